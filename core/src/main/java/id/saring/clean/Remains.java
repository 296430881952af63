package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Stretches without a word or a number: rules, bare bullets, end marks. */
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
}
