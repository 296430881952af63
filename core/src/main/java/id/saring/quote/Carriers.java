package id.saring.quote;

import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells who speaks by a text that says something: "unggahan itu yang menyebut", "tudingan jaksa yang menyebut". */
final class Carriers {
    private final Tokens tokens;

    Carriers(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Whose words the text holds, or else the text itself.
     *
     * @param noun the text
     * @param relative the "yang" behind its phrase
     * @param from the first token of the sentence
     */
    @Nullable
    Mention mention(int noun, int relative, int from) {
        if (noun - 1 > from && WordKind.GIVING.is(tokens, noun - 1)) {
            Mention giver = MentionReader.subjectBefore(tokens, noun - 1, from);
            if (giver != null) {
                return giver;
            }
        }
        if (tokens.is(noun, "candaan")) {
            return null; // a joke is made by who was spoken of
        }
        int end = FunctionWord.DEMONSTRATIVE.is(tokens, noun + 1) ? noun + 2 : noun + 1;
        if (end == relative) {
            return new Mention(tokens.start(noun), tokens.end(end - 1), end, Mention.Kind.ANONYMOUS, null, null, null);
        }
        int owner = tokens.is(noun + 1, "dari") || tokens.is(noun + 1, "oleh") ? noun + 2 : noun + 1;
        Mention mention = MentionReader.after(tokens, owner, relative);
        return mention != null && mention.endToken() == relative && speaks(mention) ? mention : null;
    }

    private static boolean speaks(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION -> true;
            case ROLE, GROUP -> mention.role() != null;
            case PLACE, PRONOUN, ANONYMOUS -> false;
        };
    }
}
