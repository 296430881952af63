package id.saring.speaker;

import java.util.Locale;

/** Words that lost their blank behind a name: "Budi Santosomengatakan", "Budi Santosoyang", "Budi SantosoSelain". */
final class GluedTails {
    /** A word with another glued to it has so many letters. */
    private static final int LONG = 9;
    /** Bits for the last two letters of the function words. */
    private static final int[] ENDS = new int[32];

    static {
        for (String word : GluedWords.FUNCTIONS) {
            int n = word.length();
            ENDS[word.charAt(n - 1) & 31] |= 1 << (word.charAt(n - 2) & 31);
        }
    }

    private static final int FUNCTION_NAME =
            Lexicon.NOMINAL | Lexicon.WEAK | Lexicon.PLACE | Lexicon.PARTICLE | Lexicon.TIME;

    private GluedTails() {}

    /** A name up to what is glued behind it. */
    static String cut(String all) {
        String text = wholeWords(all);
        int verb = verb(text);
        return text.substring(0, text.length() - (verb > 0 ? verb : function(text)));
    }

    /** "Anu Santosomenyebut Budi": up to the end of the word that another lost its blank behind. */
    private static String wholeWords(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                if (i - start >= LONG && isGlued(text.substring(start, i))) {
                    return text.substring(0, text.startsWith("atau", i - 4) ? i - 4 : i);
                }
                start = i + 1;
            }
        }
        return text;
    }

    private static boolean isGlued(String word) {
        return verb(word) > 0
                || word.endsWith("bahwa") && function(word) > 0
                || word.endsWith("atau") && word.length() > LONG && Character.isUpperCase(word.charAt(0));
    }

    /** The length of a function word that lost its blank behind a name: "Budi Santosoyang", "Budi SantosoSelain". */
    private static int function(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (text.length() - start < 7 || !Character.isUpperCase(text.charAt(start))) {
            return 0;
        }
        for (int i = text.length() - 3; i >= start + 4; i--) {
            if (GluedHeads.turns(text, i)) {
                int flags = Lexicon.flags(text.substring(i).toLowerCase(Locale.ROOT));
                boolean whole = (flags & Lexicon.STOP) != 0 && (flags & FUNCTION_NAME) == 0;
                return whole ? text.length() - i : ending(text, i, 4);
            }
        }
        return ending(text, start, 5);
    }

    /** The length of a function word or a verb that a word ends with, behind so many letters or more. */
    private static int ending(String text, int start, int least) {
        int n = text.length();
        int doing = n - start < LONG + 2 ? 0 : doing(text, start);
        if (doing > 0) {
            return doing;
        }
        if (!mayEnd(text)) {
            return 0;
        }
        for (String word : GluedWords.FUNCTIONS) {
            int letters = least == 5 && start > 0 && word.length() >= 6 ? 4 : least; // "Budi Anutaterkejut"
            letters = least == 5 && start > 0 && word.length() >= 8 ? 3 : letters; // "Budi Tanakhirnya"
            if (text.endsWith(word) && text.length() - start >= word.length() + letters) {
                if (word.equals("akan") && isDerived(text, start)) {
                    return 0;
                }
                return GluedWords.WHOLE.contains(text.substring(start).toLowerCase(Locale.ROOT)) ? 0 : word.length();
            }
        }
        return 0;
    }

    /** Whether a word ends with the last two letters of a function word. */
    static boolean mayEnd(String word) {
        int n = word.length();
        return n > 1 && (ENDS[word.charAt(n - 1) & 31] & 1 << (word.charAt(n - 2) & 31)) != 0;
    }

    /** The length of "bertemu" in "Budi Santosobertemu", of "sepulangnya" in "Budi Santososepulangnya". */
    private static int doing(String text, int start) {
        int end = text.length();
        boolean adverb = text.charAt(end - 1) == 'a' && text.charAt(end - 2) == 'y' && text.endsWith("nya");
        int at = text.lastIndexOf(adverb ? "se" : "ber");
        boolean verb = !adverb
                && !text.startsWith("beberapa", at - 2)
                && !text.startsWith("berg", at)
                && !text.startsWith("bert", at);
        boolean met = !adverb && (text.startsWith("bertemu", at) || text.startsWith("bertekad", at));
        return at >= start + 5 && end - at >= 6 && (adverb || verb || met) ? end - at : 0;
    }

    /** "Penindakan", "Kebanyakan": a noun or a verb by its prefix. */
    private static boolean isDerived(String text, int start) {
        char second = text.charAt(start + 1);
        return second == 'e' && "PKMTBS".indexOf(text.charAt(start)) >= 0 || second == 'i' && text.charAt(start) == 'D';
    }

    /** The length of a verb that lost its blank behind a name: "Budi Santosomengatakan". */
    private static int verb(String text) {
        int verb = text.lastIndexOf("me");
        if (verb < 3
                || text.length() - verb < 6
                || text.startsWith("mental", verb)
                || text.charAt(text.length() - 1) == ')') {
            return 0;
        }
        int start = verb;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean prefixed = text.startsWith("meng", verb)
                || text.startsWith("meny", verb)
                || text.startsWith("mem", verb)
                || text.startsWith("men", verb);
        for (int i = verb; prefixed && i < text.length(); i++) {
            prefixed = Character.isLowerCase(text.charAt(i));
        }
        boolean said = text.startsWith("mengaku", verb)
                || text.startsWith("mengatakan", verb)
                || text.startsWith("menjelaskan", verb)
                || text.startsWith("menyebut", verb)
                || text.startsWith("menilai", verb);
        return prefixed && verb - start >= (said ? 3 : 4) && Character.isUpperCase(text.charAt(start))
                ? text.length() - verb
                : 0;
    }
}
