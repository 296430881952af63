package id.saring.dates;

/** The TIMEX3 type of a time expression. */
public enum DateType {
    /** A point or interval on the calendar, of a day or more. */
    DATE,
    /** A point or interval within a day, a part of day included. */
    TIME,
    /** An amount of time: "dua tahun", "selama 3 jam". */
    DURATION,
    /** A frequency: "setiap Senin". */
    SET,
    /** A vague word: "kini", "saat itu", "dulu", "nanti". */
    REFERENCE
}
