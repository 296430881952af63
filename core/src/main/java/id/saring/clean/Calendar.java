package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** The words of a publication line. */
final class Calendar {
    private static final WordTable<String> WORDS = load();

    private Calendar() {}

    static boolean isWeekday(Tokens tokens, int token) {
        return "weekday".equals(WORDS.get(tokens, token));
    }

    static boolean isMonth(Tokens tokens, int token) {
        return "month".equals(WORDS.get(tokens, token));
    }

    static boolean isTimeWord(Tokens tokens, int token) {
        String word = WORDS.get(tokens, token);
        return "time".equals(word) || "zone".equals(word);
    }

    static boolean isZone(Tokens tokens, int token) {
        return "zone".equals(WORDS.get(tokens, token));
    }

    private static WordTable<String> load() {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.read(Calendar.class, "calendar.tsv", 2)) {
            words.put(row.cell(0), row.cell(1));
        }
        return new WordTable<>(words);
    }
}
