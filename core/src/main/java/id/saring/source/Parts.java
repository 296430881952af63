package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordFlags;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The parts of all words, as sets of bits. */
final class Parts {
    private static final WordFlags WORDS = load();

    private Parts() {}

    /**
     * The words that are glued to a name.
     *
     * @param side "before" or "behind" it
     */
    static List<String> glued(String side) {
        return Table.read(Parts.class, "lost.tsv", 2).stream()
                .filter(row -> row.cell(1).equals(side))
                .map(row -> row.cell(0))
                .toList();
    }

    private static WordFlags load() {
        Map<String, Long> words = new HashMap<>();
        for (Table.Row row : Table.read(Parts.class, "words.tsv", 2)) {
            long bit = Part.valueOf(row.cell(1).toUpperCase(Locale.ROOT)).bit();
            words.merge(row.cell(0), bit, (a, b) -> a | b);
        }
        return new WordFlags(words);
    }

    /** The parts that a token's word plays, 0 if none. */
    static long of(Tokens tokens, int token) {
        return WORDS.get(tokens, token);
    }

    /** Whether a token's word plays one of some parts. */
    static boolean is(Tokens tokens, int token, Part part) {
        return (of(tokens, token) & part.bit()) != 0;
    }
}
