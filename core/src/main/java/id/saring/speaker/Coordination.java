package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The subject with which a sentence opens, of a verb that is joined to another: "Budi menolak itu dan mengatakan …". */
final class Coordination {
    /** No more adverbs stand before either verb. */
    private static final int ADVERBS = 4;

    private Coordination() {}

    /**
     * The subject of the verb, if nothing nearer is.
     *
     * @param sentence the first token of the sentence
     */
    static @Nullable Mention subject(Tokens tokens, int verb, int sentence) {
        int joint = verb - 1;
        while (joint > sentence && joint > verb - ADVERBS && isAdverb(tokens, joint)) {
            joint--;
        }
        if (!joins(tokens, joint) || joint <= sentence) {
            return null;
        }
        int start = tokens.isSign(sentence + 1, ',') ? sentence + 2 : sentence;
        Mention first = MentionReader.after(tokens, start, joint);
        if (first == null || first.kind() == Mention.Kind.ANONYMOUS || !opensClause(tokens, first.endToken(), joint)) {
            return null;
        }
        for (int i = first.endToken(); i < joint; i++) {
            if (tokens.isSign(i, ';') || tokens.isSign(i, ':') || tokens.is(i, "yang")) {
                return null;
            }
        }
        return first;
    }

    private static boolean joins(Tokens tokens, int token) {
        return Sense.COORDINATES.is(tokens, token);
    }

    private static boolean isAdverb(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !tokens.isCapital(token)
                && (Lexicon.flags(tokens, token) & Lexicon.ADVERB) != 0
                && !joins(tokens, token);
    }

    /** Whether the predicate of the subject starts here, behind its adverbs. */
    private static boolean opensClause(Tokens tokens, int token, int limit) {
        int at = token;
        while (at < limit
                && at < token + ADVERBS
                && (isAdverb(tokens, at) || tokens.is(at, "tidak") || tokens.is(at, "tak"))) {
            at++;
        }
        return at < limit
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && Lexicon.isVerb(tokens, at, Lexicon.flags(tokens, at));
    }
}
