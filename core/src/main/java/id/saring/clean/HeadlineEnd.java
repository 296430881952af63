package id.saring.clean;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where a headline ends that its line goes on behind, as on pages that have lost their line feeds.
 *
 * @param token the first token that is not, or not wholly, the headline's
 * @param offset the offset behind the headline: within that token where the page has glued the two
 */
record HeadlineEnd(int token, int offset) {
    private static final int MIN_WORDS = 3;
    private static final int SENTENCE_CASE_WORDS = 3;
    private static final int MAX_SENTENCE_WORDS = 16;
    /** No headline is longer; a line of a megabyte takes linear time so. */
    private static final int MAX_TOKENS = 80;

    private static final int SEAM_TOKENS = 5;
    private static final int QUESTION_TOKENS = 9;

    /**
     * Finds the end of a headline.
     *
     * @param from its first token
     * @param line the token behind the line
     */
    static HeadlineEnd of(Tokens tokens, int from, int line) {
        int start = from > 0 && Signs.isQuote(tokens.sign(from - 1)) ? from - 1 : from;
        int glued = gluedEnd(tokens, from, line);
        while (start < glued && !tokens.isWord(start) && !Signs.isQuote(tokens.sign(start))) {
            start++;
        }
        int quoted = quotedEnd(tokens, start, glued);
        if (quoted > 0) {
            return before(tokens, quoted);
        }
        int limit = wall(tokens, start, glued);
        if (isWhole(tokens, start, limit)) {
            return before(tokens, limit);
        }
        int furthest = Math.min(limit, start + MAX_TOKENS);
        int small = firstSmall(tokens, start, furthest);
        int stop = stop(tokens, start, small);
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
        int sentence = new SentenceStart(tokens, start, small).find();
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

    /** The first word that a headline would not print small. */
    private static int firstSmall(Tokens tokens, int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (tokens.isWord(at)
                    && tokens.shape(at) == Tokens.Shape.LOWER
                    && tokens.spaceBefore(at)
                    && !Connectives.has(tokens, at)
                    && !NameParticles.has(tokens, at)
                    && !isUnit(tokens, at)) {
                return at;
            }
        }
        return limit;
    }

    /** A small word that closes a name within the headline: "Wuling Air ev, Wajib Tahu". */
    private static boolean isUnit(Tokens tokens, int at) {
        return tokens.end(at) - tokens.start(at) <= 2
                && tokens.isSign(at + 1, ',')
                && at + 3 < tokens.size()
                && tokens.isCapital(at + 2)
                && tokens.isCapital(at + 3);
    }

    /** The comma that a page has put between the headline and the next paragraph, or the end of the line. */
    private static int gluedEnd(Tokens tokens, int from, int limit) {
        for (int at = from + MIN_WORDS; at + 1 < Math.min(limit, from + MAX_TOKENS); at++) {
            if (tokens.isSign(at, ',')
                    && tokens.isCapital(at - 1)
                    && tokens.isCapital(at + 1)
                    && !tokens.spaceBefore(at + 1)
                    && at + 2 < limit
                    && tokens.shape(at + 2) == Tokens.Shape.LOWER) {
                return at;
            }
        }
        return limit;
    }

    /** The token that no headline goes on behind, in whatever letters it is printed, or the limit. */
    private static int wall(Tokens tokens, int start, int limit) {
        for (int at = start + 1; at < Math.min(limit, start + MAX_TOKENS); at++) {
            if (tokens.isSign(at, '[') || tokens.is(at, "baca") && tokens.is(at + 1, "juga")) {
                return at;
            }
        }
        return limit;
    }

    /** The token before the limit that starts something else, or the limit. */
    private static int stop(Tokens tokens, int start, int limit) {
        int words = 0;
        for (int at = start; at < limit; at++) {
            if (words >= MIN_WORDS) {
                if (PhotoCredits.startsAt(tokens, at, tokens.size())) {
                    return at;
                }
                int end = endBefore(tokens, start, at, tokens.size());
                if (end > 0) {
                    return end;
                }
            }
            words += tokens.isWord(at) ? 1 : 0;
        }
        return limit;
    }

