package id.saring.quote;

import id.saring.text.Tokens;

/** The code points of quotation marks. */
final class Glyphs {
    /** The marks of ASCII, and one for all others. */
    static final String ALL = "\"'`\u201C";

    private Glyphs() {}

    /** The number of tokens that make the double mark at a token: 0 if there is none, 2 for two single ones. */
    static int length(Tokens tokens, int token) {
        int sign = token < tokens.size() ? tokens.sign(token) : -1;
        if (sign < 0) {
            return 0;
        }
        if (isDouble(sign)) {
            return 1;
        }
        return isSingle(sign)
                        && token + 1 < tokens.size()
                        && isSingle(tokens.sign(token + 1))
                        && tokens.end(token) == tokens.start(token + 1)
                ? 2
                : 0;
    }

    static boolean isDouble(int sign) {
        return switch (sign) {
            case '"', // quotation mark
                    0x201C, // left double
                    0x201D, // right double
                    0x201E, // low double
                    0x201F, // reversed double
                    0xAB, // left guillemet
                    0xBB, // right guillemet
                    0xFF02, // full width
                    0x301D, // reversed double prime
                    0x301E, // double prime quotation mark
                    0x2033 // double prime
            -> true;
            default -> false;
        };
    }

    static boolean isSingle(int sign) {
        return switch (sign) {
            case '\'', // apostrophe
                    '`', // grave accent
                    0xB4, // acute accent
                    0x2018, // left single
                    0x2019, // right single
                    0x201A, // low single
                    0x201B // reversed single
            -> true;
            default -> false;
        };
    }

    /** Whether a mark is only ever used to open. */
    static boolean onlyOpens(int sign) {
        return sign == 0x201E || sign == 0xAB;
    }
}
