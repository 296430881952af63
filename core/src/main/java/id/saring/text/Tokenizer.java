package id.saring.text;

import id.saring.text.Tokens.Kind;
import id.saring.text.Tokens.Shape;
import java.util.Arrays;

/** Splits a text into tokens in one pass; of a text that was cut from another one, takes its tokens over. For one use. */
final class Tokenizer {
    /** A longer word may end in a brand. */
    private static final int LONGEST_BARE = 8;

    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte LETTER = LOWER | UPPER;
    private static final byte DIGIT = 4;
    private static final byte BLANK = 8;
    private static final byte APOSTROPHE = 16;
    /** What each character of ASCII is; 0 for any other sign and the line feed. */
    private static final byte[] ASCII = new byte[128];

    private static final byte[] NONE = {};

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
    private final char[] chars;
    /** The text for reading eight letters at once; empty where hardly any word is read. */
    private final byte[] bytes;

    private final TokenBuffer tokens;

    private Tokenizer(String text, int capacity, boolean whole) {
        this.text = text;
        chars = text.toCharArray();
        bytes = whole ? EightLetters.bytes(chars) : NONE;
        tokens = new TokenBuffer(text, capacity);
    }

    static Tokens split(String text) {
        Tokenizer tokenizer = new Tokenizer(text, text.length() / 5 + 16, true);
        tokenizer.scan(0, text.length());
        return new Tokens(text, tokenizer.tokens);
    }

    static Tokens takeOver(Body body, Tokens view) {
        Tokenizer tokenizer = new Tokenizer(body.text(), view.size() + body.size(), false);
        for (int p = 0; p < body.size(); p++) {
            if (p > 0) {
                tokenizer.tokens.add(body.start(p) - 1, body.start(p), '\n', Kind.BREAK);
            }
            tokenizer.takeOver(view, body.startInView(p), body.start(p), body.end(p));
        }
        return new Tokens(body.text(), tokenizer.tokens);
    }

    /** Takes over the tokens of a stretch of another text, or splits it where it cuts one of them. */
    private void takeOver(Tokens other, int from, int start, int end) {
        int shift = start - from;
        int first = other.at(from);
        int last = other.at(end - shift);
        boolean cut = first > 0 && other.end(first - 1) > from || last > 0 && other.end(last - 1) + shift > end;
        if (cut) {
            scan(start, end);
            return;
        }
        for (int i = first; i < last; i++) {
            int line = i;
            while (i < last && !other.isBreak(i)) {
                i++;
            }
            other.copy(line, i, tokens, shift);
        }
    }

