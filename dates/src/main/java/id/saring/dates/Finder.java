package id.saring.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the tokens once; each token that can start an expression is given to the rules of its class. */
final class Finder {
    /** A forward word further back than this says nothing about a date. */
    private static final int FORWARD_REACH = 120;

    private final Tokens t;
    private final boolean lenient;
    private final Guard guard;
    private final List<Draft> drafts = new ArrayList<>();
    private int sentence;
    private int genericSentence = -1;
    private int forwardUntil = -1;
    private int skip;

    /**
     * Prepares a walk.
     *
     * @param lenient true where the whole text is known to be an expression: bare months and years need no context
     */
    Finder(Tokens t, boolean lenient) {
        this.t = t;
        this.lenient = lenient;
        this.guard = new Guard(t);
    }

    List<Draft> run() {
        int i = 0;
        while (i < t.size()) {
            int role = t.role(i);
            if (role == 0) {
                i++;
                continue;
            }
            if ((role & Roles.CONTEXT) != 0) {
                context(i);
            }
            Draft draft = (role & Roles.START) == 0 ? null : candidate(i, role);
            if (draft == null) {
                i = Math.max(i + 1, skip);
                continue;
            }
            finish(draft);
            drafts.add(draft);
            for (int k = i + 1; k < draft.next; k++) {
                context(k);
            }
            i = Math.max(i + 1, draft.next);
        }
        hint();
        return drafts;
    }

    /** Follows sentences and the words that turn dates forward. */
    private void context(int i) {
        char mark = t.mark(i);
        if (mark != 0) {
            if ((mark == '.' || mark == '!' || mark == '?') && !t.glued(i + 1)) {
                sentence++;
                forwardUntil = -1;
            } else if (mark == '"' || mark == '\u201C' || mark == '\u201D') {
                forwardUntil = -1;
            }
            return;
        }
        if (t.hasFeedBefore(i)) {
            sentence++;
            forwardUntil = -1;
        }
        if (t.flagged(i, Lexicon.GENERIC)) {
            genericSentence = sentence;
        }
        if (t.flagged(i, Lexicon.FORWARD)) {
            forwardUntil = t.end(i) + FORWARD_REACH;
        } else if (t.flagged(i, Lexicon.SAYING)) {
            forwardUntil = -1;
        }
    }

    private void finish(Draft draft) {
        draft.end = Math.max(draft.end, t.end(draft.next - 1));
        draft.start = t.start(draft.start);
        draft.sentence = sentence;
        draft.generic = sentence == genericSentence;
        draft.forward = draft.start < forwardUntil
                || t.near(draft.next) && (t.is(draft.next, WordClass.AKAN) || isForward(draft.next));
    }

    private boolean isForward(int i) {
        return t.flagged(i, Lexicon.FORWARD) && t.is(i, WordClass.WORD);
    }

    private @Nullable Draft candidate(int i, int role) {
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
        return lenient || guard.licensesYear(draft, i, adjacent(i)) ? draft : null;
    }

    /** Whether the expression before ends right before a comma, "dan" or the like at the token before. */
    private boolean adjacent(int i) {
        if (drafts.isEmpty()) {
            return false;
        }
        Draft last = drafts.get(drafts.size() - 1);
        int gap = last.next;
        while (gap < i
                && t.near(gap)
                && (t.mark(gap) == ','
                        || t.is(gap, WordClass.AND)
                        || t.is(gap, WordClass.OR)
                        || t.is(gap, WordClass.KE)
                        || t.is(gap, WordClass.TO)
                        || t.is(gap, WordClass.DENGAN)
                        || RangeSeparator.isDash(t.mark(gap)))) {
            gap++;
        }
        return gap == i && gap > last.next && t.near(i);
    }

    private @Nullable Draft word(int i) {
        return switch (t.kind(i)) {
            case WEEKDAY -> UnitName.isWeek(t, i) ? weekOrDay(i) : longer(capitalWeek(i), WeekdayRules.find(t, i));
            case WEEKDAY_SHORT -> WeekdayRules.find(t, i);
            case MONTH, MONTH_SHORT, HIJRI, HIJRI_STEM ->
                MonthRules.find(t, i, lenient || guard.licensesMonth(i, adjacent(i)));
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

    /** A date without a year takes it from the date that follows in the same list. */
    private void hint() {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            Draft draft = drafts.get(k);
            Draft after = drafts.get(k + 1);
            if (draft.sentence != after.sentence || !isList(draft.end, after.start)) {
                continue;
            }
            Draft printed = after.shape == Draft.Shape.RANGE && after.to != null ? after.to : after;
            boolean comma = t.text().substring(draft.end, after.start).strip().equals(",");
            if (comma && printed.month > 0 && draft.month > printed.month) {
                continue;
            }
            draft.hintYear = printed.year != Draft.UNKNOWN && !printed.hijri ? printed.year : after.hintYear;
            draft.hintMonth = printed.month > 0 ? printed.month : after.hintMonth;
            draft.hintDay = printed.day;
        }
    }

    private boolean isList(int from, int to) {
        String between = t.text().substring(from, Math.min(to, from + 24)).strip();
        return to - from <= 24
                && switch (between) {
                    case "dan",
                            "hingga",
                            "sampai",
                            "sampai dengan",
                            "atau",
                            ",",
                            "-",
                            "\u2013",
                            "ke",
                            "s/d",
                            "serta",
                            ", dan",
                            "dan pada",
                            "hingga pada",
                            "&" -> true;
                    default -> false;
                };
    }
}
