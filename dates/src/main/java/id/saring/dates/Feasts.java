package id.saring.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day of a feast in a year. */
final class Feasts {
    private static final List<String> IDS = new ArrayList<>();
    private static final Map<String, List<String[]>> DAYS = load();

    private Feasts() {}

    private static Map<String, List<String[]>> load() {
        Map<String, List<String[]>> days = new HashMap<>();
        for (Rows.Row row : Rows.of("feast-days.tsv", 3)) {
            days.computeIfAbsent(row.cell(0), id -> {
                        IDS.add(id);
                        return new ArrayList<>();
                    })
                    .add(new String[] {row.cell(1), row.cell(2)});
        }
        return days;
    }

    static int number(String id) {
        return IDS.indexOf(id);
    }

    static boolean isEve(int feast) {
        return rule(feast)[0].equals("eve");
    }

    private static String[] rule(int feast) {
        return rules(feast).get(0);
    }

    private static List<String[]> rules(int feast) {
        return DAYS.getOrDefault(IDS.get(feast), List.of());
    }

    /** The day in a Gregorian year; for a feast of the Hijri calendar the first one in that year. */
    static HijriCalendar.@Nullable Found inYear(int feast, int year) {
        String[] rule = rule(feast);
        return switch (rule[0]) {
            case "fixed" -> exact(LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, rule[1])));
            case "easter" -> exact(easter(year).plusDays(Integer.parseInt(rule[1])));
            case "hijri" -> hijri(feast, year);
            case "eve" -> {
                HijriCalendar.Found day = inYear(number(rule[1]), year);
                yield day == null ? null : exact(day.date().minusDays(1));
            }
            default -> printed(feast, year);
        };
    }

    private static HijriCalendar.@Nullable Found hijri(int feast, int year) {
        int hijri = HijriCalendar.yearOf(LocalDate.of(year, 1, 1));
        for (int y = hijri; hijri > 0 && y <= hijri + 1; y++) {
            HijriCalendar.Found found = inHijriYear(feast, y);
            if (found != null && found.date().getYear() == year) {
                return found;
            }
        }
        return null;
    }

    private static HijriCalendar.@Nullable Found printed(int feast, int year) {
        for (String[] row : rules(feast)) {
            if (row[1].startsWith(Integer.toString(year))) {
                return exact(LocalDate.parse(row[1]));
            }
        }
        return null;
    }

    static HijriCalendar.@Nullable Found inHijriYear(int feast, int year) {
        String[] rule = rule(feast);
        if (!rule[0].equals("hijri")) {
            return null;
        }
        int month = Integer.parseInt(rule[1].substring(0, 2));
        return HijriCalendar.date(year, month, Integer.parseInt(rule[1].substring(3)));
    }

    private static HijriCalendar.Found exact(LocalDate date) {
        return new HijriCalendar.Found(date, false);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed by Meeus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
