package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Tables with a word in each row, and perhaps its class behind it: "senin", "weekday". */
final class WordRows {
    private WordRows() {}

    /** The words of a table. */
    static WordTable<Boolean> words(String file) {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : Table.read(WordRows.class, file, 1)) {
            words.put(row.cell(0), true);
        }
        return new WordTable<>(words);
    }

    /** The words of a table that have a class. */
    static WordTable<Boolean> words(String file, String kind) {
        Map<String, Boolean> words = new HashMap<>();
        for (Table.Row row : Table.read(WordRows.class, file, 2)) {
            if (row.cell(1).equals(kind)) {
                words.put(row.cell(0), true);
            }
        }
        return new WordTable<>(words);
    }

    /** The class of each word of a table. */
    static WordTable<String> classes(String file) {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.read(WordRows.class, file, 2)) {
            words.put(row.cell(0), row.cell(1));
        }
        return new WordTable<>(words);
    }
}
