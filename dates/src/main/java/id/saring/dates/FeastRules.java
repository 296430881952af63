package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Feasts with a year, or against the reference: "Lebaran 2022", "Natal tahun lalu", "HUT ke-77 RI". */
final class FeastRules {
    /** The republic's first year; its nth birthday is celebrated n years later. */
    private static final int REPUBLIC = 1945;

    private FeastRules() {}

    static @Nullable Draft find(Tokens t, int i, boolean lenient) {
        if (t.is(i, WordClass.HUT)) {
            Draft jubilee = jubilee(t, i);
            if (jubilee != null) {
                return jubilee;
            }
        }
        Phrases.Hit hit = Phrases.FEASTS.find(t, i);
        if (hit == null) {
            return null;
        }
        Draft draft = feast(hit.value(), i, hit.next());
        int at = draft.next;
        if (draft.feast == Feasts.number("hutri") && t.near(at, WordClass.KE)) {
            return nth(t, draft, at);
        }
        if (t.near(at, WordClass.WORD)
                && t.near(at + 1)
                && PrintedYear.isPlausible(t, at + 1)
                && t.digits(at) == 0
                && t.value(at) == 0
                && !t.flagged(at, ~0)) {
            draft.next = at + 1;
        }
        return dated(t, draft) || lenient ? draft : null;
    }

    /** "H-7 Lebaran 2025", "H+2 Natal 2022". */
    static @Nullable Draft counted(Tokens t, int i) {
        char sign = t.mark(i + 1);
        int days = t.number(i + 2);
        if ((sign != '-' && sign != '+') || !t.glued(i + 1) || !t.glued(i + 2) || days < 1 || days > 60) {
            return null;
        }
        Draft draft = t.near(i + 3) ? find(t, i + 3, false) : null;
        if (draft != null) {
            draft.start = i;
            draft.offset = sign == '-' ? -days : days;
            draft.rule = "feast.counted";
        }
        return draft;
    }

    private static Draft feast(String id, int i, int next) {
        Draft draft = new Draft(Draft.Shape.DAY, "feast", i, next);
        draft.feast = Feasts.number(id);
        if (Feasts.isEve(draft.feast)) {
            draft.shape = Draft.Shape.MOMENT;
            draft.part = DayPart.NIGHT;
        }
        return draft;
    }

    private static boolean dated(Tokens t, Draft draft) {
        PrintedYear.join(t, draft);
        if (draft.year >= 1300 && draft.year < 1500) {
            draft.hijri = true;
            if (t.near(draft.next, WordClass.HIJRI_ERA)) {
                draft.next++;
            }
        }
        if (draft.hasYear()) {
            return true;
        }
        int i = draft.next;
        if (!t.near(i)) {
            return false;
        }
        draft.lean = switch (t.kind(i)) {
            case AGO, YL -> Draft.Lean.PAST;
            case THIS -> Draft.Lean.HERE;
            case AHEAD, NANTI, DEPAN -> Draft.Lean.FUTURE;
            case REL_DAY -> t.value(i) < 0 ? Draft.Lean.PAST : Draft.Lean.NONE;
            default -> Draft.Lean.NONE;
        };
        if (draft.lean == Draft.Lean.NONE) {
            return false;
        }
        draft.next = i + 1;
        return true;
    }

    /** "HUT ke-77 RI", "HUT ke-77 Kemerdekaan RI". */
    private static @Nullable Draft jubilee(Tokens t, int i) {
        int at = i + 1;
        if (t.near(at, WordClass.RI)) {
            at = t.near(at + 1, WordClass.RI) ? at + 2 : at + 1;
        }
        Draft draft = feast("hutri", i, at);
        boolean before = at > i + 1;
        if (!t.near(at, WordClass.KE)) {
            return null;
        }
        Draft nth = nth(t, draft, at);
        if (nth == null) {
            return null;
        }
        if (!before) {
            if (!t.near(nth.next, WordClass.RI)) {
                return null;
            }
            nth.next = t.near(nth.next + 1, WordClass.RI) ? nth.next + 2 : nth.next + 1;
        }
        return nth;
    }

    private static @Nullable Draft nth(Tokens t, Draft draft, int at) {
        long ordinal = Ordinals.read(t, at);
        if (ordinal < 0) {
            return null;
        }
        draft.year = REPUBLIC + (int) ordinal;
        draft.next = (int) (ordinal >>> 32);
        return draft;
    }
}
