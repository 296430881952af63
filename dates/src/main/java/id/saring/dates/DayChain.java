package id.saring.dates;

/** A day with all that follows it and belongs to it: "Senin" + "(16/5/2022)" + "malam" + "pukul 19.00" + "WIB". */
final class DayChain {
    private DayChain() {}

    /** Joins whatever belongs to the day, in the order in which it is looked for. */
    static Draft extend(Tokens t, Draft draft) {
        for (int round = 0; round < 6 && draft.shape != Draft.Shape.RANGE; round++) {
            if (!Apposition.join(t, draft)
                    && !PartOfDayRules.join(t, draft)
                    && !DayThenClock.join(t, draft)
                    && !((draft.hasClock() || draft.hasDay()) && TimeZones.join(t, draft))
                    && !DayTails.join(t, draft)) {
                break;
            }
        }
        return draft;
    }
}
