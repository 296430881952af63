package id.saring.clean;

import id.saring.text.Tokens;

/**
 * Where the first sentence behind a headline starts, given its first word that a headline would print large: "Harga Cabai
 * Naik Lagi di Pasar Melati Warga Desa Wening memanen" has it at "Warga", before "memanen".
 *
 * <p>Every capitalised word between the two can be the one. Each is weighed ({@link StartWeight}).
 */
final class SentenceStart {
    private static final int MIN_WORDS = 3;
    private static final int MAX_SPAN = 18;
    private static final int OFFICE_TOKENS = 4;

    private final Tokens tokens;
    private final int start;
    private final int small;
    private final int last;

    private SentenceStart(Tokens tokens, int start, int small) {
        this.tokens = tokens;
        this.start = start;
        this.small = small;
        int at = small - 1;
        while (at > start && !isLarge(tokens, at)) {
            at--;
        }
        last = at;
    }

    /** The first token of the sentence between a headline's first word and the first small one behind it, or -1. */
    static int find(Tokens tokens, int start, int small) {
        return new SentenceStart(tokens, start, small).find();
    }

    private int find() {
        if (last <= start + 1) {
            return -1;
        }
        StartWeight weights = new StartWeight(tokens, start, last, small);
        int best = -1;
        int bestWeight = Integer.MIN_VALUE;
        int first = firstCandidate();
        for (int at = last; at >= first; at--) {
            if (isPossible(at)) {
                int weight = weights.of(at);
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = at;
                }
            }
        }
        return best < 0 ? last : withOffice(best, first);
    }

    /** Whether a token is a word that a headline prints large. */
    static boolean isLarge(Tokens tokens, int at) {
        return tokens.isCapital(at) || tokens.isMixed(at);
    }

    /** The office before the body that it belongs to: "Kasat Narkoba Polres Palopo". */
    private int withOffice(int best, int first) {
        if (!Openers.isBody(tokens, best) && !ShortForms.follow(tokens, best, last, small)) {
            return best;
        }
        for (int at = best - 1; at >= Math.max(first, best - OFFICE_TOKENS) && isLarge(tokens, at); at--) {
            if (Openers.isRole(tokens, at) && !Openers.isBody(tokens, at) && isPossible(at)) {
                return at;
            }
        }
        return best;
    }

    private int firstCandidate() {
        int at = start;
        for (int words = 0; at < last && words < MIN_WORDS; at++) {
            words += tokens.isWord(at) || tokens.kind(at) == Tokens.Kind.NUMBER ? 1 : 0;
        }
        return Math.max(at, last - MAX_SPAN);
    }

    /** Whether a sentence can start here: not within a phrase that the word before has opened. */
    private boolean isPossible(int at) {
        int before = at - 1;
        if (!isLarge(tokens, at) || tokens.isSign(at + 1, ':') || !tokens.spaceBefore(at) && tokens.isWord(before)) {
            return false;
        }
        if (at == last && tokens.isCapital(before) && tokens.isSign(before - 1, ',') && before - 1 > start) {
            return false;
        }
        if (tokens.isWord(before)) {
            boolean open = Connectives.has(tokens, before) || NameParticles.has(tokens, before);
            return (!open || Connectives.closes(tokens, before)) && !Openers.binds(tokens, before);
        }
        return tokens.kind(before) == Tokens.Kind.NUMBER
                || Signs.isStop(tokens.sign(before))
                || Signs.closes(tokens.sign(before))
                || tokens.isSign(before, '%');
    }
}
