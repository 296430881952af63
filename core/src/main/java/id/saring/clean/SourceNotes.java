package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Stretches of a line, cut at rules, that are nothing but addresses: "SUMBER: ...", "REFERENSI: ...". */
final class SourceNotes {
    private static final int MAX_TOKENS = 120;
    private static final int MAX_NAME_TOKENS = 5;
    private static final int MAX_BLANKS = 2;

    private SourceNotes() {}

    static void cut(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.kind(i) == RemovalKind.CREDIT) {
                cutAddresses(draft, i + 1);
            }
            if (!draft.line(i).holds(':')) {
                continue;
            }
            for (Draft.Kept kept : draft.kept(i)) {
                int start = start(draft.tokens, kept.first(), kept.last());
                if (start < 0) {
                    continue;
                }
                int offset = draft.tokens.start(start);
                if (offset == draft.line(i).start()
                        && kept.end() == draft.line(i).end()) {
                    draft.cut(i, RemovalKind.CREDIT, "credit.note");
                } else {
                    draft.cut(i, offset, kept.end(), RemovalKind.CREDIT, "credit.note");
                }
                cutAddresses(draft, i + 1);
            }
        }
    }

    /** The lines behind a note that hold nothing but an address, numbered or not. */
    private static void cutAddresses(Draft draft, int from) {
        for (int i = from; i < draft.size() && !draft.isCut(i); i++) {
            Line line = draft.line(i);
            boolean numbered = draft.tokens.kind(line.first()) == Tokens.Kind.NUMBER && line.last() - line.first() > 2;
            int first = numbered ? line.first() + 2 : line.first();
            if (!startsAddress(draft.tokens, first) || blanks(draft.tokens, first, line.last()) > 0) {
                return;
            }
            draft.cut(i, RemovalKind.CREDIT, "credit.note");
        }
    }

    /** The token that starts the note: the first one, or one behind the last sentence; or -1. */
    private static int start(Tokens tokens, int first, int last) {
        int label = tokens.isSign(first, '[') ? first + 1 : first;
        int colon = isLabel(tokens, label) ? colon(tokens, label) : -1;
        if (colon > 0 && last - first <= MAX_TOKENS && isAddress(tokens, colon, last)) {
            return first;
        }
        for (int at = last - 1; at > first && last - at <= MAX_TOKENS; at--) {
            if (tokens.isSign(at, ':') && isLabel(tokens, at - 1)) {
                boolean behind =
                        at - 2 > first && (Signs.isStop(tokens.sign(at - 2)) || Signs.closes(tokens.sign(at - 2)));
                return behind && at + 1 < last && isAddress(tokens, at, last) ? at - 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isLabel(Tokens tokens, int at) {
        return tokens.is(at, "sumber") || tokens.is(at, "referensi");
    }

    private static int colon(Tokens tokens, int label) {
        int at = tokens.isSign(label + 1, ']') ? label + 2 : label + 1;
        return tokens.isSign(at, ':') ? at : -1;
    }

    /** At most the name of a site, then addresses only; or nothing at all. */
    private static boolean isAddress(Tokens tokens, int colon, int last) {
        if (colon + 1 >= last) {
            return true;
        }
        int at = colon + 1;
        while (at < last && !startsAddress(tokens, at) && at - colon < MAX_NAME_TOKENS) {
            at++;
        }
        if (at >= last || at - colon >= MAX_NAME_TOKENS) {
            return false;
        }
        return blanks(tokens, at, last) <= MAX_BLANKS;
    }

    /** How often another thing than an address follows a blank. */
    private static int blanks(Tokens tokens, int first, int last) {
        int blanks = 0;
        for (int token = first + 1; token < last; token++) {
            boolean address = PageWord.SCHEME.is(tokens, token);
            blanks += tokens.spaceBefore(token) && !address ? 1 : 0;
        }
        return blanks;
    }

    /** An address, or one that the name of its site is glued to: "Facebookhttps://...". */
    private static boolean startsAddress(Tokens tokens, int at) {
        return PageWord.SCHEME.is(tokens, at)
                || tokens.isWord(at)
                        && tokens.isSign(at + 1, ':')
                        && tokens.isSign(at + 2, '/')
                        && tokens.isSign(at + 3, '/');
    }
}
