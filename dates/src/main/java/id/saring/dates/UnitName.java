package id.saring.dates;

/** The name of a unit of time: "hari", "tahun", and "minggu", which is a week in lower case and else a Sunday. */
final class UnitName {
    private UnitName() {}

    /** The unit at a token; "minggu" and, where a sentence starts, "Minggu" before "ini" are weeks. */
    static Unit at(Tokens t, int i) {
        if (t.is(i, WordClass.UNIT)) {
            return Unit.of(t.value(i));
        }
        if (isWeek(t, i)) {
            return Unit.WEEK;
        }
        if (t.is(i, WordClass.WEEKDAY, 7) && startsSentence(t, i) && isMinggu(t, i)) {
            int shift = Tails.shift(t, i + 1);
            return shift != Tails.NONE || Ordinals.isWord(t, i + 1) ? Unit.WEEK : Unit.NONE;
        }
        return Unit.NONE;
    }

    /** Whether the name of a Sunday is the one that is also a week. */
    static boolean isMinggu(Tokens t, int i) {
        return t.text().regionMatches(true, t.start(i), "minggu", 0, 6);
    }

    /** Whether a token starts a line or a sentence. */
    private static boolean startsSentence(Tokens t, int i) {
        int at = t.start(i) - 1;
        for (int skipped = 0; skipped < 4 && t.before(at + 1) == ' '; skipped++) {
            at--;
        }
        return "\n.!?\"\u201C\u201D:*-\u2013\u2014".indexOf(t.before(at + 1)) >= 0;
    }

    /** "minggu" as a week: in lower case. */
    static boolean isWeek(Tokens t, int i) {
        return t.is(i, WordClass.WEEKDAY, 7) && isMinggu(t, i) && !t.isCapital(i);
    }

    /** The unit behind an amount; "hari Senin" counts nothing. */
    static Unit countable(Tokens t, int i) {
        if (isWeek(t, i)) {
            return Unit.WEEK;
        }
        if (!t.is(i, WordClass.UNIT)) {
            return Unit.NONE;
        }
        Unit unit = Unit.of(t.value(i));
        if (t.near(i + 1) && (t.is(i + 1, WordClass.WEEKDAY) && unit == Unit.DAY && t.isCapital(i + 1))) {
            return Unit.NONE;
        }
        return unit;
    }
}
