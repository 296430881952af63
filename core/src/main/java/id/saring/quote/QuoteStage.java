package id.saring.quote;

import id.saring.dates.DateMatch;
import id.saring.model.Quote;
import id.saring.model.Span;
import id.saring.model.Speaker;
import id.saring.speaker.Cast;
import id.saring.speaker.Range;
import id.saring.speaker.Utterance;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Utterance> utterances = new Reader(body, tokens).read();
        List<Optional<Speaker>> speakers = Cast.resolve(body, tokens, utterances);
        List<Quote> quotes = new ArrayList<>(utterances.size());
        for (int i = 0; i < utterances.size(); i++) {
            quotes.add(quote(body, utterances.get(i), speakers.get(i)));
        }
        return quotes;
    }

    private static Quote quote(Body body, Utterance utterance, Optional<Speaker> speaker) {
        List<Span> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Range part : utterance.parts()) {
            parts.add(body.toRaw(part.start(), part.end()));
            Words.append(words, body.text(), part.start(), part.end());
        }
        Optional<Span> cue = Optional.ofNullable(utterance.cue()).map(range -> body.toRaw(range.start(), range.end()));
        return new Quote(utterance.type(), parts, words.toString(), cue, speaker, utterance.rule());
    }
}
