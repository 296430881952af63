package id.saring.time;

import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import id.saring.dates.DateValue;
import id.saring.text.Body;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Finds the dates of a body. Stateless and thread-safe. */
public final class DateStage {
    private static final DateParser PARSER = DateParser.create();

    /** Rules that read a weekday beside a date start so; without a year there is no value yet. */
    private static final String WEEKDAY_AND_DATE = "weekday+";

    private DateStage() {}

    /**
     * Finds the dates. Without a reference the first complete date (weekday and date with its year) is the reference, as
     * a citation or the report's own day stands there.
     *
     * @param body the kept text
     * @param reference the publication moment, if known
     * @return the matches, in offsets of the body
     */
    public static List<DateMatch> find(Body body, Optional<LocalDateTime> reference) {
        if (reference.isPresent()) {
            return PARSER.withReference(reference.get()).findAll(body.text());
        }
        List<DateMatch> matches = PARSER.findAll(body.text());
        return matches.stream()
                .filter(DateStage::isComplete)
                .findFirst()
                .flatMap(match -> match.value().range())
                .map(range -> PARSER.withReference(range.first().atStartOfDay()).findAll(body.text()))
                .orElse(matches);
    }

    private static boolean isComplete(DateMatch match) {
        DateValue value = match.value();
        return match.rule().startsWith(WEEKDAY_AND_DATE)
                && match.rule().contains("day.")
                && (value instanceof DateValue.Day
                        || value instanceof DateValue.PartOfDay
                        || value instanceof DateValue.Time);
    }
}
