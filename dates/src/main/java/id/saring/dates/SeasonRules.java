package id.saring.dates;

import org.jspecify.annotations.Nullable;

/** Seasons of the year and of sports: "musim semi 2024", "musim 2015-2016", "musim lalu". */
final class SeasonRules {
    private SeasonRules() {}

    /** An expression that starts with "musim". */
    static @Nullable Draft find(Tokens t, int i) {
        int at = i + 1;
        if (!t.near(at)) {
            return null;
        }
        if (t.is(at, WordClass.SEASON)) {
            Draft draft = Draft.period(Unit.SEASON, "season", i, at + 1);
            draft.index = t.value(at);
            PrintedYear.join(t, draft);
            boolean dated = draft.hasYear();
            return PeriodTails.join(t, draft) || dated ? draft : null;
        }
        if (t.isNumber(at)) {
            Draft draft = YearRules.printed(t, at);
            if (draft != null) {
                draft.start = i;
                draft.rule = "season.sports";
            }
            return draft;
        }
        return PeriodRules.shifted(t, i, Unit.SPAN);
    }
}
