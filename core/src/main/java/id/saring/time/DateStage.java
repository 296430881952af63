package id.saring.time;

import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import id.saring.text.Body;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Finds the dates of a body. Stateless and thread-safe. */
public final class DateStage {
    private static final DateParser PARSER = DateParser.create().withReferenceFromText();

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
        return reference.map(PARSER::withReference).orElse(PARSER).findAll(body.text());
    }
}
