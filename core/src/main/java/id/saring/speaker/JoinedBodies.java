package id.saring.speaker;

import id.saring.text.Tokens;

/** Two bodies that "dan" joins, of which the second one has a short form in brackets. */
final class JoinedBodies {
    private JoinedBodies() {}

    /**
     * "Anu dan Badan Banyu Nasional (BBN)": where the body starts whose letters stand in brackets.
     *
     * @param open the token of the bracket
     * @param start where the name before it starts, in characters
     */
    static int owner(Tokens tokens, int open, int start) {
        int first = tokens.at(start);
        if (tokens.first(first) == tokens.first(open + 1)) {
            return start; // "Dinas Anu dan Lembaga Adat (DALA)"
        }
        for (int i = open - 2; i > first; i--) {
            if (tokens.is(i, "dan")) {
                boolean body = tokens.isCapital(i + 1) && (Lexicon.flags(tokens, i + 1) & Lexicon.BODY) != 0;
                return body ? tokens.start(i + 1) : start;
            }
        }
        return start;
    }
}
