package id.saring.time;

import id.saring.clean.Page;
import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import id.saring.dates.DateValue;
import id.saring.model.Published;
import id.saring.model.Span;
import id.saring.text.AlignedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads the moment that a publication line prints. */
public final class PublicationDate {
    private static final DateParser PARSER = DateParser.create();

    private PublicationDate() {}

    /**
     * The publication moment of a page.
     *
     * @param view the normalised page
     * @param page what was found on it
     * @return the moment, if the page prints one
     */
    public static Optional<Published> read(AlignedText view, Page page) {
        return page.published().flatMap(piece -> {
            String line = view.text().substring(piece.start(), piece.end());
            Span span = view.toRaw(piece.start(), piece.end());
            return best(PARSER.findAll(line)).flatMap(value -> published(span, value));
        });
    }

    /** The first moment of the line, or its first day where it prints no clock time. */
    private static Optional<DateValue> best(List<DateMatch> matches) {
        Optional<DateValue> moment = first(matches, DateValue.Time.class);
        return moment.isPresent() ? moment : first(matches, DateValue.Day.class);
    }

    private static Optional<DateValue> first(List<DateMatch> matches, Class<? extends DateValue> kind) {
        return matches.stream().map(DateMatch::value).filter(kind::isInstance).findFirst();
    }

    private static Optional<Published> published(Span span, DateValue value) {
        Optional<LocalDate> day = value.range().map(range -> range.first());
        Optional<LocalTime> time =
                value instanceof DateValue.Time at ? Optional.of(at.moment().toLocalTime()) : Optional.empty();
        return day.flatMap(date -> value.timex3().map(text -> new Published(span, text, date, time)));
    }
}
