package id.saring.clean;

import id.saring.text.Tokens;

/** Recognises captions by the credit at their start: "KABAR.com/SITI AMINAH Warga memanen padi". */
final class PhotoCredits {
    private static final int MAX_WORDS = 45;
    private static final int MAX_TOKENS = 8;
    private static final int MIN_NAME = 5;

    private PhotoCredits() {}

    static boolean opens(Tokens tokens, Line line) {
        if (line.words() > MAX_WORDS || !tokens.isCapital(line.first())) {
            return false;
        }
        int limit = Math.min(line.last() - 1, line.first() + MAX_TOKENS);
        boolean domain = false;
        for (int at = line.first() + 1; at < limit; at++) {
            if (tokens.isSign(at, '/')) {
                return !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1) && isCredit(tokens, line, at, domain);
            }
            boolean dot = tokens.isSign(at, '.') && !tokens.spaceBefore(at) && !tokens.spaceBefore(at + 1);
            domain |= dot;
            if (!dot && !tokens.isCapital(at) && !(tokens.isWord(at) && tokens.isSign(at - 1, '.'))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a credit starts within a line: "KABAR.com/SITI AMINAH". */
    static boolean startsAt(Tokens tokens, int at, int limit) {
        boolean domain = tokens.isSign(at + 1, '.') && at + 2 < limit && tokens.is(at + 2, "com");
        int slash = domain ? at + 3 : at + 1;
        if (!tokens.isSign(slash, '/')
                || !tokens.isCapital(at)
                || !tokens.spaceBefore(at)
                || tokens.spaceBefore(slash)
                || slash + 1 >= limit) {
            return false;
        }
        return domain
                ? tokens.isCapital(slash + 1)
                : tokens.shape(at) == Tokens.Shape.UPPER
                        && tokens.end(at) - tokens.start(at) >= MIN_NAME
                        && tokens.shape(slash + 1) == Tokens.Shape.UPPER;
    }

    private static boolean isCredit(Tokens tokens, Line line, int slash, boolean domain) {
        if (domain) {
            return tokens.isCapital(slash + 1);
        }
        if (isDomain(tokens, slash + 1)) {
            return true;
        }
        return tokens.shape(line.first()) == Tokens.Shape.UPPER
                && tokens.shape(slash - 1) == Tokens.Shape.UPPER
                && (tokens.shape(slash + 1) == Tokens.Shape.UPPER || tokens.isMixed(slash + 1))
                && tokens.end(slash + 1) - tokens.start(slash + 1) >= MIN_NAME;
    }

    private static boolean isDomain(Tokens tokens, int at) {
        return tokens.isWord(at)
                && tokens.isSign(at + 1, '.')
                && !tokens.spaceBefore(at + 1)
                && at + 2 < tokens.size()
                && tokens.isWord(at + 2)
                && !tokens.spaceBefore(at + 2);
    }
}
