package id.saring.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the week, month, quarter, year or longer that a draft means. */
final class PeriodResolver {
    /** A bare month this many months ahead is taken for the coming one rather than last year's. */
    private static final int MONTHS_AHEAD = 3;

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int[] SEASON_MONTHS = {3, 6, 9, 12};

    /** Sports seasons begin in July. */
    private static final int SEASON_START = 7;

    private final Memory memory;
    private boolean approximate;

    PeriodResolver(Memory memory) {
        this.memory = memory;
    }

    boolean approximate() {
        boolean was = approximate;
        approximate = false;
        return was;
    }

    @Nullable
    DateValue of(Draft draft) {
        return switch (draft.unit) {
            case WEEK -> draft.index > 0 ? weekOfMonth(draft) : week(draft);
            case WEEKEND -> weekend(draft);
            case MONTH -> draft.hijri ? hijriMonth(draft) : month(draft);
            case QUARTER, HALF -> part(draft);
            case YEAR, WINDU, LUSTRUM, MILLENNIUM -> year(draft);
            case DECADE -> decade(draft);
            case CENTURY -> century(draft);
            case SEASON -> season(draft);
            case SPAN -> span(draft);
            default -> null;
        };
    }

    private @Nullable LocalDate base(Draft draft) {
        return draft.anchor == Draft.Anchor.TEXT ? memory.textDay() : memory.today();
    }

    private int baseYear(Draft draft) {
        if (draft.anchor == Draft.Anchor.TEXT && memory.lastYear != Draft.UNKNOWN) {
            return memory.lastYear;
        }
        LocalDate today = memory.today();
        return today == null ? Draft.UNKNOWN : today.getYear();
    }

    private @Nullable LocalDate monday(Draft draft) {
        LocalDate base = base(draft);
        return base == null
                ? null
                : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(draft.offset);
    }

    private @Nullable DateValue week(Draft draft) {
        LocalDate monday = monday(draft);
        return monday == null ? null : new DateValue.Week(monday);
    }

    private @Nullable DateValue weekend(Draft draft) {
        LocalDate monday = monday(draft);
        return monday == null ? null : new DateValue.Weekend(monday);
    }

    /** "pekan kedua Mei" is the 8th to the 14th; the last week the last seven days. */
    private @Nullable DateValue weekOfMonth(Draft draft) {
        int number = draft.index;
        draft.index = 0;
        draft.unit = Unit.MONTH;
        DateValue month = of(draft);
        if (!(month instanceof DateValue.Month named)) {
            return null;
        }
        YearMonth of = named.month();
        int first = number == 5 ? of.lengthOfMonth() - 6 : number * 7 - 6;
        return new DateValue.Range(new DateValue.Day(of.atDay(first)), new DateValue.Day(of.atDay(first + 6)));
    }

    private @Nullable DateValue month(Draft draft) {
        YearMonth month = draft.anchor == Draft.Anchor.NONE ? namedMonth(draft) : relativeMonth(draft);
        if (month == null) {
            return null;
        }
        memory.month(draft, month);
        return new DateValue.Month(month);
    }

    private @Nullable YearMonth relativeMonth(Draft draft) {
        if (draft.anchor == Draft.Anchor.TEXT && memory.lastMonth != null) {
            return memory.lastMonth.plusMonths(draft.offset);
        }
        LocalDate base = base(draft);
        return base == null ? null : YearMonth.from(base).plusMonths(draft.offset);
    }

    private @Nullable YearMonth namedMonth(Draft draft) {
        if (draft.year != Draft.UNKNOWN) {
            return YearMonth.of(draft.year, draft.month);
        }
        LocalDate today = memory.today();
        if (draft.yearShift != Draft.UNKNOWN || draft.shiftFromText) {
            int base = draft.shiftFromText && memory.lastYear != Draft.UNKNOWN
                    ? memory.lastYear
                    : today == null ? Draft.UNKNOWN : today.getYear();
            int shift = draft.yearShift == Draft.UNKNOWN ? 0 : draft.yearShift;
            return base == Draft.UNKNOWN ? null : YearMonth.of(base + shift, draft.month);
        }
        if (draft.generic && draft.lean == Draft.Lean.NONE) {
            return null;
        }
        int known = memory.yearFromText(draft);
        if (known != Draft.UNKNOWN) {
            return YearMonth.of(known, draft.month);
        }
        return today == null
                ? null
                : YearMonth.of(yearOf(draft, draft.month, today.getMonthValue(), today), draft.month);
    }

    /** The year of a yearless month or quarter, compared by number with the current one. */
    private static int yearOf(Draft draft, int number, int current, LocalDate today) {
        int year = today.getYear();
        return switch (draft.lean) {
            case PAST -> number <= current ? year : year - 1;
            case HERE -> year;
            case FUTURE -> number >= current ? year : year + 1;
            case NONE -> {
                if (draft.forward) {
                    yield number >= current ? year : year + 1;
                }
                yield number <= current + (draft.unit == Unit.MONTH ? MONTHS_AHEAD : 0) ? year : year - 1;
            }
        };
    }

