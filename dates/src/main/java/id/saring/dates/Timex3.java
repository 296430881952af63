package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** How TIMEX3 writes what the calendar's own classes write otherwise: "2022-05-16T10:30+07:00", "2022-W20", "199". */
final class Timex3 {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Timex3() {}

    static String time(LocalDateTime moment, boolean seconds, Optional<ZoneOffset> zone) {
        return (seconds ? SECONDS : MINUTES).format(moment)
                + zone.map(ZoneOffset::getId).orElse("");
    }

    /** The ISO week that starts on a Monday. */
    static String week(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** A decade is written as the three digits that its years share. */
    static String decade(int decade) {
        return String.format(Locale.ROOT, "%03d", decade);
    }

    /** A century is written as the two digits that all its years but the last share. */
    static String century(int century) {
        return String.format(Locale.ROOT, "%02d", century - 1);
    }
}
