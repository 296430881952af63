package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The words of an article by their first or their last letters, by which people are called. */
final class Clippings {
    /** Each is looked for in the whole text; more of them are asked for by no article. */
    private static final int MOST = 64;
    /** So many letters a word shares with one that is like it. */
    private static final int ALIKE = 3;

    private final Tokens tokens;
    /** Single words by which speakers are mentioned. */
    private final Set<String> alone;
    /** Words by their letters, as far as they were asked for; empty where there is none. */
    private final Map<String, String> endings = new HashMap<>(4);

    private final Map<String, String> starts = new HashMap<>(4);
    private final Map<String, String> likes = new HashMap<>(4);

    Clippings(Tokens tokens, Set<String> alone) {
        this.tokens = tokens;
        this.alone = alone;
    }

    /** The only word with a capital that ends on some letters and by which nobody speaks, folded; or null. */
    @Nullable
    String endingOn(String letters) {
        int length = letters.length();
        String word = find(endings, letters, i -> tokens.text().startsWith(letters, tokens.end(i) - length));
        return word == null || alone.contains(word) ? null : word;
    }

    /** The only longer word with a capital that begins with some letters, folded; or null. */
    @Nullable
    String startingWith(String letters) {
        return find(starts, letters, i -> begins(i, letters, letters.length()));
    }

    /** The only longer word with a capital that begins with the first three letters of another and holds all; or null. */
    @Nullable
    String startingLike(String word) {
        return find(likes, word, i -> begins(i, word, ALIKE) && Holders.isInside(word, folded(i)));
    }

    private boolean begins(int token, String letters, int length) {
        return tokens.text().regionMatches(true, tokens.start(token), letters, 0, length);
    }

    private @Nullable String find(Map<String, String> known, String letters, IntPredicate fits) {
        String word = known.get(letters);
        if (word == null && known.size() < MOST) {
            word = only(letters.length(), fits);
            known.put(letters, word);
        }
        return word == null || word.isEmpty() ? null : word;
    }

    /** The only word with a capital and more than so many letters that fits; or "". */
    private String only(int length, IntPredicate fits) {
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.end(i) - tokens.start(i) > length && tokens.isCapital(i) && fits.test(i)) {
                if (found >= 0 && tokens.hash(found) != tokens.hash(i)) {
                    return "";
                }
                found = i;
            }
        }
        return found < 0 ? "" : folded(found);
    }

    private String folded(int token) {
        return tokens.string(token).toLowerCase(Locale.ROOT);
    }
}
