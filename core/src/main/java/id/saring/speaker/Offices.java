package id.saring.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Offices by their abbreviations: "Wabup" for "Wakil Bupati". */
final class Offices {
    /** An abbreviation has so many letters, and stands for so many words. */
    private static final int LETTERS = 4;

    private static final int MOST = 4;

    private Offices() {}

    /** "KetuaPBH Anu": the office by its own word, where the blank behind that was lost. */
    static String apart(String role) {
        int at = 1;
        while (at < role.length() && Character.isLowerCase(role.charAt(at))) {
            at++;
        }
        boolean glued = at > 3 && at < role.length() && Character.isUpperCase(role.charAt(at));
        return glued && (Lexicon.flags(role.substring(0, at).toLowerCase(Locale.ROOT)) & Lexicon.OFFICE) != 0
                ? role.substring(0, at) + ' ' + role.substring(at)
                : role;
    }

    /** "Kabinet (Seskab)": the first word of an office's short name in the brackets of its body; or null. */
    static @Nullable String inBrackets(String body) {
        int open = body.indexOf('(');
        if (open < 0) {
            return null;
        }
        int end = open + 1;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        String word = body.substring(open + 1, end).toLowerCase(Locale.ROOT);
        return (Lexicon.flags(word) & Lexicon.OFFICE) != 0 ? word : null;
    }

    /** The word that an office begins with; null for no office that may be abbreviated. */
    static @Nullable String head(String word) {
        if ((Lexicon.flags(word) & Lexicon.OFFICE) == 0) {
            return null;
        }
        for (ShortHead head : ShortHead.OFFICES) {
            if (word.equals(head.word())) {
                return word;
            }
        }
        for (ShortHead head : ShortHead.OFFICES) {
            if (word.length() >= LETTERS && word.startsWith(head.letters())) {
                return head.word();
            }
        }
        return null;
    }

    /** Whether one name of an office shortens the other. */
    static boolean isSame(List<String> one, List<String> other) {
        return shortens(one, other) || one.size() > 3 && shortens(other, one);
    }

    /** Whether each word stands in the name of an office or abbreviates words of it that follow each other. */
    static boolean shortens(List<String> words, List<String> office) {
        int at = 0;
        boolean shorter = false;
        for (String word : words) {
            int same = office.subList(at, office.size()).indexOf(word);
            if (same >= 0) {
                at += same + 1;
                continue;
            }
            int behind = abbreviates(word, office, at);
            behind = behind < 0 ? initials(word, office, at) : behind;
            if (behind < 0) {
                return false;
            }
            shorter = true;
            at = behind;
        }
        return shorter;
    }

    /** Behind the words whose initials a word is, three or more from some place on; or -1. */
    private static int initials(String word, List<String> office, int from) {
        for (int start = from; word.length() >= 3 && start + word.length() <= office.size(); start++) {
            int at = start;
            int found = 0;
            while (at < office.size() && found < word.length()) {
                if (office.get(at).charAt(0) == word.charAt(found)) {
                    found++;
                } else if (!office.get(at).equals("dan")) {
                    break;
                }
                at++;
            }
            if (found == word.length()) {
                return at;
            }
        }
        return -1;
    }

    /** Behind the words that a word abbreviates, two or more from some place on; or -1. */
    private static int abbreviates(String word, List<String> office, int from) {
        for (int start = from; word.length() >= LETTERS && start + 1 < office.size(); start++) {
            StringBuilder rest = new StringBuilder();
            for (int end = start + 2; end <= Math.min(office.size(), start + MOST); end++) {
                rest.append(office.get(end - 1));
                if (splits(word, office.get(start), rest.toString())) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether a word is made of letters of a first word and of those behind it, with the first letter of both. */
    private static boolean splits(String word, String first, String rest) {
        if (word.charAt(0) != first.charAt(0)) {
            return false;
        }
        for (int i = 2; i < word.length() - 1; i++) {
            if (word.charAt(i) == rest.charAt(0)
                    && Holders.isInside(word.substring(0, i), first)
                    && Holders.isInside(word.substring(i), rest)) {
                return true;
            }
        }
        return false;
    }
}
