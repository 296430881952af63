package id.saring.clean;

import id.saring.text.Tokens;

/**
 * Several headlines that a page has glued to their announcement, to each other and to the story: "Baca JugaHarga Cabai
 * NaikStok Beras AmanWarga desa memanen padi".
 */
final class GluedHeadlines {
    private static final int SEAM_TOKENS = 12;

    private GluedHeadlines() {}

    /** Where the last of the headlines ends that start within a token. */
    static HeadlineEnd end(Tokens tokens, int from, int limit) {
        HeadlineEnd end = HeadlineEnd.of(tokens, from, limit);
        boolean within = end.token() < limit && end.offset() > tokens.start(end.token());
        if (within || end.token() >= limit || Signs.isQuote(tokens.sign(end.token()))) {
            return end;
        }
        for (int at = end.token() - 1; at > from && end.token() - at <= SEAM_TOKENS; at--) {
            int seam = tokens.isWord(at) ? Seams.in(tokens, at, true) : -1;
            if (seam > 0) {
                return new HeadlineEnd(at, tokens.start(at) + seam);
            }
        }
        return end;
    }
}
