package id.saring.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The tokens that a pass over a text has to look at: certain words and signs, and any token of certain forms. What it lets
 * through may be more than that, and is looked at in vain; the others are passed over without a branch for each question.
 * Immutable and thread-safe.
 */
public final class TokenFilter {
    /** A form of tokens. */
    public enum Form {
        /** A sign or a line feed. */
        SIGN(Tokens.SIGN),
        /** A sign that ends sentences: '.', '?', '!' and the ellipsis. */
        STOP(Tokens.STOP),
        /** A number or a line feed. */
        NUMBER(Tokens.Kind.NUMBER.ordinal()),
        /** A word written otherwise than in one case or with a capital. */
        MIXED(Tokens.MIXED),
        /** A word of which {@link Tokens#isPlain} does not hold. */
        ODD(Tokens.ODD),
        /** A word so long that it may be two which lost their blank. */
        LONG(Tokens.LONG),
        /**
         * A word with a capital, of nine characters or more, that may be a name to which a verb is glued: it holds "me" or
         * "ber"; and any word of mixed shape.
         */
        GLUED(Tokens.GLUED);

        private final int bit;

        Form(int bit) {
            this.bit = bit;
        }
    }

    private final Vocabulary.Filter filter;
    private final int forms;

    private TokenFilter(Vocabulary.Filter filter, int forms) {
        this.filter = filter;
        this.forms = forms;
    }

    /** Lets through tokens of these forms. */
    public static TokenFilter of(Form... forms) {
        return of(Set.of(), "", forms);
    }

    /**
     * Lets through certain words and signs, and tokens of certain forms.
     *
     * @param words in lower case with straight apostrophes
     * @param signs the signs; any beyond ASCII stands for all of those
     */
    public static TokenFilter of(Collection<String> words, String signs, Form... forms) {
        Set<String> folded = new HashSet<>();
        words.forEach(word -> folded.add(WordIndex.folded(word)));
        int bits = 0;
        for (Form form : forms) {
            bits |= form.bit;
        }
        return new TokenFilter(Vocabulary.filter(folded, signs), bits);
    }

    /** The first token from one on that is let through; the limit if none before it is. */
    public int next(Tokens tokens, int from, int limit) {
        return tokens.next(from, limit, filter, forms);
    }

    /** Whether a token is let through. */
    public boolean passes(Tokens tokens, int token) {
        return next(tokens, token, token + 1) == token;
    }
}
