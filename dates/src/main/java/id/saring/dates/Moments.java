package id.saring.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Reads publication moments in ISO form. */
public final class Moments {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .appendOptional(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final ZoneOffset WIT = ZoneOffset.ofHours(9);

    private Moments() {}

    /**
     * Reads a date or a date and time. A moment with an offset outside Indonesia's three zones is moved to WIB, since it
     * is the day in Indonesia that "hari ini" means.
     *
     * @param value such as {@code 2022-12-21}, {@code 2022-12-21T00:42} or {@code 2022-12-20T17:42:00Z}
     * @return the moment in Indonesia, midnight for a date alone
     * @throws IllegalArgumentException if it is neither
     */
    public static LocalDateTime parse(String value) {
        try {
            TemporalAccessor read =
                    FORMAT.parseBest(value.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return inIndonesia(moment);
            }
            return read instanceof LocalDateTime moment
                    ? moment
                    : LocalDate.from(read).atStartOfDay();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not an ISO date or date-time: \"" + value + "\"", e);
        }
    }

    private static LocalDateTime inIndonesia(OffsetDateTime moment) {
        int seconds = moment.getOffset().getTotalSeconds();
        boolean local = seconds >= WIB.getTotalSeconds() && seconds <= WIT.getTotalSeconds();
        return local
                ? moment.toLocalDateTime()
                : moment.withOffsetSameInstant(WIB).toLocalDateTime();
    }
}
