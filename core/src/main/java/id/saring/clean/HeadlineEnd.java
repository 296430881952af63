package id.saring.clean;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where a headline ends that its line goes on behind, as on pages that have lost their line feeds: "Harga Cabai Naik Lagi
 * di Pasar Melati Warga Desa Melati memanen cabai" is a headline up to the name of the market.
 *
 * @param token the first token that is not, or not wholly, the headline's
 * @param offset the offset behind the headline: within that token where the page has glued the two
 */
record HeadlineEnd(int token, int offset) {
    static final int MIN_WORDS = 3;
    /** No headline is longer; a line of a megabyte takes linear time so. */
    static final int MAX_TOKENS = 80;

    private static final int SENTENCE_CASE_WORDS = 3;
    private static final int MAX_SENTENCE_WORDS = 16;
    private static final int SEAM_TOKENS = 5;

    /**
     * Finds the end of a headline.
     *
     * @param from its first token
     * @param line the token behind the line
     */
    static HeadlineEnd of(Tokens tokens, int from, int line) {
        int start = from > 0 && Signs.isQuote(tokens.sign(from - 1)) ? from - 1 : from;
        int comma = HeadlineWalls.comma(tokens, from, line);
        while (start < comma && !tokens.isWord(start) && !Signs.isQuote(tokens.sign(start))) {
            start++;
        }
        int quoted = QuotedHeadlines.end(tokens, start, comma);
        if (quoted > 0) {
            return before(tokens, quoted);
        }
        int limit = HeadlineWalls.announcement(tokens, start, comma);
        return isWhole(tokens, start, limit) ? before(tokens, limit) : within(tokens, start, limit);
    }

    /** The end of a headline that a sentence follows. */
    private static HeadlineEnd within(Tokens tokens, int start, int limit) {
        int furthest = Math.min(limit, start + MAX_TOKENS);
        int small = HeadlineCase.firstSmall(tokens, start, furthest);
        int stop = HeadlineStops.find(tokens, start, small);
        if (stop < small || small == furthest) {
            return before(tokens, stop);
        }
        if (words(tokens, start, small) < SENTENCE_CASE_WORDS) {
            return before(tokens, inSentenceCase(tokens, start, small, limit));
        }
        HeadlineEnd seam = atSeam(tokens, start, small);
        if (seam != null) {
            return seam;
        }
        int sentence = SentenceStart.find(tokens, start, small);
        return before(tokens, sentence < 0 ? limit : sentence);
    }

    /** The end within a word that holds the first one of the next sentence, too. */
    private static @Nullable HeadlineEnd atSeam(Tokens tokens, int start, int small) {
        for (int at = small - 1; at > start + 1 && at >= small - SEAM_TOKENS; at--) {
            int seam = tokens.isWord(at) ? Seams.in(tokens, at, at == small - 1) : -1;
            if (seam > 0) {
                return new HeadlineEnd(at, tokens.start(at) + seam);
            }
        }
        return null;
    }

    private static HeadlineEnd before(Tokens tokens, int token) {
        return new HeadlineEnd(token, token == 0 ? 0 : tokens.end(token - 1));
    }

    private static int words(Tokens tokens, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            words += tokens.isWord(at) ? 1 : 0;
        }
        return words;
    }

    /** Whether all that is left of the line is the headline. */
    private static boolean isWhole(Tokens tokens, int start, int limit) {
        if (start >= limit) {
            return true;
        }
        if (limit - start > MAX_TOKENS) {
            return false;
        }
        Line rest = Line.of(tokens, start, limit);
        return Headlines.is(tokens, rest) && rest.small() * 4 <= rest.words() || rest.words() <= MIN_WORDS;
    }

    /** A headline that is not printed in large letters ends with its sentence, if that is not too long for one. */
    private static int inSentenceCase(Tokens tokens, int start, int at, int limit) {
        int end = Sentences.end(tokens, at, Math.min(limit, at + MAX_TOKENS));
        return Line.of(tokens, start, end).words() <= MAX_SENTENCE_WORDS ? end : start;
    }
}
