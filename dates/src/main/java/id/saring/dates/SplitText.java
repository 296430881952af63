package id.saring.dates;

import java.util.List;
import java.util.Objects;

/**
 * A text that somebody else has split into words, so that {@link DateParser#findIn(SplitText)} need not do it again: most
 * words of a text stand in no time expression, and are passed over whole.
 *
 * <p>Its stretches are given from the first to the last, in UTF-16 offsets, half-open; blanks between them are not given.
 * What is found is what {@link DateParser#findAll(CharSequence)} finds in the text, if each stretch is what it is given
 * for. Used by one thread, for one text.
 */
public final class SplitText {
    private final String text;
    private final Lexer lexer;

    /**
     * A text of which nothing is given yet.
     *
     * @param text the text
     */
    public SplitText(String text) {
        this.text = Objects.requireNonNull(text, "text");
        this.lexer = new Lexer(text);
    }

    /**
     * The words that time expressions are made of, and those around them that say how they are meant.
     *
     * @return the words, in lower case from a to z; the place in the list is the number of a word
     */
    public static List<String> vocabulary() {
        return Lexicon.bundled().words();
    }

    /**
     * Gives a word of the vocabulary, in any case, with nothing but letters from a to z.
     *
     * @param start where it starts
     * @param end where it ends
     * @param number its number in {@link #vocabulary()}
     * @throws IndexOutOfBoundsException if the word ends before it starts or behind the text, or there is no such word
     */
    public void word(int start, int end, int number) {
        Objects.checkFromToIndex(start, end, text.length());
        Objects.checkIndex(number, Lexicon.bundled().size());
        lexer.word(start, end, number);
    }

    /**
     * Gives a sign of ASCII.
     *
     * @param at where it stands
     * @throws IndexOutOfBoundsException if that is not in the text
     */
    public void sign(int at) {
        Objects.checkIndex(at, text.length());
        lexer.mark(at);
    }

    /**
     * Gives one word or several, with nothing but blanks between them, that are not in the vocabulary: words of two letters
     * or more, all from a to z, the first one perhaps a capital.
     *
     * @param end where the last one ends
     * @throws IndexOutOfBoundsException if that is behind the text
     */
    public void skip(int end) {
        Objects.checkFromToIndex(0, end, text.length());
        lexer.skip(end);
    }

    /**
     * Gives a stretch of any other kind, which is read letter by letter: numbers, line feeds, any other signs, words of other letters.
     * What belongs to its last word or number is read with it; a stretch that starts inside of that is passed over.
     *
     * @param start where it starts
     * @param end where it ends
     * @throws IndexOutOfBoundsException if it ends before it starts or behind the text
     */
    public void read(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        lexer.read(start, end);
    }

    /** What was given, as the rules read it. */
    Tokens tokens() {
        return lexer.tokens();
    }
}
