package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Brackets that close a story, with who wrote it: "... ujarnya. (abc/def)", "... ujarnya. [Siti Aminah]". */
final class BracketedMarks {
    private static final int MAX_TOKENS = 18;
    private static final int MAX_GLUED_LENGTH = 4;

    private BracketedMarks() {}

    /** Whether a token closes a bracket. */
    static boolean closes(Tokens tokens, int token) {
        return tokens.isSign(token, ')') || tokens.isSign(token, ']');
    }

    /** Sets the bracket at the end of a kept stretch aside; whether it is a mark. */
    static boolean take(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int last = kept.last() - 1;
        int open = open(tokens, kept.first(), last, tokens.isSign(last, ')') ? '(' : '[');
        if (open < 0
                || open > kept.first()
                        && !Sentences.endAt(tokens, kept.first(), open - 1)
                        && !isGlued(tokens, open, last)) {
            return false;
        }
        if (StarMarks.are(tokens, open + 1, last)) {
            draft.cutTokens(kept.line(), open, kept.last(), RemovalKind.END_MARK, "tail.bracketed-star");
        } else if (OutletNames.is(tokens, open + 1, last)) {
            draft.cutTokens(kept.line(), open, kept.last(), RemovalKind.CREDIT, "tail.outlet");
        } else if (Initials.are(tokens, open + 1, last) || Initials.areOfOutlet(tokens, open + 1, last)) {
            draft.cutTokens(kept.line(), open, kept.last(), RemovalKind.BYLINE, "tail.initials");
        } else if ((open > kept.first() || isSeveral(tokens, open, last)) && BylineNames.are(tokens, open + 1, last)) {
            draft.cutTokens(kept.line(), open, kept.last(), RemovalKind.BYLINE, "tail.names");
        } else {
            return false;
        }
        return true;
    }

    private static boolean isSeveral(Tokens tokens, int open, int last) {
        return last - open > 2 || tokens.isMixed(open + 1);
    }

    /** "... ujarnya. (Kabar.com/Siti Aminah).": names with a stop of their own behind the last sentence. */
    static boolean takeStopped(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int first = kept.first();
        int close = kept.last() - 2;
        if (close - 1 <= first || !tokens.isSign(close + 1, '.') || !tokens.isSign(close, ')')) {
            return false;
        }
        int open = open(tokens, first, close, '(');
        if (open <= first
                || !Sentences.endAt(tokens, first, open - 1)
                || !BylineNames.are(tokens, open + 1, close) && !Initials.areOfOutlet(tokens, open + 1, close)) {
            return false;
        }
        draft.cutTokens(kept.line(), open, kept.last(), RemovalKind.BYLINE, "tail.names");
        return true;
    }

    /** Initials glued to the last word of a story that ends with a list: "Cabai rawit(abc)". */
    private static boolean isGlued(Tokens tokens, int open, int last) {
        return last - open == 2
                && !tokens.spaceBefore(open)
                && tokens.shape(open + 1) == Tokens.Shape.LOWER
                && tokens.end(open + 1) - tokens.start(open + 1) <= MAX_GLUED_LENGTH;
    }

    /** The sign that opens the bracket which ends at a token, or -1. */
    static int open(Tokens tokens, int first, int close, char sign) {
        for (int at = close - 1; at >= first && close - at <= MAX_TOKENS; at--) {
            if (tokens.isSign(at, sign)) {
                return at;
            }
        }
        return -1;
    }
}
