package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceMention;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.List;

/** Finds what the text cites. Stateless and thread-safe. */
public final class SourceStage {
    private SourceStage() {}

    /**
     * Finds the sources of a body.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param dates the dates of its text
     * @param credits the removed credit lines
     * @return the sources, in order
     */
    public static List<SourceMention> find(Body body, Tokens tokens, List<DateMatch> dates, Body credits) {
        return List.of();
    }
}
