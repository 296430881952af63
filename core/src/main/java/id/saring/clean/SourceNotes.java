package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Stretches of a line, cut at rules, that are nothing but addresses: "SUMBER: ...", "REFERENSI: ...". */
final class SourceNotes {
    private static final int MAX_TOKENS = 120;

    private SourceNotes() {}

    static void cut(Draft draft) {
        Tokens tokens = draft.tokens;
        for (int i = 0; i < draft.size(); i++) {
            for (Draft.Kept kept : draft.kept(i)) {
                int first = tokens.at(kept.start());
                int last = tokens.at(kept.end());
                boolean note = tokens.is(first, "sumber") || tokens.is(first, "referensi");
                if (note
                        && tokens.isSign(first + 1, ':')
                        && last - first <= MAX_TOKENS
                        && isAddress(tokens, first, last)) {
                    if (kept.start() == draft.line(i).start()
                            && kept.end() == draft.line(i).end()) {
                        draft.cut(i, RemovalKind.CREDIT, "credit.note");
                    } else {
                        draft.cut(i, kept.start(), kept.end(), RemovalKind.CREDIT, "credit.note");
                    }
                }
            }
        }
    }

    /** At most the name of a site, then addresses only; or nothing at all. */
    private static boolean isAddress(Tokens tokens, int first, int last) {
        if (first + 2 >= last) {
            return true;
        }
        int at = first + 2;
        while (at < last && !tokens.is(at, "http") && !tokens.is(at, "https") && at - first <= MAX_NAME_TOKENS) {
            at++;
        }
        if (at >= last || at - first > MAX_NAME_TOKENS) {
            return false;
        }
        int blanks = 0;
        for (int token = at + 1; token < last; token++) {
            boolean address = tokens.is(token, "http") || tokens.is(token, "https");
            blanks += tokens.spaceBefore(token) && !address ? 1 : 0;
        }
        return blanks <= MAX_BLANKS;
    }

    private static final int MAX_NAME_TOKENS = 5;
    private static final int MAX_BLANKS = 2;
}