    /** The end of the headline if a token starts something else, or -1. */
    private static int endBefore(Tokens tokens, int start, int at, int limit) {
        if (tokens.start(at) - tokens.end(at - 1) >= 2) {
            return at;
        }
        if (tokens.isSign(at - 1, '.') && tokens.isCapital(at) && (tokens.spaceBefore(at) || isItem(tokens, at - 2))) {
            boolean item = isItem(tokens, at - 2) && at - 2 > start + MIN_WORDS;
            return item ? at - 2 : asks(tokens, at, limit) ? -1 : at;
        }
        boolean quote = Signs.isQuote(tokens.sign(at)) && (tokens.spaceBefore(at) || isGluedMark(tokens, start, at));
        return quote && opensSpeech(tokens, at, limit) ? at : -1;
    }

    /** "Harga Cabai Naik. Apa Sebabnya?": whether a short question in large letters follows. */
    private static boolean asks(Tokens tokens, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + QUESTION_TOKENS); at++) {
            if (tokens.isSign(at, '?')) {
                return at > from + 1;
            }
            if (!tokens.isCapital(at) && !Connectives.has(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mark between two words, both glued to it, is the first one since the headline started. */
    private static boolean isGluedMark(Tokens tokens, int start, int at) {
        if (!tokens.isWord(at - 1) || !tokens.isCapital(at + 1) || tokens.spaceBefore(at + 1)) {
            return false;
        }
        for (int before = start; before < at; before++) {
            if (Signs.isQuote(tokens.sign(before))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number and the stop behind it number an item of a list. */
    private static boolean isItem(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER
                && tokens.end(at) - tokens.start(at) <= 2
                && !tokens.spaceBefore(at + 1)
                && !tokens.isSign(at - 1, '.');
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

    /** A headline in quotation marks, as behind "Simak Video". */
    private static int quotedEnd(Tokens tokens, int start, int limit) {
        if (start >= limit || !Signs.isQuote(tokens.sign(start))) {
            return -1;
        }
        for (int at = start + 1; at < Math.min(limit, start + MAX_TOKENS); at++) {
            if (Signs.isQuote(tokens.sign(at))
                    && !(at + 1 < limit && tokens.isWord(at + 1) && !tokens.spaceBefore(at + 1))) {
                int end = at + 1;
                if (tokens.is(end, "di") && (tokens.is(end + 1, "sini") || tokens.is(end + 1, "bawah"))) {
                    end += tokens.is(end + 2, "ini") ? 3 : 2;
                }
                if (end < limit && tokens.isSign(end, ':')) {
                    return end + 1;
                }
                if (end == limit || tokens.isSign(end, '[') || end > at + 1) {
                    return end;
                }
            }
        }
        return -1;
    }

    /** Whether the words in these quotation marks are someone's speech rather than a part of a headline. */
    private static boolean opensSpeech(Tokens tokens, int open, int limit) {
        int small = 0;
        for (int at = open + 1; at < Math.min(limit, open + MAX_TOKENS); at++) {
            if (Signs.isQuote(tokens.sign(at))) {
                return Signs.isStop(tokens.sign(at - 1)) || tokens.isSign(at - 1, ',') || small >= MIN_WORDS;
            }
            if (tokens.isWord(at) && !tokens.isCapital(at) && !Connectives.has(tokens, at)) {
                small++;
            }
        }
        return small >= MIN_WORDS;
    }

    /** A headline that is not printed in large letters ends with its sentence, if that is not too long for one. */
    private static int inSentenceCase(Tokens tokens, int start, int at, int limit) {
        int end = Sentences.end(tokens, at, Math.min(limit, at + MAX_TOKENS));
        return Line.of(tokens, start, end).words() <= MAX_SENTENCE_WORDS ? end : start;
    }
}
