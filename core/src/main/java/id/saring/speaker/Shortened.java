package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** The name of a body with a preposition in it, told by its short form in brackets: "Jaringan untuk Rakyat (JUR)". */
final class Shortened {
    /** No more words stand between the preposition and the brackets. */
    private static final int WORDS = 4;

    private Shortened() {}

    /** Whether the preposition at which an office is read stands inside the name of its body. */
    static boolean holds(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && !phrase.isLinked()
                && !phrase.hasPlace()
                && isInside(phrase.tokens(), phrase.at(), phrase.limit());
    }

    private static boolean isInside(Tokens tokens, int token, int limit) {
        if (!tokens.is(token, "untuk") && !tokens.is(token, "kepada") || !tokens.isCapital(token - 1)) {
            return false;
        }
        int at = tokens.behindCapitals(token + 1, Math.min(limit, token + 1 + WORDS));
        return at > token + 1
                && at + 2 < limit
                && tokens.isSign(at, '(')
                && tokens.isWord(at + 1)
                && tokens.shape(at + 1) == Tokens.Shape.UPPER
                && tokens.isSign(at + 2, ')');
    }

    /**
     * "Ketua Jaringan untuk Rakyat (JUR) Budi": where the office starts of which the body is named before a person.
     *
     * @param last the token before the name
     * @param verb the token behind it
     * @return the first token of the office, or -1
     */
    static int before(Tokens tokens, int last, int verb, int limit) {
        if (!tokens.isSign(last, ')')) {
            return -1;
        }
        int body = PhraseBefore.phraseEndingAt(tokens, Subject.skip(tokens, last, limit), limit);
        if (body - 1 <= limit || !isInside(tokens, body - 1, verb)) {
            return -1;
        }
        int office = PhraseBefore.phraseEndingAt(tokens, body - 1, limit);
        Mention whole = office < 0 ? null : MentionReader.after(tokens, office, verb);
        return whole != null && whole.endToken() == verb && whole.kind() == Mention.Kind.PERSON ? office : -1;
    }
}
