package id.saring.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The publication line of a page.
 *
 * @param span its place in the raw text
 * @param value the moment in ISO form: a date, or a date and time with the zone's offset where it is printed
 * @param date the day as printed
 * @param time the time of day as printed, if it is; in the zone that is printed, else in that of the page
 */
public record Published(Span span, String value, LocalDate date, Optional<LocalTime> time) {
    /**
     * The moment that relative dates lean on: as the page prints it, not moved to another zone.
     *
     * @return the day and time, midnight where no time is printed
     */
    public LocalDateTime moment() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT));
    }
}
