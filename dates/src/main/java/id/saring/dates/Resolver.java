package id.saring.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns drafts into values, in document order: each draws on the reference and on the values before it. */
final class Resolver {
    private static final String NOUGHTS = "000";

    private final Memory memory;
    private final DayResolver days;
    private final PeriodResolver periods;
    private boolean approximate;
    /** The sentence that names a frequency last: its clock times belong to that. */
    private int setSentence = -1;

    Resolver(@Nullable LocalDateTime reference) {
        memory = new Memory(reference);
        days = new DayResolver(memory);
        periods = new PeriodResolver(memory);
    }

    List<DateMatch> resolve(List<Draft> drafts) {
        List<DateMatch> matches = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            days.reset();
            approximate = false;
            DateValue value = valueOrUnresolved(draft);
            matches.add(new DateMatch(
                    draft.start,
                    draft.end,
                    value,
                    Optional.ofNullable(draft.mod),
                    approximate || days.approximate(),
                    days.conflict(),
                    draft.rule));
        }
        return matches;
    }

    /** A day beyond the calendar's ends ("999999999 tahun lalu") has no value. */
    private DateValue valueOrUnresolved(Draft draft) {
        try {
            return value(draft);
        } catch (DateTimeException | ArithmeticException e) {
            return new DateValue.Unresolved(DateType.DATE, pattern(draft));
        }
    }

    private DateValue value(Draft draft) {
        return switch (draft.shape) {
            case FIXED -> fixed(draft);
            case DAY -> day(draft);
            case MOMENT -> moment(draft);
            case PERIOD -> period(draft);
            case RANGE -> range(draft);
            case ELAPSED -> elapsed(draft);
        };
    }

    private DateValue fixed(Draft draft) {
        String literal = draft.literal == null ? "" : draft.literal;
        return switch (draft.type) {
            case DURATION -> new DateValue.Duration(literal);
            case SET -> {
                setSentence = draft.sentence;
                yield new DateValue.Recurrence(literal);
            }
            case REFERENCE -> new DateValue.Reference(literal);
            default -> new DateValue.Unresolved(draft.type, literal);
        };
    }

    private DateValue day(Draft draft) {
        LocalDate date = days.of(draft);
        if (date == null) {
            return new DateValue.Unresolved(DateType.DATE, pattern(draft));
        }
        memory.day(draft, date);
        return new DateValue.Day(date);
    }

    private static String pattern(Draft draft) {
        if (draft.weekday > 0 && draft.day == 0) {
            return "XXXX-WXX-" + draft.weekday;
        }
        return (draft.year == Draft.UNKNOWN ? "XXXX" : pad(draft.year, 4))
                + "-"
                + (draft.month == 0 || draft.hijri ? "XX" : pad(draft.month, 2))
                + (draft.shape == Draft.Shape.PERIOD ? "" : "-" + (draft.day == 0 ? "XX" : pad(draft.day, 2)));
    }

    private static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return digits.length() >= width || number < 0 ? digits : NOUGHTS.substring(0, width - digits.length()) + digits;
    }

    private DateValue moment(Draft draft) {
        boolean own = draft.hasDay() || draft.day > 0;
        if (!own && draft.hasClock() && draft.sentence == setSentence) {
            return new DateValue.Recurrence("XXXX-XX-XX" + clock(draft));
        }
        LocalDate date = own ? days.of(draft) : clockDay(draft);
        if (date == null) {
            return new DateValue.Unresolved(DateType.TIME, pattern(draft) + clock(draft));
        }
        if (own) {
            memory.day(draft, date);
        }
        if (!draft.hasClock()) {
            return new DateValue.PartOfDay(date, part(draft));
        }
        LocalDateTime moment = at(date, hour(draft), draft);
        if (!own && draft.clockWord && isAfterMidnight(moment)) {
            moment = moment.plusDays(1);
            memory.lastDay = moment.toLocalDate();
        }
        if (own || draft.clockWord) {
            memory.lastMoment = moment;
        }
        return new DateValue.Time(moment, draft.second >= 0, Optional.ofNullable(draft.zone));
    }

    private static DayPart part(Draft draft) {
        return draft.part == null ? DayPart.MORNING : draft.part;
    }

    private static String clock(Draft draft) {
        return draft.hasClock()
                ? "T" + pad(hour(draft), 2) + ":" + pad(draft.minute, 2)
                : part(draft).code();
    }

    /** A bare hour does not belong to today unless a day was named. */
    private @Nullable LocalDate clockDay(Draft draft) {
        return draft.hasClock() && !draft.minutesPrinted && memory.lastDay == null && draft.part == null
                ? null
                : memory.clockDay();
    }

    /** A small hour told after an evening hour of the same day is of the next day. */
    private boolean isAfterMidnight(LocalDateTime moment) {
        LocalDateTime last = memory.lastMoment;
        return last != null
                && last.toLocalDate().equals(moment.toLocalDate())
                && last.getHour() >= 18
                && moment.getHour() < 6;
    }

    private static LocalDateTime at(LocalDate date, int hour, Draft draft) {
        LocalDateTime day = hour == 24 ? date.plusDays(1).atStartOfDay() : date.atTime(hour, 0);
        return day.plusMinutes(draft.minute).plusSeconds(Math.max(draft.second, 0));
    }

    /** The hour on the 24-hour clock. */
    private static int hour(Draft draft) {
        int hour = draft.hour;
        if (draft.part == null || hour > 12) {
            return hour;
        }
        return switch (draft.part) {
            case MORNING -> hour == 12 ? 0 : hour;
            case AFTERNOON -> hour < 10 ? hour + 12 : hour;
            case EVENING -> hour < 12 ? hour + 12 : hour;
            case NIGHT -> hour == 12 ? 24 : hour >= 5 ? hour + 12 : hour;
        };
    }

    private DateValue period(Draft draft) {
        DateValue value = periods.of(draft);
        approximate |= periods.approximate();
        return value == null ? new DateValue.Unresolved(DateType.DATE, pattern(draft)) : value;
    }

    private DateValue elapsed(Draft draft) {
        LocalDateTime base = draft.anchor == Draft.Anchor.TEXT ? memory.lastMoment : memory.reference;
        if (base == null
                || draft.anchor != Draft.Anchor.TEXT && base.toLocalTime().toSecondOfDay() == 0) {
            return new DateValue.Unresolved(DateType.TIME, "XXXX-XX-XXTXX:XX");
        }
        ChronoUnit unit = switch (draft.unit) {
            case SECOND -> ChronoUnit.SECONDS;
            case MINUTE -> ChronoUnit.MINUTES;
            default -> ChronoUnit.HOURS;
        };
        LocalDateTime moment = base.plus(draft.offset, unit);
        return new DateValue.Time(moment, unit == ChronoUnit.SECONDS, Optional.empty());
    }

    private DateValue range(Draft draft) {
        Draft from = draft.from;
        Draft to = draft.to;
        if (from == null || to == null) {
            return new DateValue.Unresolved(DateType.DATE, "");
        }
        for (Draft end : List.of(from, to)) {
            end.sentence = draft.sentence;
            end.forward = draft.forward;
            end.lean = end.lean == Draft.Lean.NONE ? draft.lean : end.lean;
            end.hintYear = draft.hintYear;
            end.hintMonth = draft.hintMonth;
            end.hintDay = draft.hintDay;
        }
        if (from.hasClock()) {
            return clockRange(from, to);
        }
        boolean monthsOnly = from.shape == Draft.Shape.PERIOD;
        if (to.year == Draft.UNKNOWN && from.year != Draft.UNKNOWN) {
            to.year = from.month > to.month ? from.year + 1 : from.year;
        }
        DateValue last = value(to);
        LocalDate end = last.range().map(DateRange::last).orElse(null);
        if (from.year == Draft.UNKNOWN && from.month > 0 && end != null && !from.hijri) {
            from.year = from.month > end.getMonthValue() ? end.getYear() - 1 : end.getYear();
        }
        if (from.month == 0 && end != null && !monthsOnly) {
            from.month = end.getMonthValue();
            from.year = end.getYear();
        }
        if (from.hijri && from.year == Draft.UNKNOWN) {
            from.year = to.year;
        }
        DateValue first = value(from);
        if (end != null && last instanceof DateValue.Day) {
            memory.lastDay = end;
        }
        if (first instanceof DateValue.Unresolved || last instanceof DateValue.Unresolved) {
            return new DateValue.Unresolved(DateType.DATE, pattern(from) + "/" + pattern(to));
        }
        return new DateValue.Range(first, last);
    }

    private DateValue clockRange(Draft from, Draft to) {
        DateValue first = moment(from);
        if (first instanceof DateValue.Recurrence set) {
            return new DateValue.Recurrence(set.value() + "/XXXX-XX-XX" + clock(to));
        }
        if (!(first instanceof DateValue.Time start)) {
            return first;
        }
        LocalDateTime end = at(start.moment().toLocalDate(), hour(to), to);
        if (end.isBefore(start.moment())) {
            end = end.plusDays(1);
        }
        Optional<java.time.ZoneOffset> zone = to.zone == null ? start.zone() : Optional.of(to.zone);
        return new DateValue.Range(start, new DateValue.Time(end, to.second >= 0, zone));
    }

    /** The date, or null where there is none. */
    static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
