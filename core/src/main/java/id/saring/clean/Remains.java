package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Stretches without a word or a number: "-----", a bare "•", "***". */
final class Remains {
    private Remains() {}

    static void cut(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            for (Draft.Kept kept : draft.kept(i)) {
                cut(draft, kept);
            }
        }
    }

    private static void cut(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        Line whole = draft.line(kept.line());
        int first = kept.first();
        int last = kept.last();
        for (int at = first; at < last; at++) {
            if (tokens.isWord(at) || tokens.kind(at) == Tokens.Kind.NUMBER) {
                cutCommas(draft, kept, first, last);
                return;
            }
        }
        int inner = tokens.isSign(last - 1, ')') || tokens.isSign(last - 1, ']') ? last - 2 : last - 1;
        boolean stars = inner >= first && tokens.isSign(inner, '*');
        RemovalKind kind = stars ? RemovalKind.END_MARK : RemovalKind.OTHER;
        if (kept.start() == whole.start() && kept.end() == whole.end()) {
            draft.cut(kept.line(), kind, "remains.signs");
        } else {
            draft.cut(kept.line(), kept.start(), kept.end(), kind, "remains.signs");
        }
    }

    /** Commas that nothing stands before, or behind the last sentence: a page has lost the links between them. */
    private static void cutCommas(Draft draft, Draft.Kept kept, int first, int last) {
        Tokens tokens = draft.tokens;
        int from = first;
        while (draft.text.charAt(kept.start()) == ',' && from < last && isComma(tokens, from)) {
            from++;
        }
        if (from > first) {
            draft.cut(kept.line(), kept.start(), tokens.end(from - 1), RemovalKind.OTHER, "remains.comma");
        }
        int to = last;
        while (to > from && isComma(tokens, to - 1)) {
            to--;
        }
        int before = to - 1;
        while (before > from && Signs.closes(tokens.sign(before))) {
            before--;
        }
        if (to < last && Signs.isStop(tokens.sign(before))) {
            draft.cut(kept.line(), tokens.start(to), kept.end(), RemovalKind.OTHER, "remains.comma");
        }
    }

    private static boolean isComma(Tokens tokens, int at) {
        return tokens.isSign(at, ',') || tokens.kind(at) == Tokens.Kind.BREAK;
    }
}
