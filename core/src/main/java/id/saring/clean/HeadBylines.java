package id.saring.clean;

import id.saring.model.RemovalKind;

/** The author's name on a line between headline and publication line: "Siti Aminah". */
final class HeadBylines {
    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 4;

    private HeadBylines() {}

    static void cut(Draft draft, Head head) {
        int title = head.titleLine();
        if (title < 0 || head.dateLine() > title + Head.NEAR) {
            return;
        }
        for (int i = title + 1; i < head.dateLine(); i++) {
            Line line = draft.line(i);
            boolean name = line.words() >= MIN_WORDS && line.words() <= MAX_WORDS && line.words() == line.capitals();
            if (name && line.numbers() == 0 && !line.closed()) {
                draft.cut(i, RemovalKind.BYLINE, "head.author");
            }
        }
    }
}
