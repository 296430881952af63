package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Tags behind the initials that close a story: "(abc/def)", "harga cabai", "pasar melati". */
final class ClosingTags {
    private static final int MAX_GLUED_TOKENS = 24;
    private static final int INITIALS_TOKENS = 4;
    private static final int MAX_WORDS = 10;

    private ClosingTags() {}

    /** "(abc/def)harga cabaipasar": sets aside tags in small letters that are glued to the initials, and those. */
    static void cutGlued(Draft draft) {
        int line = draft.lastKept(draft.size() - 1);
        if (line < 0) {
            return;
        }
        Tokens tokens = draft.tokens;
        Line whole = draft.line(line);
        int close = whole.last() - 1;
        while (close > whole.first()
                && whole.last() - close <= MAX_GLUED_TOKENS
                && tokens.isWord(close)
                && !tokens.isCapital(close)) {
            close--;
        }
        int open = tokens.isSign(close, ')') && close < whole.last() - 1
                ? BracketedMarks.open(tokens, whole.first(), close, '(')
                : -1;
        if (open > whole.first()
                && close - open == INITIALS_TOKENS
                && Sentences.endAt(tokens, whole.first(), open - 1)
                && Initials.are(tokens, open + 1, close)) {
            draft.cut(line, tokens.start(open), tokens.end(close), RemovalKind.BYLINE, "tail.initials");
            draft.cut(line, tokens.start(close + 1), whole.end(), RemovalKind.NAVIGATION, "tail.tag");
        }
    }

    /** Sets aside the short lines behind a line that holds nothing but initials. */
    static void cut(Draft draft) {
        int initials = -1;
        int line = draft.size() - 1;
        while (line > 0
                && (draft.isCut(line)
                        || is(draft.line(line)) && !draft.kept(line).isEmpty())) {
            initials = draft.kind(line) == RemovalKind.BYLINE ? line : initials;
            line--;
        }
        for (int tag = initials + 1; initials >= 0 && tag < draft.size(); tag++) {
            draft.cut(tag, RemovalKind.NAVIGATION, "tail.tag");
        }
    }

    /** A label, or a longer line without a large letter. */
    private static boolean is(Line line) {
        return line.isLabel() || line.capitals() == 0 && line.words() <= MAX_WORDS && !line.closed();
    }
}
