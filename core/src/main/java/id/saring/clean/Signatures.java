package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** The author's name and place or mark behind the last sentence of a line: "Siti Aminah/Melati", "n Siti Aminah". */
final class Signatures {
    private static final int MAX_TOKENS = 7;

    private Signatures() {}

    /** Sets the signature at the end of a kept stretch aside; whether there is one. */
    static boolean take(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int first = kept.first();
        int last = kept.last() - 1;
        int from = last;
        while (from > first && last - from < MAX_TOKENS && !Signs.isStop(tokens.sign(from - 1))) {
            from--;
        }
        if (from == first || from == last || !Signs.isStop(tokens.sign(from - 1)) || !tokens.spaceBefore(from)) {
            return false;
        }
        Line signature = Line.of(tokens, from, kept.last());
        if (!isBulleted(tokens, signature)
                && !(BareBylines.is(tokens, signature) && signature.capitals() == signature.words())) {
            return false;
        }
        draft.cutTokens(kept.line(), from, kept.last(), RemovalKind.BYLINE, "tail.signature");
        return true;
    }

    /** "n Siti Aminah": a bullet that the page has lost its font for, and a name. */
    private static boolean isBulleted(Tokens tokens, Line signature) {
        return tokens.is(signature.first(), "n")
                && signature.capitals() == signature.words() - 1
                && signature.words() > 2
                && signature.last() - signature.first() == signature.words();
    }
}
