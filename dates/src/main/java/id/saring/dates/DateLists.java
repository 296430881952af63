package id.saring.dates;

import java.util.List;

/** Dates that stand in one list, of which the last one prints what all mean: "26 April hingga 8 Mei 2022". */
final class DateLists {
    private DateLists() {}

    /** Whether nothing but a comma, "dan" or the like stands between an expression and a token: "2026 dan 2031". */
    static boolean isAdjacent(Tokens t, Draft last, int i) {
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

    /** A date without a year takes it from the date that follows in the same list. */
    static void hint(Tokens t, List<Draft> drafts) {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            Draft draft = drafts.get(k);
            Draft after = drafts.get(k + 1);
            if (draft.sentence != after.sentence || !isList(t.text(), draft.end, after.start)) {
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

    private static boolean isList(String text, int from, int to) {
        String between = text.substring(from, Math.min(to, from + 24)).strip();
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
