package id.saring.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from phrases of one or more words to facts, looked up at a token; the longest phrase wins. Words of a
 * phrase are next to each other but for blanks; a sign between them (a hyphen, a full stop) is written as a word of its
 * own in the phrase. Immutable and thread-safe.
 *
 * @param <T> the fact
 */
public final class PhraseTable<T> {
    /**
     * A phrase found.
     *
     * @param fact the fact about it
     * @param end the token behind it
     */
    public record Hit<T>(T fact, int end) {}

    private static final class Node<T> {
        final Map<String, Node<T>> building = new HashMap<>();

        @Nullable
        T fact;

        @Nullable
        WordTable<Node<T>> words;

        Map<Integer, Node<T>> signs = Map.of();
        Map<String, Node<T>> numbers = Map.of();

        void freeze() {
            Map<String, Node<T>> onlyWords = new HashMap<>();
            Map<Integer, Node<T>> onlySigns = new HashMap<>();
            Map<String, Node<T>> onlyNumbers = new HashMap<>();
            building.forEach((word, node) -> {
                node.freeze();
                int first = word.codePointAt(0);
                if (Character.isLetter(first)) {
                    onlyWords.put(word, node);
                } else if (Character.isDigit(first)) {
                    onlyNumbers.put(word, node);
                } else {
                    onlySigns.put(first, node);
                }
            });
            words = onlyWords.isEmpty() ? null : new WordTable<>(onlyWords);
            signs = Map.copyOf(onlySigns);
            numbers = Map.copyOf(onlyNumbers);
            building.clear();
        }
    }

    private final Node<T> root = new Node<>();

    /** A table of phrases, folded, with one blank between words, and their facts. */
    public PhraseTable(Map<String, ? extends T> entries) {
        entries.forEach((phrase, fact) -> {
            Node<T> node = root;
            for (String word : phrase.split(" ")) {
                node = node.building.computeIfAbsent(word, w -> new Node<>());
            }
            node.fact = fact;
        });
        root.freeze();
    }

    /** The words that phrases start with. */
    public Set<String> firstWords() {
        return root.words == null ? Set.of() : root.words.words();
    }

    /** The longest phrase that starts at a token, or null. */
    public @Nullable Hit<T> longest(Tokens tokens, int token) {
        Node<T> node = root;
        Hit<T> hit = null;
        for (int at = token; at < tokens.size(); at++) {
            Node<T> next = null;
            if (tokens.isWord(at)) {
                next = node.words == null ? null : node.words.get(tokens, at);
            } else if (tokens.sign(at) >= 0) {
                next = node.signs.isEmpty() ? null : node.signs.get(tokens.sign(at));
            } else if (!node.numbers.isEmpty()) {
                next = node.numbers.get(tokens.string(at));
            }
            if (next == null) {
                break;
            }
            node = next;
            if (node.fact != null) {
                hit = new Hit<>(node.fact, at + 1);
            }
        }
        return hit;
    }
}
