package id.saring.text;

import id.saring.text.Tokens.Kind;
import id.saring.text.Tokens.Shape;
import java.util.Arrays;

/** The columns of tokens while they grow. Used by one thread. */
final class TokenBuffer {
    /** No look ahead goes further behind the last token. */
    private static final int BEHIND = 16;

    private final String text;
    int size;
    int[] starts;
    int[] ends;
    /** For words and numbers, the hash of the folded characters; else the code point of the sign. */
    int[] hashes;
    /** Kind in the low two bits, shape in the next two, then those that {@link Tokens} names. */
    short[] kinds;
    /** What the vocabulary knows of each token, as {@link Vocabulary#find} gives it for a word. */
    long[] words;

    private final Vocabulary vocabulary = Vocabulary.current();

    TokenBuffer(String text, int capacity) {
        this.text = text;
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new short[capacity];
        words = new long[capacity];
    }

    /** The vocabulary that the words are looked up in. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Adds a token that is no word. */
    void add(int start, int end, int hash, Kind kind) {
        add(start, end, hash, (short) kind.ordinal(), 0);
    }

    /** Adds a sign. */
    void addSign(int start, int end, int codePoint) {
        boolean stop = Tokens.endsSentence(codePoint);
        add(
                start,
                end,
                codePoint,
                (short) (stop ? Tokens.SIGN | Tokens.STOP : Tokens.SIGN),
                vocabulary.sign(codePoint));
    }

    /** Adds a word that may not be plain; returns its end. */
    int addWord(int start, int end, Shape shape) {
        int hash = Folding.hash(text, start, end);
        boolean capital = shape != Shape.LOWER && Character.isUpperCase(text.charAt(start));
        int bits = Tokens.ODD
                | shape.ordinal() << Tokens.SHAPE
                | (capital ? Tokens.CAPITAL : 0)
                | (shape == Shape.MIXED ? Tokens.MIXED | Tokens.GLUED : 0)
                | (capital && end - start >= Tokens.SHORTEST_GLUED ? Tokens.GLUED : 0)
                | (end - start > Tokens.SHORT ? Tokens.LONG : 0);
        add(start, end, hash, (short) bits, vocabulary.find(text, start, end, hash));
        return end;
    }

    /**
     * Adds a token.
     *
     * @param kind the bits of its kind and its shape
     * @param word what the vocabulary knows of it
     */
    void add(int start, int end, int hash, short kind, long word) {
        ensure(1);
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = kind;
        words[size] = word;
        size++;
    }

    /** Puts line feeds behind the last token: a look a few tokens ahead need not ask for the end of the text. */
    void close() {
        ensure(BEHIND);
        Arrays.fill(hashes, size, size + BEHIND, '\n');
        Arrays.fill(kinds, size, size + BEHIND, (short) Kind.BREAK.ordinal());
    }

    /** Makes room for more tokens. */
    void ensure(int more) {
        if (size + more > starts.length) {
            int capacity = size + more + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            words = Arrays.copyOf(words, capacity);
        }
    }
}
