package id.saring.quote;

import id.saring.model.Quote;
import id.saring.speaker.Cast;
import id.saring.speaker.Utterance;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.List;

/** The stages that lead to quotations, one after the other. */
public final class Quotes {
    private Quotes() {}

    /** The quotations of a body. */
    public static List<Quote> of(Body body) {
        Tokens tokens = Tokens.of(body.text());
        List<Utterance> utterances = QuoteStage.utterances(body, tokens);
        return QuoteStage.quotes(body, utterances, Cast.resolve(body, tokens, utterances));
    }
}
