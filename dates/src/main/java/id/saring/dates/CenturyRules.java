package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Centuries: "abad ke-19", "abad XIX", "abad kedua puluh satu", "abad ini", "abad ke-5 SM". */
final class CenturyRules {
    private CenturyRules() {}

    /** "abad ke-19", "abad XIX", "abad kedua puluh satu", "abad ini". */
    static @Nullable Draft find(Tokens t, int i) {
        Draft shifted = PeriodRules.shifted(t, i, Unit.CENTURY);
        if (shifted != null) {
            return shifted;
        }
        long ordinal = Ordinals.read(t, i + 1);
        int number = (int) ordinal;
        if (ordinal < 0 || number < 1 || number > 30) {
            return null;
        }
        Draft draft = Draft.period(Unit.CENTURY, "century", i, (int) (ordinal >>> 32));
        draft.index = number;
        if (t.near(draft.next, WordClass.BC)) {
            draft.index = 0;
            draft.next++;
        } else if (t.near(draft.next, WordClass.MASEHI)) {
            draft.next++;
        }
        return draft;
    }
}
