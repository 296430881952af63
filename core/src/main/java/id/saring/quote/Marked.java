package id.saring.quote;

import id.saring.speaker.Range;
import id.saring.text.Tokens;

/**
 * A stretch between quotation marks, in tokens.
 *
 * @param from the first token, its mark included
 * @param to the token behind the last, its mark included
 * @param words the first token inside the marks
 * @param wordsEnd the token behind the last inside the marks
 * @param opened whether its opening mark is there
 * @param closed whether its closing mark is there
 * @param continues whether it goes on with the quotation of the stretch before it
 */
record Marked(int from, int to, int words, int wordsEnd, boolean opened, boolean closed, boolean continues) {
    /** Whether the words inside a proposition are the speaker's own and not a name or a term. */
    boolean isSaid(Tokens tokens) {
        int least = Glyphs.isDouble(tokens.sign(from)) ? 1 : 2;
        return size() >= least
                && tokens.isWord(words)
                && !tokens.isCapital(words)
                && !WordKind.NAMING.is(tokens, from - 1);
    }

    Range range(Tokens tokens) {
        return new Range(tokens.start(from), tokens.end(to - 1));
    }

    int size() {
        return wordsEnd - words;
    }
}
