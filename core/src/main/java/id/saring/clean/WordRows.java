package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables with a word in each row, and perhaps its class behind it: "senin", "weekday". A class that the enum does not
 * have, or a second row for a word, is an error that names file and line.
 */
final class WordRows {
    private WordRows() {}

    /** The words of a table. */
    static WordTable<Boolean> words(String file) {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : Table.read(WordRows.class, file, 1)) {
            row.put(words, true);
        }
        return new WordTable<>(words);
    }

    /** The class of each word of a table. */
    static <E extends Enum<E>> WordTable<E> classes(String file, Class<E> classes) {
        Map<String, E> words = new HashMap<>();
        for (Table.Row row : Table.read(WordRows.class, file, 2)) {
            row.put(words, row.constant(1, classes));
        }
        return new WordTable<>(words);
    }

    /** The words of one class of a table, in their order; a word may have others too. */
    static <E extends Enum<E>> List<String> ofClass(String file, E wanted) {
        Map<String, E> words = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (Table.Row row : Table.read(WordRows.class, file, 2)) {
            if (row.constant(1, wanted.getDeclaringClass()) == wanted) {
                row.put(words, wanted);
                found.add(row.cell(0));
            }
        }
        return found;
    }
}
