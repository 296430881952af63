package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** The words of a publication line: "Senin", "Mei", "WIB". */
final class Calendar {
    private enum Kind {
        /** A day of the week: "Senin". */
        WEEKDAY,
        /** A month: "Mei". */
        MONTH,
        /** What stands at a clock time, or counts views beside it: "pukul", "dilihat". */
        TIME,
        /** A time zone: "WIB". */
        ZONE
    }

    private static final WordTable<Kind> WORDS = WordRows.classes("calendar.tsv", Kind.class);

    private Calendar() {}

    static boolean isWeekday(Tokens tokens, int token) {
        return WORDS.get(tokens, token) == Kind.WEEKDAY;
    }

    static boolean isMonth(Tokens tokens, int token) {
        return WORDS.get(tokens, token) == Kind.MONTH;
    }

    static boolean isTimeWord(Tokens tokens, int token) {
        Kind kind = WORDS.get(tokens, token);
        return kind == Kind.TIME || kind == Kind.ZONE;
    }

    static boolean isZone(Tokens tokens, int token) {
        return WORDS.get(tokens, token) == Kind.ZONE;
    }
}
