package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** The words of a publication line: "Senin", "Mei", "WIB". */
final class Calendar {
    private static final WordTable<String> WORDS = WordRows.classes("calendar.tsv");

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
}
