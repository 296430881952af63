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
        end = block.end();
        before = 0;
    }

    /** Whether there is another pair, which {@link #pair} then gives. */
    boolean next() {
        while (at < tokens.size() && tokens.start(at) < end) {
            boolean number = tokens.kind(at) == Tokens.Kind.NUMBER;
            if (number || tokens.isWord(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether a blank stands right before the second word of the next pair. */
    boolean isBehindBlank() {
        return tokens.spaceBefore(at);
    }

    /** Takes the next pair. */
    int pair() {
        int hash = tokens.isWord(at) ? tokens.hash(at) : hashOfNumber();
        int pair = before * 31 + hash;
        before = hash;
        at++;
        return pair;
    }

    private int hashOfNumber() {
        int hash = 0;
        for (int i = tokens.start(at); i < tokens.end(at); i++) {
            hash = 31 * hash + tokens.text().charAt(i);
        }
        return hash;
    }
}
