package id.saring.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the day that a draft means. */
final class DayResolver {
    /** A yearless date that would lie further back than this is taken for the coming one. */
    private static final int FAR_BACK_DAYS = 270;

    private final Memory memory;
    private boolean approximate;
    private boolean conflict;

    DayResolver(Memory memory) {
        this.memory = memory;
    }

    void reset() {
        approximate = false;
        conflict = false;
    }

    boolean approximate() {
        return approximate;
    }

    boolean conflict() {
        return conflict;
    }

    @Nullable
    LocalDate of(Draft draft) {
        LocalDate date = find(draft);
        if (date != null && draft.weekday > 0 && date.getDayOfWeek().getValue() != draft.weekday) {
            conflict = true;
        }
        return date;
    }

    private @Nullable LocalDate find(Draft draft) {
        if (draft.feast >= 0) {
            LocalDate day = feast(draft);
            return day == null ? null : day.plusDays(draft.offset);
        }
        if (draft.hijri) {
            return hijri(draft);
        }
        if (draft.anchor != Draft.Anchor.NONE) {
            return relative(draft);
        }
        if (draft.day > 0 && draft.month > 0) {
            return draft.year != Draft.UNKNOWN ? Resolver.valid(draft.year, draft.month, draft.day) : yearless(draft);
        }
        if (draft.day > 0) {
            return dayOfMonth(draft);
        }
        return draft.weekday > 0 ? weekday(draft) : null;
    }

    private @Nullable LocalDate relative(Draft draft) {
        LocalDate base = draft.anchor == Draft.Anchor.TEXT ? memory.textDay() : memory.today();
        if (base == null) {
            return null;
        }
        return switch (Unit.of(draft.lastYear)) {
            case WEEK -> base.plusWeeks(draft.offset);
            case MONTH -> base.plusMonths(draft.offset);
            default -> base.plusDays(draft.offset);
        };
    }

    private @Nullable LocalDate yearless(Draft draft) {
        LocalDate today = memory.today();
        if (draft.yearShift != Draft.UNKNOWN) {
            int base = draft.shiftFromText && memory.lastYear != Draft.UNKNOWN
                    ? memory.lastYear
                    : today == null ? Draft.UNKNOWN : today.getYear();
            return base == Draft.UNKNOWN ? null : Resolver.valid(base + draft.yearShift, draft.month, draft.day);
        }
        if (draft.generic && draft.weekday == 0) {
            return null;
        }
        int known = memory.yearFromText(draft);
        if (known != Draft.UNKNOWN) {
            LocalDate date = Resolver.valid(known, draft.month, draft.day);
            if (date != null && fits(draft, date)) {
                return date;
            }
        }
        return today == null ? null : nearest(draft, today);
    }

    private static boolean fits(Draft draft, LocalDate date) {
        return draft.weekday == 0 || date.getDayOfWeek().getValue() == draft.weekday;
    }

