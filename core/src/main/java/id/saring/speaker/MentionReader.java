package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the mention of a speaker at a place of the text. Stateless and thread-safe. */
public final class MentionReader {
    private MentionReader() {}

    /**
     * The mention that starts at a token, as behind "kata" or "menurut".
     *
     * @param tokens the tokens of the body
     * @param token where it must start
     * @param limit the token that it must not reach
     * @return the mention, or null if none starts there
     */
    public static @Nullable Mention after(Tokens tokens, int token, int limit) {
        int at = token;
        while (at < limit && tokens.isCapital(at)) {
            at++;
        }
        if (at == token) {
            if (at < limit && (tokens.is(at, "dia") || tokens.is(at, "ia") || tokens.is(at, "beliau"))) {
                return new Mention(tokens.start(at), tokens.end(at), at + 1, Mention.Kind.PRONOUN, null, null, null);
            }
            return null;
        }
        Range name = new Range(tokens.start(token), tokens.end(at - 1));
        return new Mention(name.start(), name.end(), at, Mention.Kind.PERSON, name, null, null);
    }

    /**
     * The mention that ends right before a token: the subject that stands directly before its verb.
     *
     * @param tokens the tokens of the body
     * @param token the token behind it
     * @param limit the first token that it may hold
     * @return the mention, or null if none ends there
     */
    public static @Nullable Mention before(Tokens tokens, int token, int limit) {
        int at = token;
        while (at > limit && tokens.isCapital(at - 1)) {
            at--;
        }
        int first = at < token ? at : Math.max(limit, token - 1);
        Mention mention = after(tokens, first, token);
        return mention != null && mention.endToken() == token ? mention : null;
    }

    /**
     * The grammatical subject of a reporting verb, with modifiers between them or not.
     *
     * @param tokens the tokens of the body
     * @param cue the verb
     * @param sentenceStart the first token of its sentence
     * @return the mention, or null if the verb has no subject in its sentence
     */
    public static @Nullable Mention subjectBefore(Tokens tokens, int cue, int sentenceStart) {
        Mention near = before(tokens, cue, sentenceStart);
        return near != null ? near : after(tokens, sentenceStart, cue);
    }
}
