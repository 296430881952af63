package id.saring.dedupe;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Takes fingerprints of paragraphs. Not thread-safe, as it reuses its buffers: make one for each thread. The
 * fingerprints do not depend on what was fingerprinted before.
 */
public final class Fingerprinter {
    /** Words in a shingle of a paragraph. */
    private static final int PARAGRAPH_SHINGLE = 2;

    /** Words in a shingle of a whole document: longer texts have more pairs of common words in common. */
    private static final int DOCUMENT_SHINGLE = 3;

    private final int shingleWords;
    private final int minShingledWords;
    private final boolean holdsNumbers;
    /** Whether bands are taken; a short list is compared pair by pair without them. */
    private final boolean holdsBands;

    private final Folding folding = new Folding();
    private char[] copy = new char[1024];
    private long[] wordHashes = new long[256];

    private Fingerprinter(int shingleWords, int minShingledWords, boolean holdsNumbers, boolean holdsBands) {
        this.shingleWords = shingleWords;
        this.minShingledWords = minShingledWords;
        this.holdsNumbers = holdsNumbers;
        this.holdsBands = holdsBands;
    }

    /**
     * Makes fingerprints with what a matching needs.
     *
     * @param matching the matching
     * @return a new fingerprinter
     */
    public static Fingerprinter of(Matching matching) {
        return new Fingerprinter(PARAGRAPH_SHINGLE, minShingledWords(matching), true, true);
    }

    /**
     * Makes fingerprints of whole documents: of word triples, and without numbers, as a reprint may update them. They
     * are for an index that holds nothing but documents.
     *
     * @param matching the matching
     * @return a new fingerprinter
     */
    public static Fingerprinter ofDocuments(Matching matching) {
        return new Fingerprinter(DOCUMENT_SHINGLE, minShingledWords(matching), false, true);
    }

    static Fingerprinter ofList(boolean near, boolean banded) {
        return new Fingerprinter(PARAGRAPH_SHINGLE, near ? 0 : Integer.MAX_VALUE, true, banded);
    }

    private static int minShingledWords(Matching matching) {
        return matching.isNear() ? matching.minWords() : Integer.MAX_VALUE;
    }

    /**
     * Takes the fingerprint of a paragraph.
     *
     * @param paragraph any text
     * @return its fingerprint
     */
    public Fingerprint fingerprint(CharSequence paragraph) {
        Objects.requireNonNull(paragraph, "paragraph");
        int length = paragraph.length();
        if (length > copy.length) {
            copy = new char[Math.max(length, (int) Math.min(copy.length * 2L, Integer.MAX_VALUE - 16))];
        }
        if (paragraph instanceof String text) {
            text.getChars(0, length, copy, 0);
        } else {
            for (int i = 0; i < length; i++) {
                copy[i] = paragraph.charAt(i);
            }
        }
        return fingerprint(copy, 0, length);
    }

    /**
     * Takes the fingerprint of a paragraph in a buffer.
     *
     * @param text the buffer, which is only read
     * @param start where the paragraph begins
     * @param end where it ends
     * @return its fingerprint
     * @throws IndexOutOfBoundsException if {@code start} and {@code end} are not a range of {@code text}
     */
    public Fingerprint fingerprint(char[] text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length);
        folding.fold(text, start, end);
        if (folding.length() == 0) {
            return unfoldable(text, start, end);
        }
        long key = key(folding.bytes(), folding.length());
        if (folding.words() < minShingledWords) {
            return new Fingerprint(key, folding.spelling(), folding.words());
        }
        int[] shingles = shingles();
        return new Fingerprint(
                key,
                folding.spelling(),
                folding.words(),
                holdsNumbers ? numbers() : 0,
                shingles,
                holdsBands ? MinHash.bands(shingles) : Fingerprint.NONE);
    }

    /** Without a letter or digit, as {@code ***}: nothing is folded, so the marks themselves are compared. */
    private static Fingerprint unfoldable(char[] text, int start, int end) {
        String marks = new String(text, start, end - start).strip();
        boolean blank = marks.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
        if (blank) {
            return new Fingerprint(0, 0, 0);
        }
        byte[] bytes = (" " + marks).getBytes(StandardCharsets.UTF_8);
        return new Fingerprint(key(bytes, bytes.length), end - start - marks.length(), 0);
    }

    private static long key(byte[] bytes, int length) {
        long key = Hashing.murmur3_128().hashBytes(bytes, 0, length).asLong();
        return key == 0 ? 1 : key;
    }

    private int[] shingles() {
        int tokens = folding.tokens();
        if (tokens > wordHashes.length) {
            wordHashes = new long[Math.max(tokens, wordHashes.length * 2)];
        }
        for (int i = 0; i < tokens; i++) {
            wordHashes[i] = FrozenHash.word(folding.bytes(), folding.tokenStart(i), folding.tokenEnd(i));
        }
        int width = Math.min(shingleWords, tokens);
        int[] shingles = new int[tokens - width + 1];
        for (int i = 0; i < shingles.length; i++) {
            long h = 0;
            for (int j = i; j < i + width; j++) {
                h = FrozenHash.step(h, wordHashes[j]);
            }
            shingles[i] = FrozenHash.high(FrozenHash.mix(h));
        }
        Arrays.sort(shingles);
        int distinct = 1;
        for (int i = 1; i < shingles.length; i++) {
            if (shingles[i] != shingles[i - 1]) {
                shingles[distinct++] = shingles[i];
            }
        }
        return distinct == shingles.length ? shingles : Arrays.copyOf(shingles, distinct);
    }

    /** Relies on the word hashes that {@link #shingles} has just left. */
    private int numbers() {
        long h = 0;
        for (int i = 0; i < folding.tokens(); i++) {
            if (folding.isNumber(i) || folding.isRoman(i) || DateWords.contains(wordHashes[i])) {
                h = FrozenHash.step(h, wordHashes[i]);
            }
        }
        return h == 0 ? 0 : FrozenHash.high(FrozenHash.mix(h));
    }
}
