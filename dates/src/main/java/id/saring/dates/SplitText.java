package id.saring.dates;

import java.util.List;
import java.util.Objects;

/**
 * A text that somebody else has split into words, so that {@link DateParser#findIn(SplitText)} need not do it again: most
 * words of a text stand in no time expression, and are passed over whole. Of "Rapat digelar 17 Mei" is given:
 *
 * <pre>{@code
 * SplitText text = new SplitText("Rapat digelar 17 Mei");
 * text.skip(13);
 * text.read(14, 16);
 * text.word(17, 20, SplitText.vocabulary().indexOf("mei"));
 * List<DateMatch> dates = parser.findIn(text);
 * }</pre>
 *
 * <p>Its stretches are given from the first to the last, in UTF-16 offsets, half-open; blanks between them are not given.
 * What is found is what {@link DateParser#findAll(CharSequence)} finds in the text, if each stretch is of the kind that it
 * is given for; that is not checked. A stretch that starts before the end of another is passed over. Used by one thread,
 * for one text.
 */
public final class SplitText {
    private final String text;
    private final Lexer lexer;
    private boolean searched;

    /**
     * A text of which nothing is given yet.
     *
     * @param text the text
     * @throws NullPointerException if it is null
     */
    public SplitText(String text) {
        this.text = Objects.requireNonNull(text, "text");
        this.lexer = new Lexer(text);
    }

    /**
     * The words that time expressions are made of, and those around them that say how they are meant.
     *
     * @return the words, in lower case from a to z; the place in the list is the number of a word. Words and numbers may
     *     be others in the next version
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
     * Gives a sign of ASCII: neither letter nor digit nor blank.
     *
     * @param at where it stands
     * @throws IndexOutOfBoundsException if that is not in the text
     */
    public void sign(int at) {
        Objects.checkIndex(at, text.length());
        lexer.mark(at);
    }

    /**
     * Passes over one word or several that are not in the vocabulary, with nothing but blanks between them. Each has two
     * letters or more, all from a to z, of which the first may be a capital.
     *
     * @param end where the last one ends
     * @throws IndexOutOfBoundsException if that is behind the text
     */
    public void skip(int end) {
        Objects.checkFromToIndex(0, end, text.length());
        lexer.skip(end);
    }

    /**
     * Gives a stretch of any other kind, which is read letter by letter: a number, a line feed, a sign beyond ASCII, a word
     * of one letter or of other letters. What belongs to its last word or number is read with it.
     *
     * @param start where it starts
     * @param end where it ends
     * @throws IndexOutOfBoundsException if it ends before it starts or behind the text
     */
    public void read(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        lexer.read(start, end);
    }

    /**
     * What was given, as the rules read it.
     *
     * @throws IllegalStateException if it was asked for before
     */
    Tokens tokens() {
        if (searched) {
            throw new IllegalStateException("the text was searched before");
        }
        searched = true;
        return lexer.tokens();
    }
}
