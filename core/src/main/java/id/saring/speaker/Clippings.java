package id.saring.speaker;

import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of an article by their first or their last letters, by which people are called. */
final class Clippings {
    /** Each is looked for in the whole text; more of them are asked for by no article. */
    private static final int MOST = 64;

    private final Tokens tokens;
    /** Single words by which speakers are mentioned. */
    private final Set<String> alone;
    /** Words by their letters, as far as they were asked for; empty where there is none. */
    private final Map<String, String> endings = new HashMap<>(4);

    private final Map<String, String> starts = new HashMap<>(4);
    /** How many words were looked for by some of their letters. */
    private final Map<String, String> likes = new HashMap<>();

    Clippings(Tokens tokens, Set<String> alone) {
        this.tokens = tokens;
        this.alone = alone;
    }

    /** The only word with a capital that ends on some letters and by which nobody speaks, folded; or null. */
    @Nullable
    String endingOn(String letters) {
        String word = find(endings, letters, true);
        return word == null || alone.contains(word) ? null : word;
    }

    /** The only longer word with a capital that begins with some letters, folded; or null. */
    @Nullable
    String startingWith(String letters) {
        return find(starts, letters, false);
    }

    /** The only longer word with a capital that begins with the first three letters of another and holds all; or null. */
    @Nullable
    String startingLike(String word) {
        String found = likes.get(word);
        if (found == null && likes.size() < MOST) {
            found = onlyLike(word);
            likes.put(word, found);
        }
        return found == null || found.isEmpty() ? null : found;
    }

    private String onlyLike(String word) {
        String text = tokens.text();
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean fits = tokens.end(i) - tokens.start(i) > word.length()
                    && tokens.isCapital(i)
                    && text.regionMatches(true, tokens.start(i), word, 0, 3)
                    && Holders.isInside(word, tokens.string(i).toLowerCase(Locale.ROOT));
            if (fits && found >= 0 && tokens.hash(found) != tokens.hash(i)) {
                return "";
            }
            found = fits ? i : found;
        }
        return found < 0 ? "" : tokens.string(found).toLowerCase(Locale.ROOT);
    }

    private @Nullable String find(Map<String, String> known, String letters, boolean last) {
        String word = known.get(letters);
        if (word == null && known.size() < MOST) {
            word = only(letters, last);
            known.put(letters, word);
        }
        return word == null || word.isEmpty() ? null : word;
    }

    private String only(String letters, boolean last) {
        String text = tokens.text();
        int length = letters.length();
        int found = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean longer = tokens.end(i) - tokens.start(i) > length && tokens.isCapital(i);
            boolean fits = longer
                    && (last
                            ? text.startsWith(letters, tokens.end(i) - length)
                            : text.regionMatches(true, tokens.start(i), letters, 0, length));
            if (fits) {
                if (found >= 0 && tokens.hash(found) != tokens.hash(i)) {
                    return "";
                }
                found = i;
            }
        }
        return found < 0 ? "" : tokens.string(found).toLowerCase(Locale.ROOT);
    }
}
