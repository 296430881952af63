package id.saring.speaker;

import id.saring.text.Tokens;

/** Verbs with a capital behind a name, as headlines and subheadings write them: "Budi Santoso Memuji Timnas". */
final class HeadlineVerb {
    /** Shorter words may be names: "Member", "Mengwi", "Diana". */
    private static final int SHORTEST = 7;

    private static final int SHORTEST_BEFORE_VOWEL = 6;

    private HeadlineVerb() {}

    /** Whether a capital word can be nothing but a verb by its prefix, or by its prefix and suffix: "Memuji", "Dilakukan". */
    static boolean isSure(Tokens tokens, int token, int flags) {
        char first = tokens.first(token);
        boolean may = first == 'M' || first == 'D';
        return may
                && flags == 0
                && tokens.shape(token) == Tokens.Shape.CAPITALIZED
                && isVerb(tokens.text(), tokens.start(token), tokens.end(token));
    }

    private static boolean isVerb(String text, int start, int end) {
        int length = end - start;
        if (text.startsWith("em", start + 1)) {
            boolean vowel = length >= SHORTEST_BEFORE_VOWEL && "aiu".indexOf(text.charAt(start + 3)) >= 0;
            return vowel || length >= SHORTEST && (text.charAt(start + 3) == 'b' || text.startsWith("per", start + 3));
        }
        if (length < SHORTEST) {
            return false;
        }
        boolean nasal = text.startsWith("eny", start + 1)
                || text.startsWith("eng", start + 1) && "aeiouhgk".indexOf(text.charAt(start + 4)) >= 0;
        boolean enclosed =
                text.startsWith("kan", end - 3) && (text.charAt(start + 1) == 'i' || text.startsWith("en", start + 1));
        return nasal || enclosed;
    }

    /** Whether a folded word may be a verb by its prefix and is none of the words that mentions are made of. */
    static boolean isLikely(String word) {
        boolean prefixed =
                word.startsWith("di") || word.startsWith("me") || word.startsWith("ber") || word.startsWith("ter");
        return prefixed && word.length() >= SHORTEST_BEFORE_VOWEL && Lexicon.flags(word) == 0;
    }
}
