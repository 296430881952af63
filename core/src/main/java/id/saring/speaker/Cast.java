package id.saring.speaker;

import id.saring.model.Speaker;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the speakers of an article: every mention, clitic and pronoun by the fullest name that the article gives. */
public final class Cast {
    private Cast() {}

    /**
     * Resolves the speakers of reported words.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param utterances the reported words, in order
     * @return for each of them its speaker, if anybody is mentioned or can be named
     */
    public static List<Optional<Speaker>> resolve(Body body, Tokens tokens, List<Utterance> utterances) {
        List<Optional<Speaker>> speakers = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (Utterance utterance : utterances) {
            Mention mention = utterance.mention();
            if (mention != null && mention.name() != null) {
                last = Optional.of(mention.name().of(body.text()));
            }
            Optional<Speaker> speaker = mention != null
                    ? Optional.of(new Speaker(
                            Optional.of(body.toRaw(mention.start(), mention.end())),
                            last,
                            Optional.empty(),
                            Optional.empty()))
                    : last.map(name ->
                            new Speaker(Optional.empty(), Optional.of(name), Optional.empty(), Optional.empty()));
            speakers.add(speaker);
        }
        return speakers;
    }
}
