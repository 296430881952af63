package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Days against the reference or the text: "kemarin lusa", "hari ini", "besok", "hari itu", "keesokan harinya". */
final class RelativeDayRules {
    private RelativeDayRules() {}

    /** "hari ini", "kemarin lusa", "tadi malam", "keesokan harinya", "malam itu". */
    static @Nullable Draft find(Tokens t, int i) {
        return switch (t.kind(i)) {
            case REL_DAY -> word(t, i);
            case UNIT -> t.value(i) == Unit.DAY.ordinal() ? thisDay(t, i) : null;
            case ESOKNYA -> nextDay(t, i);
            default -> PartOfDayRules.relative(t, i);
        };
    }

    private static Draft at(int i, int next, Draft.Anchor anchor, int offset) {
        Draft draft = new Draft(Draft.Shape.DAY, "day.relative", i, next);
        return draft.shift(anchor, offset);
    }

    /** "kemarin", "kemarin lusa", "kemarin dulu", "esok hari", "besoknya". */
    private static @Nullable Draft word(Tokens t, int i) {
        int offset = t.value(i);
        int next = i + 1;
        if (t.near(next, WordClass.REL_DAY) && t.value(next) == 2 && offset != 2) {
            offset = offset < 0 ? -2 : 2;
            next++;
        } else if (offset < 0 && t.near(next, WordClass.DULU)) {
            offset = -2;
            next++;
        } else if (t.near(next, WordClass.UNIT_NYA) && t.value(next) == Unit.DAY.ordinal()) {
            return at(i, next + 1, Draft.Anchor.TEXT, offset);
        } else if (t.near(next, WordClass.UNIT)
                && t.value(next) == Unit.DAY.ordinal()
                && offset == 1
                && !t.near(next + 1, WordClass.THIS)) {
            next++;
        }
        return at(i, next, Draft.Anchor.REFERENCE, offset);
    }

    /** "hari ini", "hari itu", "hari berikutnya", "hari kemarin". */
    private static @Nullable Draft thisDay(Tokens t, int i) {
        if (t.is(i + 1, WordClass.REL_DAY) && t.near(i + 1)) {
            Draft inner = word(t, i + 1);
            if (inner != null) {
                inner.start = i;
            }
            return inner;
        }
        int shift = Tails.shift(t, i + 1);
        if (shift == 0) {
            return at(i, i + 2, Draft.Anchor.REFERENCE, 0);
        }
        if (shift == Tails.NONE || !Tails.fromText(shift)) {
            return null;
        }
        return at(i, Tails.next(t, i + 1), Draft.Anchor.TEXT, Tails.amount(shift));
    }

    private static @Nullable Draft nextDay(Tokens t, int i) {
        int next = i + 1;
        if (t.near(next, WordClass.UNIT_NYA) && t.value(next) == Unit.DAY.ordinal()
                || t.near(next, WordClass.UNIT) && t.value(next) == Unit.DAY.ordinal()) {
            next++;
        }
        return at(i, next, Draft.Anchor.TEXT, t.value(i));
    }
}
