package id.saring.clean;

import id.saring.text.Tokens;

/** Names of authors, as they stand in the brackets behind a story: "Siti Aminah", "Kabar.com/Siti Aminah". */
final class BylineNames {
    private static final int MAX_TOKENS = 7;
    private static final int MAX_TOKENS_WITH_OUTLET = 16;

    private BylineNames() {}

    /** Whether a stretch is a few capitalised words, or an outlet's domain with names and marks: "Kabar.com/Siti". */
    static boolean are(Tokens tokens, int from, int to) {
        boolean outlet = holdsDomain(tokens, from, to);
        if (outlet && to - from <= MAX_TOKENS_WITH_OUTLET && startsWithDomain(tokens, from, to)) {
            return true;
        }
        if (to - from > (outlet ? MAX_TOKENS_WITH_OUTLET : MAX_TOKENS)) {
            return false;
        }
        for (int at = from; at < to; at++) {
            boolean glued = outlet && (at == from || !tokens.spaceBefore(at));
            if (!tokens.isCapital(at)
                    && !isJoint(tokens, at, outlet)
                    && !(glued && (tokens.isWord(at) || tokens.kind(at) == Tokens.Kind.NUMBER))) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isJoint(Tokens tokens, int at, boolean outlet) {
        return switch (tokens.sign(at)) {
            case '.', ',', '/' -> true;
            case '-', '*', '|' -> outlet;
            default -> false;
        };
    }

    /** "kabarpagi.com/siti aminah": a domain, a slash, and nothing but words and marks. */
    private static boolean startsWithDomain(Tokens tokens, int from, int to) {
        int slash = from;
        while (slash < to && !tokens.isSign(slash, '/')) {
            slash++;
        }
        if (slash + 1 >= to || !Domains.is(tokens, from, slash)) {
            return false;
        }
        for (int at = slash + 1; at < to; at++) {
            if (!tokens.isWord(at) && !isJoint(tokens, at, true)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsDomain(Tokens tokens, int from, int to) {
        for (int at = from; at + 2 < to; at++) {
            if (tokens.isSign(at + 1, '.')
                    && !tokens.spaceBefore(at + 1)
                    && !tokens.spaceBefore(at + 2)
                    && PageWord.DOMAIN_END.is(tokens, at + 2)) {
                return true;
            }
        }
        return false;
    }
}
