package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Locale;

/** Words that a page has glued: the last one of a headline and the first one of a sentence, as "MelatiWarga". */
final class Seams {
    private static final int MIN_PART = 4;
    private static final int MIN_FIRST = 3;
    private static final int WINDOW = 300;
    private static final String LINK = "sini";

    private Seams() {}

    /**
     * Where in a word a sentence starts, or -1.
     *
     * @param goesOn whether a small word follows, so that any word can be the sentence's first
     */
    static int in(Tokens tokens, int word, boolean goesOn) {
        if (!tokens.isMixed(word) || !tokens.isCapital(word)) {
            return -1;
        }
        String text = tokens.string(word);
        int seam = seam(text);
        if (seam < MIN_FIRST || JoinedNames.has(tokens, word) || recurs(tokens, word)) {
            return -1;
        }
        boolean opens = Openers.isOpener(text.substring(seam).toLowerCase(Locale.ROOT));
        return opens || goesOn && text.length() - seam >= MIN_PART ? seam : -1;
    }

    /** The offset behind "sini" where a page has glued the next sentence to it, or -1. */
    static int behindLink(Tokens tokens, int word) {
        return behind(LINK, tokens, word);
    }

    /** The offset behind a folded word that a page has glued to another one in large letters, or -1. */
    static int behind(String first, Tokens tokens, int word) {
        int end = tokens.start(word) + first.length();
        boolean glued = tokens.isWord(word)
                && tokens.end(word) > end
                && tokens.text().regionMatches(true, tokens.start(word), first, 0, first.length())
                && Character.isUpperCase(tokens.text().charAt(end));
        return glued ? end : -1;
    }

    /** Where a large letter first follows a small one, if only small ones follow. */
    private static int seam(String word) {
        int seam = -1;
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                if (seam > 0 || !Character.isLowerCase(word.charAt(i - 1))) {
                    return -1;
                }
                seam = i;
            }
        }
        return seam;
    }

    private static boolean recurs(Tokens tokens, int word) {
        int to = Math.min(tokens.size(), word + WINDOW);
        for (int other = Math.max(0, word - WINDOW); other < to; other++) {
            if (other != word && tokens.isWord(other) && tokens.hash(other) == tokens.hash(word)) {
                return true;
            }
        }
        return false;
    }
}
