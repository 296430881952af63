package id.saring.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place of each word in a fixed list, looked up by token. Immutable and thread-safe. */
public final class WordNumbers {
    private static final int NONE = -1;

    /** The place of each word by its number in the vocabulary, as far as the last of these words. */
    private final int[] places;
    /** The tables that a vocabulary must know to know these words. */
    private final int since;

    /** A list of words, in lower case with straight apostrophes; of two that are the same the first one counts. */
    public WordNumbers(List<String> words) {
        Map<String, Integer> folded = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            folded.putIfAbsent(WordIndex.folded(words.get(place)), place);
        }
        Vocabulary.Membership membership = Vocabulary.join(folded.keySet());
        since = membership.tables();
        places = new int[membership.limit()];
        Arrays.fill(places, NONE);
        membership.ids().forEach((word, id) -> places[id] = folded.getOrDefault(word, NONE));
    }

    /** The place of a token's word in the list, or -1 if it is not there. */
    public int get(Tokens tokens, int token) {
        int word = tokens.number(token, since);
        return word < places.length ? places[word] : NONE;
    }
}
