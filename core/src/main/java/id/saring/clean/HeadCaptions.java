package id.saring.clean;

import id.saring.model.RemovalKind;

/** Captions between headline and story: "Pasar Melati, Senin (6/5/2024)", "Ilustrasi cabai di Pasar Melati". */
final class HeadCaptions {
    private static final int MIN_WORDS = 2;

    private HeadCaptions() {}

    /** Sets aside the short lines between a headline and the story. */
    static void cut(Draft draft, Head head, Story story) {
        if (head.title().isEmpty()) {
            return;
        }
        for (int i = head.pictures(); i < story.first(); i++) {
            Line line = draft.line(i);
            if (!draft.isCut(i)
                    && line.words() >= MIN_WORDS
                    && !line.closed()
                    && draft.kept(i).size() == 1
                    && !draft.tokens.isSign(line.last() - 1, ':')) {
                draft.cut(i, RemovalKind.CAPTION, "head.caption");
            }
        }
    }

    /** Sets aside the lines before the dateline that say themselves that they are about a picture. */
    static void cutBefore(Draft draft, int dateline) {
        for (int i = 0; i < dateline; i++) {
            if (!draft.isCut(i) && draft.kept(i).size() == 1 && Captions.opens(draft.tokens, draft.line(i))) {
                draft.cut(i, RemovalKind.CAPTION, "head.picture");
            }
        }
    }
}
