package id.saring.clean;

import id.saring.text.Body;
import id.saring.text.Tokens;

/**
 * The hashes of the pairs of words of a block, in order; a number is a word, and the first word makes a pair with
 * nothing. Used by one thread.
 */
final class WordPairs {
    private final Tokens tokens;
    private int at;
    private int end;
    private int before;

    WordPairs(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Starts to read a block. */
    void open(Body.Block block) {
        at = tokens.at(block.start());
        end = tokens.at(block.end());
        before = 0;
    }

    /** Whether there is another pair, which {@link #pair} then gives. */
    boolean next() {
        while (at < end && !tokens.isWordOrNumber(at)) {
            at++;
        }
        return at < end;
    }

    /** Takes the next pair. */
    int pair() {
        int hash = tokens.hash(at++);
        int pair = before * 31 + hash;
        before = hash;
        return pair;
    }
}