    /** The year around the reference in which the weekday fits; else by the words; else the past. */
    private static @Nullable LocalDate nearest(Draft draft, LocalDate today) {
        LocalDate past = null;
        LocalDate ahead = null;
        LocalDate fitting = null;
        for (int year = today.getYear() - 4; year <= today.getYear() + 4; year++) {
            LocalDate date = Resolver.valid(year, draft.month, draft.day);
            if (date == null) {
                continue;
            }
            if (!date.isAfter(today)) {
                past = date;
            } else if (ahead == null) {
                ahead = date;
            }
            if (draft.weekday > 0 && fits(draft, date) && Math.abs(year - today.getYear()) <= 1) {
                fitting = fitting == null || distance(today, date) < distance(today, fitting) ? date : fitting;
            }
        }
        if (fitting != null) {
            return fitting;
        }
        if (past == null || ahead == null || today.equals(past)) {
            return past == null ? ahead : past;
        }
        if (draft.weekday > 0) {
            return distance(today, ahead) < distance(today, past) ? ahead : past;
        }
        if (draft.lean == Draft.Lean.FUTURE || draft.forward && draft.lean != Draft.Lean.PAST) {
            return ahead;
        }
        if (draft.lean == Draft.Lean.HERE) {
            return distance(today, ahead) < distance(today, past) ? ahead : past;
        }
        return draft.lean != Draft.Lean.PAST && distance(today, past) > FAR_BACK_DAYS ? ahead : past;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private @Nullable LocalDate dayOfMonth(Draft draft) {
        LocalDate today = memory.today();
        if (draft.monthShift != Draft.UNKNOWN) {
            YearMonth month = draft.shiftFromText && memory.lastMonth != null
                    ? memory.lastMonth
                    : today == null ? null : YearMonth.from(today);
            return month == null ? null : in(month.plusMonths(draft.monthShift), draft.day);
        }
        if (draft.hintMonth > 0 && draft.hintYear != Draft.UNKNOWN) {
            return Resolver.valid(draft.hintYear, draft.hintMonth, draft.day);
        }
        if (today == null) {
            return memory.lastMonth == null ? null : in(memory.lastMonth, draft.day);
        }
        if (draft.lean == Draft.Lean.NONE
                && memory.lastMonth != null
                && Math.abs(ChronoUnit.MONTHS.between(memory.lastMonth, YearMonth.from(today))) <= 3) {
            LocalDate date = in(memory.lastMonth, draft.day);
            if (date != null) {
                return date;
            }
        }
        boolean ahead = draft.lean == Draft.Lean.FUTURE || draft.forward && draft.lean == Draft.Lean.NONE;
        for (int shift = 0; shift <= 2; shift++) {
            LocalDate date = in(YearMonth.from(today).plusMonths(ahead ? shift : -shift), draft.day);
            if (date != null && (ahead ? !date.isBefore(today) : !date.isAfter(today))) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate in(YearMonth month, int day) {
        return month.isValidDay(day) ? month.atDay(day) : null;
    }

    private @Nullable LocalDate weekday(Draft draft) {
        LocalDate today = memory.today();
        DayOfWeek weekday = DayOfWeek.of(draft.weekday);
        if (draft.hintDay > 0 && draft.hintMonth > 0 && draft.hintYear != Draft.UNKNOWN) {
            LocalDate hint = Resolver.valid(draft.hintYear, draft.hintMonth, draft.hintDay);
            if (hint != null) {
                return hint.with(TemporalAdjusters.previousOrSame(weekday));
            }
        }
        LocalDate known = memory.weekday(draft.weekday);
        if (draft.shiftFromText && draft.weekShift == Draft.UNKNOWN && known != null) {
            return known;
        }
        if (today == null) {
            return draft.lean == Draft.Lean.NONE && known != null && !draft.forward ? known : null;
        }
        if (draft.weekShift != Draft.UNKNOWN) {
            LocalDate base = draft.shiftFromText ? memory.textDay() : today;
            return (base == null ? today : base)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(draft.weekShift)
                    .plusDays(draft.weekday - 1L);
        }
        return switch (draft.lean) {
            case PAST -> today.with(TemporalAdjusters.previous(weekday));
            case FUTURE -> today.with(TemporalAdjusters.next(weekday));
            case HERE ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(draft.weekday - 1L);
            case NONE -> {
                if (known != null) {
                    yield known;
                }
                yield today.with(
                        draft.forward
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
            }
        };
    }

    private @Nullable LocalDate taken(HijriCalendar.@Nullable Found found) {
        if (found == null) {
            return null;
        }
        approximate |= found.approximate();
        return found.date();
    }

    private @Nullable LocalDate hijri(Draft draft) {
        if (draft.year != Draft.UNKNOWN) {
            if (draft.year > 1900) {
                return inGregorianYear(draft, draft.year);
            }
            return taken(HijriCalendar.date(draft.year, draft.month, draft.day));
        }
        LocalDate today = memory.today();
        if (today == null) {
            return null;
        }
        if (draft.yearShift != Draft.UNKNOWN) {
            return inGregorianYear(draft, today.getYear() + draft.yearShift);
        }
        int year = HijriCalendar.yearOf(today);
        HijriCalendar.Found best = null;
        for (int y = year - 1; y <= year + 1; y++) {
            HijriCalendar.Found found = HijriCalendar.date(y, draft.month, draft.day);
            if (found == null) {
                continue;
            }
            if (best == null || distance(today, found.date()) < distance(today, best.date())) {
                best = found;
            }
        }
        return taken(best);
    }

    private @Nullable LocalDate inGregorianYear(Draft draft, int gregorian) {
        int year = HijriCalendar.yearOf(LocalDate.of(gregorian, 1, 1));
        for (int y = year; y <= year + 1; y++) {
            HijriCalendar.Found found = HijriCalendar.date(y, draft.month, draft.day);
            if (found != null && found.date().getYear() == gregorian) {
                return taken(found);
            }
        }
        return null;
    }

    private @Nullable LocalDate feast(Draft draft) {
        if (draft.hijri) {
            return taken(Feasts.inHijriYear(draft.feast, draft.year));
        }
        if (draft.year != Draft.UNKNOWN) {
            return taken(Feasts.inYear(draft.feast, draft.year));
        }
        LocalDate today = memory.today();
        if (today == null) {
            return null;
        }
        if (draft.yearShift != Draft.UNKNOWN) {
            int base = draft.shiftFromText && memory.lastYear != Draft.UNKNOWN ? memory.lastYear : today.getYear();
            return taken(Feasts.inYear(draft.feast, base + draft.yearShift));
        }
        HijriCalendar.Found best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            HijriCalendar.Found found = Feasts.inYear(draft.feast, year);
            if (found == null
                    || draft.lean == Draft.Lean.PAST && found.date().isAfter(today)
                    || draft.lean == Draft.Lean.FUTURE && found.date().isBefore(today)) {
                continue;
            }
            if (best == null || distance(today, found.date()) < distance(today, best.date())) {
                best = found;
            }
        }
        return taken(best);
    }
}
