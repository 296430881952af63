package id.saring.text;

/**
 * The tokens of a text: words, numbers, single signs and line feeds, without the blanks between them. One pass, no
 * string is made. Immutable to its callers and thread-safe.
 *
 * <p>A word is a letter and the letters, digits and marks behind it, with apostrophes inside ("Ma'ruf", "Jum’at"); a
 * number is a run of digits with single dots and commas inside ("10.000", "3,5"); anything else is a sign of one code
 * point. A hyphen is a sign: "anak-anak" is three tokens. A name that lost the blank beside a word of grammar is a token
 * of its own: "dariReuters" is two.
 *
 * <p>Behind the last token stand sixteen line feeds, which are none of its tokens: a look so far ahead is no error.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        /** A word. */
        WORD,
        /** Digits. */
        NUMBER,
        /** One code point that is neither. */
        SIGN,
        /** A line feed. */
        BREAK
    }

    /** How a word is written. */
    public enum Shape {
        /** All lower case, or not a word. */
        LOWER,
        /** An upper-case letter, then lower-case ones; also a single upper-case letter. */
        CAPITALIZED,
        /** Two or more letters, all upper case. */
        UPPER,
        /** Anything else: "detikX", "iPhone", "McDonald". */
        MIXED
    }

    private static final Kind[] KINDS = Kind.values();
    private static final Shape[] SHAPES = Shape.values();

    /** Where the shape stands among the bits of a token. */
    static final int SHAPE = 2;
    /** The bit of a word with a capital. */
    static final int CAPITAL = 1 << 4;
    /** The bits of a word with an upper-case first letter and lower-case ones behind it. */
    static final short CAPITALIZED = (short) (Shape.CAPITALIZED.ordinal() << SHAPE | CAPITAL);
    /** The bits of a word in lower case. */
    static final short LOWER = (short) (Shape.LOWER.ordinal() << SHAPE);

    /** The bit of a word longer than {@link #SHORT}. */
    static final int LONG = 1 << 5;
    /** The most characters of a word that is surely no two which lost their blank. */
    static final int SHORT = 11;
    /** The bit of a sign that ends sentences. */
    static final int STOP = 1 << 6;
    /** The bit of a word of mixed shape, and of no other. */
    static final int MIXED = 1 << 7;
    /** The bit of a word that may not be plain: two letters or more, all from a to z but for a capital before them. */
    static final int ODD = 1 << 8;
    /** The bit of a word that may be a name to which a verb is glued: {@link TokenFilter.Form#GLUED}. */
    static final int GLUED = 1 << 9;
    /** No word of fewer characters is a name to which a verb is glued. */
    static final int SHORTEST_GLUED = 9;
    /** The bit that signs and line feeds have. */
    static final int SIGN = 2;

    private static final int KIND = 3;
    private static final int BREAK = Kind.BREAK.ordinal();
    /** The binary logarithm of the characters in a stretch of the index. */
    private static final int STRETCH = 4;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;
    private final short[] kinds;
    /** For each stretch of characters, the token behind the first one that starts in it or behind it. */
    private final int[] firsts;
    /**
     * What the tables know of each token. Threads race for it without harm: a {@link Known} is complete before it is
     * assigned and only has final fields, so that a thread sees a whole one, if perhaps an older one; that has fewer tables
     * than are asked for, and is renewed. Which one is seen changes no answer, as a table's words have their numbers from
     * the moment when it joins.
     */
    private Known known;

    Tokens(String text, TokenBuffer buffer) {
        buffer.close();
        this.text = text;
        size = buffer.size;
        starts = buffer.starts;
        ends = buffer.ends;
        hashes = buffer.hashes;
        kinds = buffer.kinds;
        firsts = index(text.length(), size, starts);
        known = new Known(buffer.vocabulary(), buffer.words);
    }

    /** What a vocabulary knows of each token. */
    private static final class Known {
        final Vocabulary vocabulary;
        /** The number of tables that it knows. */
        final int tables;
        /** What is known of each token, as {@link Vocabulary#find} gives it for a word; filled before and never changed. */
        final long[] words;

        Known(Vocabulary vocabulary, long[] words) {
            this.vocabulary = vocabulary;
            this.tables = vocabulary.tables();
            this.words = words;
        }
    }

    /** Splits a text. */
    public static Tokens of(String text) {
        return Tokenizer.split(text);
    }

    /**
     * The tokens of a body, taken over from those of the view that it was cut from.
     *
     * @param body the body
     * @param view the tokens of its view
     * @return what {@link #of(String)} gives for the body's text
     */
    public static Tokens of(Body body, Tokens view) {
        return Tokenizer.takeOver(body, view);
    }

    /** Copies tokens that hold no line feed. */
    void copy(int first, int last, TokenBuffer into, int shift) {
        int count = last - first;
        into.ensure(count);
        int to = into.size;
        for (int i = 0; i < count; i++) {
            into.starts[to + i] = starts[first + i] + shift;
        }
        for (int i = 0; i < count; i++) {
            into.ends[to + i] = ends[first + i] + shift;
        }
        System.arraycopy(hashes, first, into.hashes, to, count);
        System.arraycopy(kinds, first, into.kinds, to, count);
        System.arraycopy(words(into.vocabulary()), first, into.words, to, count);
        into.size += count;
    }

    /** Notes where the tokens of each stretch begin. */
    private static int[] index(int length, int size, int[] starts) {
        int[] firsts = new int[(length >> STRETCH) + 1];
        for (int i = size - 1; i >= 0; i--) {
            firsts[starts[i] >> STRETCH] = i + 1;
        }
        int next = size + 1;
        for (int stretch = firsts.length - 1; stretch >= 0; stretch--) {
            next = firsts[stretch] == 0 ? next : firsts[stretch];
            firsts[stretch] = next;
        }
        return firsts;
    }

    /**
     * The word of a token in the vocabulary.
     *
     * @param since the number of tables that the vocabulary must at least know
     * @return as {@link Vocabulary#find}
     */
    long known(int token, int since) {
        Known words = known;
        return words.tables >= since ? words.words[token] : words(Vocabulary.renewed())[token];
    }

    /** The number of a token's word in the vocabulary, as {@link #known} asks it; 0 if it is none of the tables'. */
    int number(int token, int since) {
        return (int) (known(token, since) >>> Vocabulary.BITS);
    }

    /** The first token before a limit that has one of the bits of a filter or of some forms; the limit if there is none. */
    int next(int from, int limit, Vocabulary.Filter filter, int forms) {
        Known known = this.known;
        long[] words = known.tables >= filter.tables() ? known.words : words(Vocabulary.renewed());
        long bit = filter.bit();
        int at = from;
        while (at < limit && (words[at] & bit | kinds[at] & forms) == 0) {
            at++;
        }
        return at;
    }

    /** What a vocabulary knows of each token; asks it if it has grown since this text was split. */
    private long[] words(Vocabulary vocabulary) {
        Known words = known;
        if (words.vocabulary != vocabulary) {
            long[] found = new long[starts.length];
            for (int i = 0; i < size; i++) {
                found[i] = isWord(i)
                        ? vocabulary.find(text, starts[i], ends[i], hashes[i])
                        : kind(i) == Kind.SIGN ? vocabulary.sign(hashes[i]) : 0;
            }
            words = new Known(vocabulary, found);
            known = words;
        }
        return words.words;
    }

    /** The hash that {@link #hash(int)} gives for a word with these folded letters. */
    public static int hashOf(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = Folding.hash(hash, folded.charAt(i));
        }
        return hash;
    }

    /** The text that was split. */
    public String text() {
        return text;
    }

    /** The number of tokens. */
    public int size() {
        return size;
    }

    /** Where a token starts. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public Kind kind(int token) {
        return KINDS[kinds[token] & KIND];
    }

    /** How a token is written. */
    public Shape shape(int token) {
        return SHAPES[kinds[token] >> SHAPE & 3];
    }

    boolean isBreak(int token) {
        return (kinds[token] & KIND) == BREAK;
    }

    /** Whether a token is a word. */
    public boolean isWord(int token) {
        return (kinds[token] & KIND) == 0;
    }

    /** Whether a token is a word or a number. */
    public boolean isWordOrNumber(int token) {
        return (kinds[token] & SIGN) == 0;
    }

    /** Whether a token is a word with an upper-case first letter. */
    public boolean isCapital(int token) {
        return (kinds[token] & CAPITAL) != 0;
    }

    /** The first token from one on, before a limit, that is no word with a capital; the limit if all are. */
    public int behindCapitals(int from, int limit) {
        int at = from;
        while (at < limit && isCapital(at)) {
            at++;
        }
        return at;
    }

    /** The code point of a sign or a line feed, or -1 for a word or a number. */
    public int sign(int token) {
        return (kinds[token] & SIGN) == 0 ? -1 : hashes[token];
    }

    /** Whether a code point is a sign that ends sentences: '.', '?', '!' or the ellipsis. */
    public static boolean endsSentence(int codePoint) {
        return codePoint == '.' || codePoint == '?' || codePoint == '!' || codePoint == 0x2026;
    }

    /** Whether a token is a certain sign. */
    public boolean isSign(int token, char sign) {
        return token >= 0 && token < size && (kinds[token] & SIGN) != 0 && hashes[token] == sign;
    }

    /** Whether a token is a word that is written otherwise than in one case or with a capital: "iPhone". */
    public boolean isMixed(int token) {
        return (kinds[token] & MIXED) != 0;
    }

    /** Whether a token is a word of 12 characters or more: it may be two which lost their blank. */
    public boolean isLong(int token) {
        return (kinds[token] & LONG) != 0;
    }

    /** Whether a token is surely a plain word: two letters or more, all from a to z but for a capital before them. */
    public boolean isPlain(int token) {
        return (kinds[token] & (ODD | KIND)) == 0;
    }

    /** Whether something blank, or the start of the text, stands before a token. */
    public boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token] || isBreak(token - 1);
    }

    /** The first character of a token. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** The characters of a token. */
    public String string(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Whether a token is a word with these folded letters. */
    public boolean is(int token, String folded) {
        return token >= 0
                && token < size
                && hashes[token] == folded.hashCode()
                && isWord(token)
                && Folding.matches(text, starts[token], ends[token], folded);
    }

    /** The first token that starts at or behind an offset; {@link #size()} if there is none. */
    public int at(int offset) {
        if (offset <= 0) {
            return 0;
        }
        int stretch = offset >> STRETCH;
        if (stretch >= firsts.length) {
            return size;
        }
        int i = firsts[stretch] - 1;
        while (i < size && starts[i] < offset) {
            i++;
        }
        return i;
    }

    /** For a word or a number, the hash of its folded characters. */
    public int hash(int token) {
        return hashes[token];
    }
}
