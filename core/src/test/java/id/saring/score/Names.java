package id.saring.score;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When two names are the same. */
final class Names {
    private Names() {}

    /** The words of a name, without case, punctuation and compatibility forms. */
    static List<String> words(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '_' ? c : ' ')
                .forEach(plain::appendCodePoint);
        String words = plain.toString().strip();
        return words.isEmpty() ? List.of() : List.of(words.split(" +"));
    }

    /** Whether one's words all occur in the other's, which has at most three more. */
    static boolean same(Optional<String> a, Optional<String> b) {
        Set<String> first = set(a);
        Set<String> second = set(b);
        return !first.isEmpty()
                && !second.isEmpty()
                && (first.containsAll(second) || second.containsAll(first))
                && Math.abs(first.size() - second.size()) <= 3;
    }

    /** Whether the words are the same, in any order. */
    static boolean equal(Optional<String> a, Optional<String> b) {
        return set(a).equals(set(b));
    }

    private static Set<String> set(Optional<String> name) {
        return new LinkedHashSet<>(words(name.orElse("")));
    }
}
