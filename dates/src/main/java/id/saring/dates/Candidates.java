package id.saring.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expression that starts at a token, chosen by the class of the token: "16" gives "16 Mei 2022" to the rules of
 * printed dates, "pekan" gives "pekan lalu" to those of periods.
 */
final class Candidates {
    private final Tokens t;
    private final boolean lenient;
    private final Guard guard;
    /** The expressions before the token. */
    private final List<Draft> before;

    private int skip;

    Candidates(Tokens t, boolean lenient, List<Draft> before) {
        this.t = t;
        this.lenient = lenient;
        this.guard = new Guard(t);
        this.before = before;
    }

    /** The token after the last look-alike. */
    int skip() {
        return skip;
    }

    /** The longest expression that starts at a token, by the bits of {@link Roles}; null if none does. */
    @Nullable
    Draft find(int i, int role) {
        if ((role & Roles.NUMBER) != 0) {
            return number(i);
        }
        Draft best = (role & Roles.RULE) == 0 ? null : word(i);
        Phrases.Hit hit = (role & Roles.REFERENCE) == 0 ? null : Phrases.REFERENCES.find(t, i);
        if (hit != null && (best == null || hit.next() > best.next)) {
            best = hit.value().equals("-")
                    ? null
                    : Draft.fixed(DateType.REFERENCE, hit.value(), "reference", i, hit.next());
        }
        Draft feast = (role & Roles.FEAST) == 0 ? null : FeastRules.find(t, i, lenient);
        if (feast != null && (best == null || feast.next > best.next)) {
            best = DayChain.extend(t, feast);
        }
        return accepted(best, i);
    }

    /** The draft unless it is a look-alike, which is passed over whole ("berusia 44 tahun ini"). */
    private @Nullable Draft accepted(@Nullable Draft draft, int i) {
        if (draft == null || !guard.rejects(draft, i)) {
            return draft;
        }
        skip = draft.next;
        return null;
    }

    private @Nullable Draft number(int i) {
        if (!NumberStart.isPossible(t, i)) {
            return null;
        }
        if (!guard.startsClean(i)) {
            return guard.isGluedToWord(i) ? fullDate(i) : null;
        }
        Draft best = PrintedDateRules.find(t, i, guard.isBracketDate(i));
        if (best != null && (best.shape == Draft.Shape.DAY || best.shape == Draft.Shape.RANGE)) {
            best = day(best);
        }
        if (best == null) {
            best = clock(i);
        }
        if (best == null && t.digits(i) == 2 && t.number(i) >= 20 && (lenient || isLicensed(i))) {
            best = DecadeRules.tens(t, i);
        }
        if (best == null && t.digits(i) == 4) {
            best = bareYear(i);
        }
        Draft amount = best != null && t.digits(i) == 4 ? null : DurationRules.amount(t, i);
        return accepted(longer(best, amount), i);
    }

    /** A whole date right behind a word, its blank lost: "Internet15 Feb 2016". */
    private @Nullable Draft fullDate(int i) {
        Draft draft = NamedDateRules.find(t, i, false);
        return draft != null && draft.isFull() ? DayChain.extend(t, draft) : null;
    }

    /** A preposition of time stands right before. */
    private boolean isLicensed(int i) {
        return t.near(i) && t.flagged(i - 1, Lexicon.BEFORE_YEAR);
    }

    private @Nullable Draft bareYear(int i) {
        Draft draft = PeriodTails.joined(t, YearRules.printed(t, i));
        if (draft == null) {
            return null;
        }
        return lenient || guard.licensesYear(draft, i, isAdjacent(i)) ? draft : null;
    }

    private boolean isAdjacent(int i) {
        return !before.isEmpty() && DateLists.isAdjacent(t, before.get(before.size() - 1), i);
    }

    private @Nullable Draft word(int i) {
        return switch (t.kind(i)) {
            case WEEKDAY -> UnitName.isWeek(t, i) ? weekOrDay(i) : longer(capitalWeek(i), WeekdayRules.find(t, i));
            case WEEKDAY_SHORT -> WeekdayRules.find(t, i);
            case MONTH, MONTH_SHORT, HIJRI, HIJRI_STEM ->
                MonthRules.find(t, i, lenient || guard.licensesMonth(i, isAdjacent(i)));
            case UNIT -> unit(i);
            case DATE_WORD -> day(PrintedDateRules.find(t, i, true));
            case TENGAH -> longer(day(RelativeDayRules.find(t, i)), EdgeRules.middle(t, i));
            case HIJRI_ERA -> FeastRules.counted(t, i);
            case REL_DAY, ESOKNYA, TADI, NANTI, LAST_NIGHT, PART, DINI, PART_NYA -> day(RelativeDayRules.find(t, i));
            case DIGIT, SERATUS, SERIBU, HALF -> DurationRules.amount(t, i);
            case ONE_UNIT -> DurationRules.one(t, i);
            case VAGUE, MANY_UNIT -> DurationRules.vague(t, i);
            case TIMES -> FrequencyRules.times(t, i, i + 1);
            case EVERY -> FrequencyRules.every(t, i);
            case PER -> FrequencyRules.per(t, i);
            case CLOCK -> clock(i);
            case EDGE -> EdgeRules.find(t, i, lenient || isLicensed(i));
            case Q -> QuarterRules.letter(t, i, lenient || isLicensed(i));
            case HALF_OF -> QuarterRules.half(t, i);
            case ERA -> DecadeRules.era(t, i);
            case MUSIM -> SeasonRules.find(t, i);
            default -> null;
        };
    }

    private @Nullable Draft capitalWeek(int i) {
        return UnitName.at(t, i) == Unit.WEEK ? PeriodRules.unit(t, i) : null;
    }

    /** "minggu" in lower case is a week, unless a part of day or a date follows. */
    private @Nullable Draft weekOrDay(int i) {
        Draft week = PeriodRules.unit(t, i);
        if (week != null) {
            return week;
        }
        Draft day = WeekdayRules.find(t, i);
        return day != null
                        && (day.day > 0
                                || day.part != null && t.is(i + 1, WordClass.PART)
                                || day.shape == Draft.Shape.RANGE)
                ? day
                : null;
    }

    private @Nullable Draft unit(int i) {
        int unit = t.value(i);
        if (unit == Unit.DAY.ordinal()) {
            Draft draft = WeekdayRules.find(t, i);
            if (draft == null) {
                draft = HijriDayRules.find(t, i);
            }
            return draft == null ? day(RelativeDayRules.find(t, i)) : draft;
        }
        return unit == Unit.HOUR.ordinal() ? clock(i) : PeriodRules.unitOrPlural(t, i);
    }

    private @Nullable Draft clock(int i) {
        Draft draft = ClockRules.find(t, i);
        return draft == null ? null : ClockThenDay.join(t, draft);
    }

    private @Nullable Draft day(@Nullable Draft draft) {
        if (draft == null || draft.shape != Draft.Shape.RANGE) {
            return draft == null ? null : DayChain.extend(t, draft);
        }
        Tails.lean(t, draft);
        return draft;
    }

    private static @Nullable Draft longer(@Nullable Draft a, @Nullable Draft b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.next > a.next ? b : a;
    }
}
