package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Parts of the day: "pagi", "dini hari", "tengah malam", "malam ini", "tadi malam", "malam Minggu". */
final class PartOfDayRules {
    private PartOfDayRules() {}

    /** Reads the part of day at the draft's end, if it has none. */
    static boolean join(Tokens t, Draft draft) {
        if (draft.part != null || !t.near(draft.next)) {
            return false;
        }
        int next = end(t, draft.next);
        if (next < 0) {
            return false;
        }
        draft.part = at(t, draft.next);
        draft.next = next;
        if (draft.shape == Draft.Shape.DAY) {
            draft.shape = Draft.Shape.MOMENT;
        }
        if (t.near(next, WordClass.UNIT) && t.value(next) == Unit.DAY.ordinal() && !t.near(next + 1, WordClass.THIS)) {
            draft.next = next + 1;
        }
        return true;
    }

    /** The token after a part of the day, or -1. */
    static int end(Tokens t, int i) {
        return switch (t.kind(i)) {
            case PART -> i + 1;
            case DINI -> t.near(i + 1, WordClass.UNIT) && t.value(i + 1) == Unit.DAY.ordinal() ? i + 2 : -1;
            case TENGAH ->
                t.near(i + 1, WordClass.PART) && t.value(i + 1) == 4
                                || t.near(i + 1, WordClass.UNIT) && t.value(i + 1) == Unit.DAY.ordinal()
                        ? i + 2
                        : -1;
            default -> -1;
        };
    }

    /** The part of the day at a token where one stands. */
    static DayPart at(Tokens t, int i) {
        return switch (t.kind(i)) {
            case DINI -> DayPart.MORNING;
            case TENGAH -> t.is(i + 1, WordClass.PART) ? DayPart.NIGHT : DayPart.AFTERNOON;
            default -> DayPart.of(t.value(i));
        };
    }

    /** A part of a day against the reference or the text: "tadi malam", "malam ini", "malam harinya". */
    static @Nullable Draft relative(Tokens t, int i) {
        return switch (t.kind(i)) {
            case TADI, NANTI -> afterTadi(t, i + 1, i);
            case LAST_NIGHT -> lastNight(t, i);
            case PART, DINI, TENGAH -> named(t, i);
            case PART_NYA -> moment(i, i + 1, Draft.Anchor.TEXT, 0, DayPart.of(t.value(i)));
            default -> null;
        };
    }

    private static Draft moment(int i, int next, Draft.Anchor anchor, int offset, DayPart part) {
        Draft draft = new Draft(Draft.Shape.MOMENT, "part.relative", i, next);
        draft.part = part;
        return draft.shift(anchor, offset);
    }

    /** "tadi malam" is the night before; "tadi pagi" and "nanti malam" are of the day. */
    private static @Nullable Draft afterTadi(Tokens t, int i, int start) {
        int end = t.near(i) ? end(t, i) : -1;
        if (end < 0) {
            return null;
        }
        DayPart part = at(t, i);
        boolean lastNight = t.is(start, WordClass.TADI) && part == DayPart.NIGHT;
        return moment(start, end, Draft.Anchor.REFERENCE, lastNight ? -1 : 0, part);
    }

    /** "semalam", unless it is counted: "sehari semalam". */
    private static @Nullable Draft lastNight(Tokens t, int i) {
        if (t.near(i) && (t.is(i - 1, WordClass.ONE_UNIT) || t.is(i - 1, WordClass.UNIT))) {
            return null;
        }
        return moment(i, i + 1, Draft.Anchor.REFERENCE, -1, DayPart.NIGHT);
    }

    /** "malam ini", "siang tadi", "pagi itu", "malam harinya", "malam Minggu". */
    private static @Nullable Draft named(Tokens t, int i) {
        int end = end(t, i);
        if (end < 0 || !t.near(end)) {
            return null;
        }
        DayPart part = at(t, i);
        boolean night = part == DayPart.NIGHT;
        return switch (t.kind(end)) {
            case THIS, NANTI -> moment(i, end + 1, Draft.Anchor.REFERENCE, 0, part);
            case TADI -> moment(i, end + 1, Draft.Anchor.REFERENCE, night ? -1 : 0, part);
            case REL_DAY -> moment(i, end + 1, Draft.Anchor.REFERENCE, t.value(end), part);
            case UNIT ->
                t.value(end) == Unit.DAY.ordinal() && t.near(end + 1, WordClass.THIS)
                        ? moment(i, end + 2, Draft.Anchor.REFERENCE, 0, part)
                        : null;
            case THAT -> moment(i, end + 1, Draft.Anchor.TEXT, 0, part);
            case UNIT_NYA -> t.value(end) == Unit.DAY.ordinal() ? moment(i, end + 1, Draft.Anchor.TEXT, 0, part) : null;
            case LATER -> moment(i, end + 1, Draft.Anchor.TEXT, t.value(end), part);
            case WEEKDAY -> night && t.isCapital(end) && !isDated(t, end + 1) ? eveOf(t, i, end) : null;
            default -> null;
        };
    }

    /** Whether a date is printed behind a weekday: then "malam" before it may belong to something else. */
    private static boolean isDated(Tokens t, int i) {
        return t.near(i)
                && (t.isNumber(i) || (t.mark(i) == '(' || t.mark(i) == ',') && t.near(i + 1) && t.isNumber(i + 1));
    }

    /** "malam Minggu" is the night of Saturday. */
    private static Draft eveOf(Tokens t, int i, int end) {
        Draft draft = new Draft(Draft.Shape.MOMENT, "part.eve", i, end + 1);
        draft.weekday = t.value(end) == 1 ? 7 : t.value(end) - 1;
        draft.part = DayPart.NIGHT;
        return draft;
    }
}
