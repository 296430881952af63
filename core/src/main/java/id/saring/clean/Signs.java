package id.saring.clean;

import id.saring.text.Tokens;

/** Closed sets of signs. */
final class Signs {
    private Signs() {}

    /** Whether a sign ends a sentence. */
    static boolean isStop(int sign) {
        return Tokens.endsSentence(sign);
    }

    /** Whether a sign may stand behind the stop of a sentence. */
    static boolean closes(int sign) {
        return isQuote(sign) || sign == ')' || sign == ']' || sign == '*' || sign == '\\';
    }

    /** Whether a sign is a quotation mark. */
    static boolean isQuote(int sign) {
        return switch (sign) {
            case '"', '\'' -> true; // straight marks
            case '\u201C', '\u201D', '\u201E' -> true; // double curly marks
            case '\u2018', '\u2019' -> true; // single curly marks
            case '\u00AB', '\u00BB' -> true; // angle marks
            default -> false;
        };
    }

    /** Whether a sign is a dash. */
    static boolean isDash(int sign) {
        return switch (sign) {
            case '-', '\u2010', '\u2011', '\u2012' -> true; // hyphens and figure dash
            case '\u2013', '\u2014', '\u2015', '\u2212' -> true; // en dash, em dash, bar, minus
            default -> false;
        };
    }

    /** Whether a sign starts the item of a list. */
    static boolean isBullet(int sign) {
        return switch (sign) {
            case '\u2022', '\u00B7', '\u25CF', '\u25AA', '\u25A0' -> true; // bullets, middle dot, circle, squares
            case '*', '-', '\u2013', '\u27A4', '\u00BB', '>' -> true; // star, dashes, arrows
            default -> false;
        };
    }
}
