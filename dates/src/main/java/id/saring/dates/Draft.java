package id.saring.dates;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What the words of an expression say, before anything is looked up in the context: an under-specified value. */
final class Draft {
    /** What kind of value it will be. */
    enum Shape {
        /** A day of the calendar. */
        DAY,
        /** A week, month, year and so on. */
        PERIOD,
        /** A day or week with a part of the day or a clock time. */
        MOMENT,
        RANGE,
        /** A duration, set or vague word: the value stands in {@link #literal}. */
        FIXED,
        /** A moment counted in hours or less from the reference. */
        ELAPSED
    }

    /** What the offset counts from. */
    enum Anchor {
        NONE,
        /** The reference moment. */
        REFERENCE,
        /** The last date mentioned in the text. */
        TEXT
    }

    /** Where an incomplete date looks. */
    enum Lean {
        NONE,
        PAST,
        HERE,
        FUTURE
    }

    static final int UNKNOWN = Integer.MIN_VALUE;

    Shape shape;
    int start;
    int next;
    String rule;

    int year = UNKNOWN;
    int month;
    int day;
    int weekday;
    boolean hijri;
    int feast = -1;

    Unit unit = Unit.NONE;
    /** The number of a quarter, half, season, week of the month, decade or century. */
    int index;
    /** For a span: its last year. */
    int lastYear;

    Anchor anchor = Anchor.NONE;
    int offset;
    Lean lean = Lean.NONE;
    /** How far the week, month or year that holds it lies from the reference's. */
    int weekShift = UNKNOWN;

    int monthShift = UNKNOWN;
    int yearShift = UNKNOWN;
    /** The year shift counts from the last date in the text. */
    boolean shiftFromText;

    @Nullable
    DayPart part;

    int hour = -1;
    int minute;
    int second = -1;

    @Nullable
    ZoneOffset zone;

    boolean minutesPrinted;
    boolean clockWord;

    @Nullable
    Draft from;

    @Nullable
    Draft to;

    @Nullable
    Mod mod;

    @Nullable
    String literal;

    DateType type = DateType.DATE;

    // What the finder adds.
    int end;
    int sentence;
    boolean forward;
    /** The sentence speaks of what usually happens: nothing yearless in it lies on the calendar. */
    boolean generic;

    /** The year, or day, that a date following in the same list prints. */
    int hintYear = UNKNOWN;

    int hintMonth;
    int hintDay;

    Draft(Shape shape, String rule, int start, int next) {
        this.shape = shape;
        this.rule = rule;
        this.start = start;
        this.next = next;
    }

    static Draft period(Unit unit, String rule, int start, int next) {
        Draft draft = new Draft(Shape.PERIOD, rule, start, next);
        draft.unit = unit;
        return draft;
    }

    static Draft fixed(DateType type, String literal, String rule, int start, int next) {
        Draft draft = new Draft(Shape.FIXED, rule, start, next);
        draft.type = type;
        draft.literal = literal;
        return draft;
    }

    static Draft range(Draft from, Draft to, String rule, int next) {
        Draft draft = new Draft(Shape.RANGE, rule, from.start, next);
        draft.from = from;
        draft.to = to;
        return draft;
    }

    boolean hasDay() {
        return day > 0 || anchor != Anchor.NONE && unit == Unit.NONE || weekday > 0 || feast >= 0;
    }

    boolean hasClock() {
        return hour >= 0;
    }

    /** Whether it says which year, by its number or against the reference. */
    boolean hasYear() {
        return year != UNKNOWN || yearShift != UNKNOWN;
    }

    /** Whether it prints day, month and year. */
    boolean isFull() {
        return day > 0 && month > 0 && year != UNKNOWN && !hijri;
    }

    Draft at(int end) {
        next = end;
        return this;
    }

    /** Takes over what another prints of a date. */
    void takeDate(Draft other) {
        year = other.year;
        month = other.month;
        day = other.day;
        hijri = other.hijri;
    }

    /** Takes over all by which another says which day it means. */
    void takeDay(Draft other) {
        takeDate(other);
        weekday = other.weekday;
        anchor = other.anchor;
        offset = other.offset;
        lean = other.lean;
        weekShift = other.weekShift;
        monthShift = other.monthShift;
        yearShift = other.yearShift;
        shiftFromText = other.shiftFromText;
    }

    Draft shift(Anchor from, int amount) {
        anchor = from;
        offset = amount;
        return this;
    }
}
