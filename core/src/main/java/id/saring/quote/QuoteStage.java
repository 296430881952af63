package id.saring.quote;

import id.saring.model.Quote;
import id.saring.model.Span;
import id.saring.model.Speaker;
import id.saring.speaker.Range;
import id.saring.speaker.Utterance;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what was said, and puts it together with who said it. Stateless and thread-safe. */
public final class QuoteStage {
    private QuoteStage() {}

    /**
     * Finds the reported words of a body.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @return the utterances, ordered by their first part
     */
    public static List<Utterance> utterances(Body body, Tokens tokens) {
        return new Reader(body, tokens).read();
    }

    /**
     * Turns utterances into quotations in raw coordinates.
     *
     * @param body the kept text
     * @param utterances the reported words of the body
     * @param speakers for each of them its speaker, if there is one
     * @return the quotations, in the order of the utterances
     */
    public static List<Quote> quotes(Body body, List<Utterance> utterances, List<Optional<Speaker>> speakers) {
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
            QuotedWords.append(words, body.text(), part.start(), part.end());
        }
        Optional<Span> cue = Optional.ofNullable(utterance.cue()).map(range -> body.toRaw(range.start(), range.end()));
        return new Quote(utterance.type(), parts, words.toString(), cue, speaker, utterance.rule());
    }
}
