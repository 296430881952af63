package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** An account or a channel whose name stands in marks: "akun Anu «Warta Kota»". */
final class MarkedAccount {
    /** No name in marks has more tokens. */
    private static final int REACH = 10;
    /** No more words stand between the word for the account and the mark: "akun media sosial X". */
    private static final int WORDS = 4;

    private MarkedAccount() {}

    /** The account that starts at a token and whose name stands in the marks that open at another. */
    static @Nullable Mention at(Tokens tokens, int start, int open, int limit) {
        if (open <= start || open >= limit || !isMark(tokens, open) || !Sense.ACCOUNT.is(tokens, start)) {
            return null;
        }
        int close = open + 1;
        while (close < limit && close < open + REACH && !isMark(tokens, close)) {
            close++;
        }
        return close > open + 1 && close < limit && isMark(tokens, close) ? mention(tokens, start, open, close) : null;
    }

    /** The account whose closing mark stands right before a token. */
    static @Nullable Mention before(Tokens tokens, int token, int limit) {
        int close = token - 1;
        if (close <= limit + 2 || !isMark(tokens, close)) {
            return null;
        }
        int open = close - 1;
        while (open > limit && open > close - REACH && !isMark(tokens, open)) {
            open--;
        }
        if (open == close - 1 || !isMark(tokens, open)) {
            return null;
        }
        for (int i = open - 1; i >= limit && i > open - WORDS - 1 && tokens.isWord(i); i--) {
            if (Sense.ACCOUNT.is(tokens, i)) {
                return mention(tokens, i, open, close);
            }
        }
        return null;
    }

    private static Mention mention(Tokens tokens, int start, int open, int close) {
        Range name = new Range(tokens.start(open + 1), tokens.end(close - 1));
        return new Mention(
                tokens.start(start), tokens.end(close), close + 1, Mention.Kind.ORGANISATION, name, null, null);
    }

    private static boolean isMark(Tokens tokens, int token) {
        int sign = tokens.sign(token);
        return Sentences.isQuote(sign) || sign == '\u2018' || sign == '\u2019';
    }
}
