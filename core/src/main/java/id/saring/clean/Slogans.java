package id.saring.clean;

import id.saring.model.RemovalKind;

/** A short line that closes a page behind a promotion, and belongs to it: "Kabar Pagi, Dekat dengan Warga". */
final class Slogans {
    private static final int MAX_WORDS = 12;

    private Slogans() {}

    static void cut(Draft draft) {
        int line = draft.size() - 1;
        if (line > 0
                && !draft.isCut(line)
                && draft.kind(line - 1) == RemovalKind.SOCIAL
                && !draft.tokens.isSign(draft.line(line).first(), '(')
                && draft.line(line).words() <= MAX_WORDS
                && !draft.line(line).flows()) {
            draft.cut(line, RemovalKind.SOCIAL, "tail.slogan");
        }
    }
}