    private @Nullable DateValue hijriMonth(Draft draft) {
        LocalDate today = memory.today();
        int year = draft.year;
        if (year == Draft.UNKNOWN || year > 1900) {
            int gregorian = year != Draft.UNKNOWN
                    ? year
                    : today == null ? Draft.UNKNOWN : today.getYear() + Math.max(draft.yearShift, -9);
            if (draft.yearShift == Draft.UNKNOWN && year == Draft.UNKNOWN && today != null) {
                gregorian = today.getYear();
            }
            if (gregorian == Draft.UNKNOWN) {
                return null;
            }
            year = HijriCalendar.yearOf(LocalDate.of(gregorian, 1, 1));
            HijriCalendar.Found first = HijriCalendar.date(year, draft.month, 1);
            if (first != null && first.date().getYear() < gregorian) {
                year++;
            }
            if (draft.year == Draft.UNKNOWN && draft.lean == Draft.Lean.PAST && today != null) {
                first = HijriCalendar.date(year, draft.month, 1);
                year = first != null && first.date().isAfter(today) ? year - 1 : year;
            }
        }
        HijriCalendar.Found first = HijriCalendar.date(year, draft.month, 1);
        HijriCalendar.Found last = HijriCalendar.lastDay(year, draft.month);
        if (first == null || last == null) {
            return null;
        }
        approximate = first.approximate() || last.approximate();
        return new DateValue.Range(new DateValue.Day(first.date()), new DateValue.Day(last.date()));
    }

    private @Nullable DateValue part(Draft draft) {
        boolean quarter = draft.unit == Unit.QUARTER;
        LocalDate today = memory.today();
        int months = quarter ? 3 : 6;
        int count = 12 / months;
        if (draft.anchor != Draft.Anchor.NONE) {
            LocalDate base = base(draft);
            if (base == null) {
                return null;
            }
            int at = base.getYear() * count + (base.getMonthValue() - 1) / months + draft.offset;
            return partOf(quarter, Math.floorDiv(at, count), Math.floorMod(at, count) + 1);
        }
        int year = draft.year;
        if (year == Draft.UNKNOWN && draft.yearShift != Draft.UNKNOWN) {
            int base = draft.shiftFromText && memory.lastYear != Draft.UNKNOWN
                    ? memory.lastYear
                    : today == null ? Draft.UNKNOWN : today.getYear();
            year = base == Draft.UNKNOWN ? base : base + draft.yearShift;
        }
        if (year == Draft.UNKNOWN) {
            year = memory.yearFromText(draft);
        }
        if (year == Draft.UNKNOWN && today != null) {
            year = yearOf(draft, draft.index, (today.getMonthValue() - 1) / months + 1, today);
        }
        return year == Draft.UNKNOWN ? null : partOf(quarter, year, draft.index);
    }

    private static DateValue partOf(boolean quarter, int year, int number) {
        return quarter ? new DateValue.Quarter(year, number) : new DateValue.Half(year, number);
    }

    private @Nullable DateValue year(Draft draft) {
        if (draft.hijri) {
            HijriCalendar.Found first = HijriCalendar.date(draft.year, 1, 1);
            HijriCalendar.Found last = HijriCalendar.lastDay(draft.year, 12);
            if (first == null || last == null) {
                return null;
            }
            approximate = first.approximate() || last.approximate();
            return new DateValue.Range(new DateValue.Day(first.date()), new DateValue.Day(last.date()));
        }
        int year = draft.year;
        if (year == Draft.UNKNOWN) {
            int base = baseYear(draft);
            int step = switch (draft.unit) {
                case WINDU -> 8;
                case LUSTRUM -> 5;
                case MILLENNIUM -> 1000;
                default -> 1;
            };
            long shifted = (long) base + (long) draft.offset * step;
            if (base == Draft.UNKNOWN || shifted < 1 || shifted > 9999) {
                return null;
            }
            year = (int) shifted;
            memory.lastYear = year;
        } else {
            memory.year(draft, year);
        }
        return new DateValue.Year(year);
    }

    private @Nullable DateValue decade(Draft draft) {
        if (draft.anchor == Draft.Anchor.NONE) {
            return new DateValue.Decade(draft.index);
        }
        int base = baseYear(draft);
        int decade = base == Draft.UNKNOWN ? -1 : base / 10 + Math.max(draft.offset, -1000);
        return decade < 0 || decade > 998 ? null : new DateValue.Decade(decade);
    }

    private @Nullable DateValue century(Draft draft) {
        if (draft.anchor == Draft.Anchor.NONE) {
            return draft.index == 0 ? null : new DateValue.Century(draft.index);
        }
        int base = baseYear(draft);
        int century = base == Draft.UNKNOWN ? 0 : (base + 99) / 100 + Math.max(draft.offset, -1000);
        return century < 1 || century > 99 ? null : new DateValue.Century(century);
    }

    private @Nullable DateValue season(Draft draft) {
        LocalDate today = memory.today();
        int year = draft.year;
        if (year == Draft.UNKNOWN) {
            if (today == null) {
                return null;
            }
            year = today.getYear();
            int month = SEASON_MONTHS[draft.index - 1];
            if (draft.yearShift != Draft.UNKNOWN) {
                year += draft.yearShift;
            } else if (draft.lean == Draft.Lean.PAST) {
                year = month + 2 < today.getMonthValue() ? year : year - 1;
            } else if (draft.lean == Draft.Lean.FUTURE) {
                year = month > today.getMonthValue() ? year : year + 1;
            }
        }
        return new DateValue.Season(year, SEASONS[draft.index - 1]);
    }

    private @Nullable DateValue span(Draft draft) {
        if (draft.anchor == Draft.Anchor.NONE) {
            return new DateValue.Range(new DateValue.Year(draft.year), new DateValue.Year(draft.lastYear));
        }
        LocalDate base = base(draft);
        if (base == null) {
            return null;
        }
        int first = (base.getMonthValue() >= SEASON_START ? base.getYear() : base.getYear() - 1) + draft.offset;
        return new DateValue.Range(new DateValue.Year(first), new DateValue.Year(first + 1));
    }
}
