package id.saring.clean;

import id.saring.text.Tokens;

/** What a headline looks like, alone on a line and at the start of a longer one. */
final class Headlines {
    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 24;
    private static final int SENTENCE_CASE_WORDS = 3;
    private static final int MAX_BEFORE_NAME = 14;
    private static final int WINDOW = 3000;
    /** No headline is longer; a line of a megabyte takes linear time so. */
    private static final int MAX_TOKENS = 80;

    private static final int MAX_SENTENCE_WORDS = 16;

    private Headlines() {}

    /** Whether a line can be a headline: most words large, no full stop. */
    static boolean is(Tokens tokens, Line line) {
        return line.words() >= MIN_WORDS
                && line.words() <= MAX_WORDS
                && line.small() * 3 <= line.words()
                && !tokens.isSign(line.last() - 1, '.')
                && !tokens.isSign(line.last() - 1, ',')
                && line.stops() <= 2;
    }

    /**
     * Where a headline ends that a line goes on behind.
     *
     * @param from its first token
     * @param line the token behind the line
     * @return the token behind the headline
     */
    static int end(Tokens tokens, int from, int line) {
        int limit = gluedEnd(tokens, from, line);
        int start = from > 0 && Signs.isQuote(tokens.sign(from - 1)) ? from - 1 : from;
        while (start < limit && !tokens.isWord(start) && !Signs.isQuote(tokens.sign(start))) {
            start++;
        }
        int quoted = quotedEnd(tokens, start, limit);
        if (quoted > 0) {
            return quoted;
        }
        if (isWhole(tokens, start, limit)) {
            return limit;
        }
        int words = 0;
        int last = Math.min(limit, start + MAX_TOKENS);
        for (int at = start; at < last; at++) {
            if (at > start && words >= MIN_WORDS && endsBefore(tokens, at, limit)) {
                return at;
            }
            if (!tokens.isWord(at)) {
                continue;
            }
            words++;
            if (tokens.shape(at) == Tokens.Shape.LOWER && !Connectives.has(tokens, at) && tokens.spaceBefore(at)) {
                return words <= SENTENCE_CASE_WORDS
                        ? inSentenceCase(tokens, start, at, limit)
                        : resume(tokens, start, at, limit);
            }
        }
        return last;
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

    /** Whether all that is left of the line is the headline. */
    private static boolean isWhole(Tokens tokens, int start, int limit) {
        if (start >= limit) {
            return true;
        }
        if (limit - start > MAX_TOKENS) {
            return false;
        }
        Line rest = Line.of(tokens, start, limit);
        return is(tokens, rest) && rest.small() * 4 <= rest.words() || rest.words() <= MIN_WORDS;
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

    private static boolean endsBefore(Tokens tokens, int at, int limit) {
        if (tokens.start(at) - tokens.end(at - 1) >= 2) {
            return true;
        }
        if (tokens.isSign(at - 1, '.') && tokens.isCapital(at) && tokens.spaceBefore(at)) {
            return true;
        }
        return Signs.isQuote(tokens.sign(at)) && tokens.spaceBefore(at) && opensSpeech(tokens, at, limit);
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

    /** The start of the sentence that a small word belongs to, behind a headline. */
    private static int resume(Tokens tokens, int start, int small, int limit) {
        int capital = small - 1;
        while (capital > start && !tokens.isCapital(capital)) {
            capital--;
        }
        if (capital == start) {
            return limit;
        }
        if (Openers.opens(tokens, capital)) {
            return capital;
        }
        for (int at = capital - 1; at > start + 1 && capital - at <= MAX_BEFORE_NAME; at--) {
            if (Openers.opensForSure(tokens, at)) {
                return at;
            }
        }
        return name(tokens, start, capital);
    }

    /** The start of the name, with its role, that ends at a word. */
    private static int name(Tokens tokens, int start, int last) {
        int first = last;
        while (first - 1 > start + 1 && tokens.isCapital(first - 1) && recurs(tokens, first - 1, first)) {
            first--;
        }
        int role = first;
        for (int at = first; at > start + 1 && tokens.isCapital(at) && last - at <= MAX_BEFORE_NAME; at--) {
            role = Openers.isRole(tokens, at) ? at : role;
        }
        return role;
    }

    /** Whether two words stand beside each other near by, too. */
    private static boolean recurs(Tokens tokens, int first, int second) {
        String text = tokens.text();
        String pair = text.substring(tokens.start(first), tokens.end(second));
        int from = Math.max(0, tokens.start(first) - WINDOW);
        int to = Math.min(text.length(), tokens.end(second) + WINDOW);
        int at = text.substring(from, tokens.start(first)).indexOf(pair);
        return at >= 0 || text.substring(tokens.end(second), to).contains(pair);
    }
}
