package id.saring.quote;

import id.saring.dates.DateMatch;
import id.saring.model.Quote;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.List;

/** Finds who said what. Stateless and thread-safe. */
public final class QuoteStage {
    private QuoteStage() {}

    /**
     * Finds the quotations of a body.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param dates the dates of its text
     * @return the quotations, ordered by their first part
     */
    public static List<Quote> find(Body body, Tokens tokens, List<DateMatch> dates) {
        return List.of();
    }
}
