package id.saring.text;

import java.util.Arrays;

/**
 * The tokens of a text: words, numbers, single signs and line feeds, without the blanks between them. One pass, no
 * string is made. Immutable and thread-safe.
 *
 * <p>A word is a letter and the letters, digits and marks behind it, with apostrophes inside ("Ma'ruf", "Jum’at"); a
 * number is a run of digits with single dots and commas inside ("10.000", "3,5"); anything else is a sign of one code
 * point. A hyphen is a sign: "anak-anak" is three tokens. A name that lost the blank beside a word of grammar is a token
 * of its own: "dariReuters" is two.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        /** WordKey. */
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

    private static final int BREAK = Kind.BREAK.ordinal();
    private static final int CAPITAL = 1 << 4;
    /** A longer word may end in a brand. */
    private static final int LONGEST_BARE = 8;
    /** The binary logarithm of the characters in a stretch of the index. */
    private static final int STRETCH = 4;

    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte LETTER = LOWER | UPPER;
    private static final byte DIGIT = 4;
    private static final byte BLANK = 8;
    private static final byte APOSTROPHE = 16;
    /** What each character of ASCII is; 0 for any other sign and the line feed. */
    private static final byte[] ASCII = new byte[128];

    static {
        Arrays.fill(ASCII, 'a', 'z' + 1, LOWER);
        Arrays.fill(ASCII, 'A', 'Z' + 1, UPPER);
        Arrays.fill(ASCII, '0', '9' + 1, DIGIT);
        Arrays.fill(ASCII, 0, ' ' + 1, BLANK);
        ASCII['\n'] = 0;
        ASCII['\''] = APOSTROPHE;
        ASCII['`'] = APOSTROPHE;
    }

    private final String text;
    /** The characters of the text. */
    private final char[] chars;

    private int size;
    private int[] starts;
    private int[] ends;
    /** For words, the hash of the folded characters; else the code point of the sign. */
    private int[] hashes;
    /** Kind in the low two bits, shape in the next two, then whether it is a word with a capital. */
    private byte[] kinds;
    /** What the tables know of each token; another thread may see an older one, and renews it. */
    private Known known;
    /** For each stretch of characters, the token behind the first one that starts in it or behind it. */
    private final int[] firsts;

    private Tokens(String text, int capacity) {
        this.text = text;
        this.chars = text.toCharArray();
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        kinds = new byte[capacity];
        firsts = new int[(text.length() >> STRETCH) + 1];
        known = new Known(Vocabulary.current(), new long[capacity]);
    }

    /** What a vocabulary knows of each token. */
    private static final class Known {
        final Vocabulary vocabulary;
        /** The number of tables that it knows. */
        final int tables;
        /** The word of each token, as {@link Vocabulary#find} gives it. */
        final long[] words;

        Known(Vocabulary vocabulary, long[] words) {
            this.vocabulary = vocabulary;
            this.tables = vocabulary.tables();
            this.words = words;
        }
    }

    /** Splits a text. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text, text.length() / 5 + 16);
        tokens.scan(0, text.length());
        tokens.index();
        return tokens;
    }

    /**
     * The tokens of a body, taken over from those of the view that it was cut from.
     *
     * @param body the body
     * @param view the tokens of its view
     * @return what {@link #of(String)} gives for the body's text
     */
    public static Tokens of(Body body, Tokens view) {
        Tokens tokens = new Tokens(body.text(), view.size + body.size());
        for (int p = 0; p < body.size(); p++) {
            if (p > 0) {
                tokens.add(body.start(p) - 1, body.start(p), '\n', Kind.BREAK, Shape.LOWER);
            }
            tokens.takeOver(view, body.startInView(p), body.start(p), body.end(p));
        }
        tokens.index();
        return tokens;
    }

    /** Takes over the tokens of a stretch of another text, or scans it where it cuts one of them. */
    private void takeOver(Tokens other, int from, int start, int end) {
        int shift = start - from;
        int first = other.at(from);
        int last = other.at(end - shift);
        boolean cut = first > 0 && other.ends[first - 1] > from || last > 0 && other.ends[last - 1] + shift > end;
        if (cut) {
            scan(start, end);
            return;
        }
        for (int i = first; i < last; i++) {
            int line = i;
            while (i < last && (other.kinds[i] & 3) != BREAK) {
                i++;
            }
            copy(other, line, i, shift);
        }
    }

    /** Copies tokens of another text that hold no line feed. */
    private void copy(Tokens other, int first, int last, int shift) {
        int count = last - first;
        ensure(count);
        for (int i = 0; i < count; i++) {
            starts[size + i] = other.starts[first + i] + shift;
        }
        for (int i = 0; i < count; i++) {
            ends[size + i] = other.ends[first + i] + shift;
        }
        System.arraycopy(other.hashes, first, hashes, size, count);
        System.arraycopy(other.kinds, first, kinds, size, count);
        Known theirs = other.known;
        if (theirs.vocabulary == known.vocabulary) {
            System.arraycopy(theirs.words, first, known.words, size, count);
            size += count;
            return;
        }
        for (int i = 0; i < count; i++) {
            known.words[size] = find(known.vocabulary, size);
            size++;
        }
    }

    /** Notes where the tokens of each stretch begin. */
    private void index() {
        for (int i = size - 1; i >= 0; i--) {
            firsts[starts[i] >> STRETCH] = i + 1;
        }
        int next = size + 1;
        for (int stretch = firsts.length - 1; stretch >= 0; stretch--) {
            next = firsts[stretch] == 0 ? next : firsts[stretch];
            firsts[stretch] = next;
        }
    }

    /**
     * The word of a token in the vocabulary.
     *
     * @param since the number of tables that the vocabulary must at least know
     * @return as {@link Vocabulary#find}
     */
    long known(int token, int since) {
        Known words = known;
        return words.tables >= since ? words.words[token] : knownAnew()[token];
    }

    private long find(Vocabulary vocabulary, int token) {
        if (!isWord(token)) {
            return 0;
        }
        long key = WordKey.key(chars, starts[token], ends[token]);
        return key == 0 ? vocabulary.findOther(this, token) : vocabulary.find(key);
    }

    /** Asks a vocabulary that has grown since this text was split. */
    private long[] knownAnew() {
        Vocabulary vocabulary = Vocabulary.renewed();
        long[] words = new long[size];
        for (int i = 0; i < size; i++) {
            words[i] = find(vocabulary, i);
        }
        known = new Known(vocabulary, words);
        return words;
    }

    /** The folded form of a character: lower case, one apostrophe. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    /** One step of the hash over folded characters, which is that of {@link String#hashCode}. */
    static int hash(int hash, char folded) {
        return hash * 31 + folded;
    }

    /** The hash that {@link #hash(int)} gives for a word with these folded letters. */
    public static int hashOf(String folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = hash(hash, folded.charAt(i));
        }
        return hash;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' // apostrophe
                || c == '\u2019' // right single quotation mark
                || c == '\u2018' // left single quotation mark
                || c == '\u02BC' // modifier letter apostrophe
                || c == '`'; // grave accent
    }

    private static boolean isDigitOrMark(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void scan(int from, int to) {
        int at = from;
        while (at < to) {
            char c = chars[at];
            int ascii = c < 128 ? ASCII[c] : 0;
            if (ascii == BLANK) {
                at++;
            } else if ((ascii & LETTER) != 0 || c > 127 && Character.isLetter(c)) {
                at = word(at);
            } else if (c == '\n') {
                add(at, at + 1, c, Kind.BREAK, Shape.LOWER);
                at++;
            } else if (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                at++;
            } else if (ascii == DIGIT || c > 127 && Character.isDigit(c)) {
                at = number(at);
            } else {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                add(at, end, codePoint, Kind.SIGN, Shape.LOWER);
                at = end;
            }
        }
    }

    private int word(int start) {
        int n = chars.length;
        char first = chars[start];
        boolean capital = first < 128 && ASCII[first] == UPPER;
        int hash = capital ? fold(first) : 0;
        long key = capital ? WordKey.with(0, fold(first)) : 0;
        int at = capital ? start + 1 : start;
        while (at < n) {
            char c = chars[at];
            if (c < 'a' || c > 'z') {
                break;
            }
            hash = hash(hash, c);
            key = WordKey.with(key, c);
            at++;
        }
        int length = at - start;
        boolean plain = at == n || chars[at] < 128 && (ASCII[chars[at]] & (UPPER | DIGIT | APOSTROPHE)) == 0;
        if (!plain || length > WordKey.LONGEST || length > LONGEST_BARE && Glued.mayHoldBrand(key)) {
            return anyWord(start);
        }
        int shape = capital ? Shape.CAPITALIZED.ordinal() << 2 | CAPITAL : Shape.LOWER.ordinal() << 2;
        int token = add(start, at, hash, (byte) (Kind.WORD.ordinal() | shape));
        known.words[token] = known.vocabulary.find(key);
        return at;
    }

    /** Reads a word that is long, glued to another or not just letters from a to z with a capital before them. */
    private int anyWord(int start) {
        int n = chars.length;
        int hash = 0;
        int upper = 0;
        int letters = 0;
        int lastUpper = start;
        int at = start;
        while (at < n) {
            char c = chars[at];
            int ascii = c < 128 ? ASCII[c] : 0;
            if (ascii == LOWER) {
                letters++;
                hash = hash(hash, c);
                at++;
                continue;
            }
            if (ascii == UPPER || c > 127 && Character.isLetter(c)) {
                letters++;
                if (ascii == UPPER || Character.isUpperCase(c)) {
                    if (letters > 2 && (upper == 0 || upper == 1 && lastUpper == start)) {
                        int name = Glued.nameAfter(text, start, at);
                        if (name > 0) {
                            return add(start, name, upper == 0 ? Shape.LOWER : Shape.CAPITALIZED);
                        }
                    }
                    boolean acronymBefore = upper > 1 && upper == lastUpper + 1 - start && at > lastUpper + 1;
                    if (acronymBefore && Glued.isWordAfter(text, lastUpper + 1, at)) {
                        return add(start, lastUpper + 1, Shape.UPPER);
                    }
                    upper++;
                    lastUpper = at;
                }
            } else if (isApostrophe(c)) {
                if (at + 1 >= n || !Character.isLetter(chars[at + 1]) || c == '`') {
                    break;
                }
            } else if (ascii != DIGIT && (c < 128 || !isDigitOrMark(c))) {
                break;
            }
            hash = hash(hash, fold(c));
            at++;
        }
        if (letters > LONGEST_BARE && upper < 2) {
            int brand = Glued.brandAfter(text, start, at);
            if (brand > 0) {
                return add(start, brand, Character.isUpperCase(chars[start]) ? Shape.CAPITALIZED : Shape.LOWER);
            }
        }
        Shape shape = upper == 0
                ? Shape.LOWER
                : upper == letters
                        ? letters == 1 ? Shape.CAPITALIZED : Shape.UPPER
                        : upper == 1 && Character.isUpperCase(text.charAt(start)) ? Shape.CAPITALIZED : Shape.MIXED;
        boolean acronymFirst = shape == Shape.MIXED && upper > 1 && upper == lastUpper + 1 - start;
        if (acronymFirst && Glued.isWordAfter(text, lastUpper + 1, at)) {
            return add(start, lastUpper + 1, Shape.UPPER);
        }
        add(start, at, hash, Kind.WORD, shape);
        return at;
    }

    /** Adds a word that was cut from a longer run of letters; returns its end. */
    private int add(int start, int end, Shape shape) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash(hash, fold(chars[at]));
        }
        add(start, end, hash, Kind.WORD, shape);
        return end;
    }

    private int number(int start) {
        int n = text.length();
        int at = start + 1;
        while (at < n) {
            char c = text.charAt(at);
            boolean inside = Character.isDigit(c)
                    || (c == '.' || c == ',') && at + 1 < n && Character.isDigit(text.charAt(at + 1));
            if (!inside) {
                break;
            }
            at++;
        }
        add(start, at, 0, Kind.NUMBER, Shape.LOWER);
        return at;
    }

    private void add(int start, int end, int hash, Kind kind, Shape shape) {
        int capital = kind == Kind.WORD && shape != Shape.LOWER && Character.isUpperCase(chars[start]) ? CAPITAL : 0;
        int token = add(start, end, hash, (byte) (kind.ordinal() | shape.ordinal() << 2 | capital));
        if (kind == Kind.WORD) {
            known.words[token] = find(known.vocabulary, token);
        }
    }

    private int add(int start, int end, int hash, byte kind) {
        ensure(1);
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = kind;
        return size++;
    }

    /** Makes room for more tokens. */
    private void ensure(int more) {
        if (size + more > starts.length) {
            int capacity = size + more + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            known = new Known(known.vocabulary, Arrays.copyOf(known.words, capacity));
        }
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
        return KINDS[kinds[token] & 3];
    }

    /** How a token is written. */
    public Shape shape(int token) {
        return SHAPES[kinds[token] >> 2 & 3];
    }

    /** Whether a token is a word. */
    public boolean isWord(int token) {
        return (kinds[token] & 3) == 0;
    }

    /** Whether a token is a word with an upper-case first letter. */
    public boolean isCapital(int token) {
        return (kinds[token] & CAPITAL) != 0;
    }

    /** The code point of a sign or a line feed, or -1 for a word or a number. */
    public int sign(int token) {
        return (kinds[token] & 2) == 0 ? -1 : hashes[token];
    }

    /** Whether a token is a certain sign. */
    public boolean isSign(int token, char sign) {
        return token >= 0 && token < size && (kinds[token] & 2) != 0 && hashes[token] == sign;
    }

    /** Whether something blank, or the start of the text, stands before a token. */
    public boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token] || kind(token - 1) == Kind.BREAK;
    }

    /** The first character of a token. */
    public char first(int token) {
        return chars[starts[token]];
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
                && matches(token, folded);
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

    /** For a word, the hash of its folded letters. */
    public int hash(int token) {
        return hashes[token];
    }

    boolean matches(int token, char[] folded) {
        int start = starts[token];
        if (ends[token] - start != folded.length) {
            return false;
        }
        for (int i = 0; i < folded.length; i++) {
            if (fold(chars[start + i]) != folded[i]) {
                return false;
            }
        }
        return true;
    }

    boolean matches(int token, String folded) {
        int start = starts[token];
        if (ends[token] - start != folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (fold(chars[start + i]) != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