    /** Splits a stretch of the text. */
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
                tokens.add(at, at + 1, c, Kind.BREAK);
                at++;
            } else if (c > 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                at++;
            } else if (ascii == DIGIT || c > 127 && Character.isDigit(c)) {
                at = number(at);
            } else {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                tokens.addSign(at, end, codePoint);
                at = end;
            }
        }
    }

    private int word(int start) {
        int n = chars.length;
        char first = chars[start];
        boolean capital = first < 128 && ASCII[first] == UPPER;
        int hash;
        long key;
        int at;
        if (start + EightLetters.LETTERS <= bytes.length) {
            long letters = EightLetters.at(bytes, start, capital ? 1 : 0);
            int count = EightLetters.count(letters);
            long turned = EightLetters.turned(letters, count);
            hash = EightLetters.hash(turned);
            key = EightLetters.key(turned);
            at = start + count;
            if (count < EightLetters.LETTERS) {
                return word(start, at, hash, key, capital);
            }
        } else {
            hash = capital ? Folding.fold(first) : 0;
            key = capital ? WordKey.with(0, Folding.fold(first)) : 0;
            at = capital ? start + 1 : start;
        }
        while (at < n) {
            char c = chars[at];
            if (c < 'a' || c > 'z') {
                break;
            }
            hash = Folding.hash(hash, c);
            key = WordKey.with(key, c);
            at++;
        }
        return word(start, at, hash, key, capital);
    }

    /** Adds a word of letters from a to z, perhaps with a capital, or reads it anew if it goes on in another way. */
    private int word(int start, int at, int hash, long key, boolean capital) {
        int length = at - start;
        boolean plain = at == chars.length || chars[at] < 128 && (ASCII[chars[at]] & (UPPER | DIGIT | APOSTROPHE)) == 0;
        if (!plain || length > WordKey.LONGEST || length > LONGEST_BARE && Glued.mayHoldBrand(key)) {
            return anyWord(start);
        }
        int shape = capital ? Tokens.CAPITALIZED : Tokens.LOWER;
        int size = length > Tokens.SHORT ? Tokens.LONG : length < 2 ? Tokens.ODD : 0;
        int glued = capital && length >= Tokens.SHORTEST_GLUED && Glued.mayHoldVerb(key) ? Tokens.GLUED : 0;
        tokens.add(
                start,
                at,
                hash,
                (short) (shape | size | glued),
                tokens.vocabulary().find(key));
        return at;
    }

    /** Reads a word that is long, glued to another or not just letters from a to z with a capital before them. */
    private int anyWord(int start) {
        int n = chars.length;
        int upper = 0;
        int letters = 0;
        int lastUpper = start;
        int at = start;
        while (at < n) {
            char c = chars[at];
            int ascii = c < 128 ? ASCII[c] : 0;
            if (ascii == LOWER) {
                letters++;
                at++;
                continue;
            }
            if (ascii == UPPER || c > 127 && Character.isLetter(c)) {
                letters++;
                if (ascii == UPPER || Character.isUpperCase(c)) {
                    if (letters > 2 && (upper == 0 || upper == 1 && lastUpper == start)) {
                        int name = Glued.nameAfter(text, start, at);
                        if (name > 0) {
                            return tokens.addWord(start, name, upper == 0 ? Shape.LOWER : Shape.CAPITALIZED);
                        }
                    }
                    boolean acronymBefore = upper > 1 && upper == lastUpper + 1 - start && at > lastUpper + 1;
                    if (acronymBefore && Glued.isWordAfter(text, lastUpper + 1, at)) {
                        return tokens.addWord(start, lastUpper + 1, Shape.UPPER);
                    }
                    upper++;
                    lastUpper = at;
                }
            } else if (Folding.isApostrophe(c)) {
                if (at + 1 >= n || !Character.isLetter(chars[at + 1]) || c == '`') {
                    break;
                }
            } else if (ascii != DIGIT && (c < 128 || !isDigitOrMark(c))) {
                break;
            }
            at++;
        }
        if (letters > LONGEST_BARE && upper < 2) {
            int brand = Glued.brandAfter(text, start, at);
            if (brand > 0) {
                return tokens.addWord(
                        start, brand, Character.isUpperCase(chars[start]) ? Shape.CAPITALIZED : Shape.LOWER);
            }
        }
        Shape shape = upper == 0
                ? Shape.LOWER
                : upper == letters
                        ? letters == 1 ? Shape.CAPITALIZED : Shape.UPPER
                        : upper == 1 && Character.isUpperCase(text.charAt(start)) ? Shape.CAPITALIZED : Shape.MIXED;
        boolean acronymFirst = shape == Shape.MIXED && upper > 1 && upper == lastUpper + 1 - start;
        if (acronymFirst && Glued.isWordAfter(text, lastUpper + 1, at)) {
            return tokens.addWord(start, lastUpper + 1, Shape.UPPER);
        }
        return tokens.addWord(start, at, shape);
    }

    private int number(int start) {
        int hash = 0;
        int at = start;
        do {
            hash = Folding.hash(hash, chars[at]);
            at++;
        } while (at < chars.length && isInNumber(at));
        tokens.add(start, at, hash, Kind.NUMBER);
        return at;
    }

    private boolean isInNumber(int at) {
        char c = chars[at];
        return Character.isDigit(c)
                || (c == '.' || c == ',') && at + 1 < chars.length && Character.isDigit(chars[at + 1]);
    }

    private static boolean isDigitOrMark(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
