package id.saring.clean;

import id.saring.model.RemovalKind;

/** What stands above the headline: the site's name, its menu, the path of sections: "Home", "Nasional", "Hukum". */
final class Masthead {
    private static final int LABEL_WORDS = 3;

    private Masthead() {}

    /** Sets aside the names of the site and its sections. */
    static void cutLabels(Draft draft, Head head) {
        for (int i = 0; i < head.titleLine(); i++) {
            if (!draft.isCut(i) && isLabel(draft, i) && draft.line(i).words() > 0) {
                draft.cut(i, RemovalKind.NAVIGATION, "head.label");
            }
        }
    }

    private static boolean isLabel(Draft draft, int i) {
        Line line = draft.line(i);
        return line.words() <= LABEL_WORDS && !line.closed() && !Datelines.opens(draft, i);
    }

    /** Sets aside the lines before the headline if they are few, and all of them labels: a menu. */
    static void cutMenu(Draft draft, Head head) {
        int title = head.titleLine();
        if (title > Head.MENU_LINES) {
            return;
        }
        for (int i = 0; i < title; i++) {
            boolean label = draft.line(i).isLabel() && draft.kept(i).size() == 1;
            if (!label && !draft.isCut(i)) {
                return;
            }
        }
        for (int i = 0; i < title; i++) {
            draft.cut(i, RemovalKind.NAVIGATION, "head.menu");
        }
    }
}
