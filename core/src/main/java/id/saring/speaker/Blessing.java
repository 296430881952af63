package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that bless who is named before them: "Rasulullah Shallallahu Alaihi wa Sallam bersabda". */
final class Blessing {
    /** Words and marks of the longest blessing. */
    private static final int MOST = 8;

    private Blessing() {}

    /** Whether a blessing may end before a verb, or before the adverb of it. */
    static boolean mayEnd(Tokens tokens, int verb) {
        return Sense.BLESSING.is(tokens, verb - 1)
                || Sense.BLESSING.is(tokens, verb - 2) && (Lexicon.flags(tokens, verb - 1) & Lexicon.ADVERB) != 0;
    }

    /** The subject that a blessing before a verb belongs to, with it; or null. */
    static @Nullable Mention subject(Tokens tokens, int verb, int sentenceStart) {
        int end = Sense.BLESSING.is(tokens, verb - 1) ? verb : verb - 1;
        int start = end;
        while (start > sentenceStart + 1 && start > end - MOST && isInside(tokens, start - 1)) {
            start--;
        }
        if (mayEnd(tokens, start)) {
            return null; // one blessing behind another
        }
        Mention blessed = MentionReader.subjectBefore(tokens, start, sentenceStart);
        Range name = blessed == null || blessed.endToken() != start ? null : blessed.name();
        return blessed == null || name == null
                ? null
                : new Mention(
                        blessed.start(),
                        tokens.end(end - 1),
                        end,
                        blessed.kind(),
                        name,
                        blessed.role(),
                        blessed.affiliation());
    }

    private static boolean isInside(Tokens tokens, int token) {
        return Sense.BLESSING.is(tokens, token)
                || tokens.is(token, "wa")
                || Sentences.isQuote(tokens.sign(token))
                || tokens.isSign(token, '\'')
                || tokens.isSign(token, '\u2018')
                || tokens.isSign(token, '\u2019');
    }
}
