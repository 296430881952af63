package id.saring.clean;

import id.saring.text.Tokens;

/**
 * The text around a headline and the start of its sentence: what recurs there is a phrase, what acts there is a name.
 * "Pasar Melati" is one phrase if it stands there again; "Melati" is someone if "Melati mengatakan" does.
 */
final class Vicinity {
    private static final int WINDOW = 300;

    private final Tokens tokens;
    private final int first;
    private final int start;
    private final int small;
    private final int limit;

    /** The tokens before the headline's first one, and behind the first small word of the sentence. */
    Vicinity(Tokens tokens, int start, int small) {
        this.tokens = tokens;
        this.start = start;
        this.small = small;
        first = start - WINDOW;
        limit = small + WINDOW;
    }

    /** Whether a word starts a sentence near by, or stands before a small word there. */
    boolean isSubject(int at) {
        int to = Math.min(tokens.size(), limit);
        for (int other = Math.max(1, first); other < to; other++) {
            if (other >= start && other <= small || !same(at, other) || !tokens.isCapital(other)) {
                continue;
            }
            boolean goesOn = other + 1 < to && tokens.isWord(other + 1) && !tokens.isCapital(other + 1);
            boolean opens = Signs.isStop(tokens.sign(other - 1)) || tokens.kind(other - 1) == Tokens.Kind.BREAK;
            if (goesOn && !tokens.is(other - 1, "di") || opens) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words stand beside each other near by, too. */
    boolean recurs(int word, int next) {
        int to = Math.min(tokens.size() - 1, limit);
        for (int other = Math.max(0, first); other < to; other++) {
            if ((other < start || other > small) && same(word, other) && same(next, other + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(int one, int other) {
        return tokens.isWord(other)
                && tokens.hash(one) == tokens.hash(other)
                && tokens.end(one) - tokens.start(one) == tokens.end(other) - tokens.start(other);
    }
}
