package id.saring.quote;

import id.saring.speaker.Mention;
import id.saring.text.Tokens;

/** Tells where what a text says of a speaker ends and what the speaker says begins. */
final class Epithet {
    /** The most tokens of what is said of a speaker: an office with its house, or a clause behind "yang". */
    private static final int REACH_TOKENS = 25;
    /** The most tokens of a name: titles, three names and an initial. */
    private static final int NAME_TOKENS = 6;

    private final Tokens tokens;
    private final int to;

    Epithet(Tokens tokens, int to) {
        this.tokens = tokens;
        this.to = to;
    }

    /**
     * The token behind what is said of a speaker: the comma behind "yang akrab disapa Wira ini", or where it starts if
     * nothing is said.
     *
     * @param from the token behind the mention
     * @param mention the mention; a name may follow one without
     * @param according whether it is a source that may be described: "menurut data terbaru, …"
     */
    int end(int from, Mention mention, boolean according) {
        int at = tokens.isSign(from, ',') ? from + 1 : from;
        if (tokens.is(at, "yang")) {
            return relative(from, at);
        }
        if (at == from && according && tokens.is(from, "dari") && tokens.isCapital(from + 1)) {
            return affiliation(from);
        }
        if (at == from && according && FunctionWord.ADDITION.is(tokens, at)) {
            return affiliation(from);
        }
        if (at == from) {
            return according && mention.kind() != Mention.Kind.PERSON ? attribute(from) : from;
        }
        if (FunctionWord.MOREOVER.is(tokens, at)) {
            return office(from, at + 1);
        }
        boolean named = mention.name() != null && mention.kind() == Mention.Kind.PERSON;
        return named ? title(from, at) : name(from, at);
    }

    /** ", Brand DirectorWarta Motor, …": an office that is written like a name. */
    private int title(int from, int at) {
        int end = name(from, at);
        return end > at + 1 && !Clauses.isClause(tokens, end + 1, end + 2) ? end : from;
    }

    /** "dari Asosiasi Peneliti Sungai (APS), …", "di pasar itu, …": more of a source, up to the comma. */
    private int affiliation(int from) {
        int most = Math.min(to, from + REACH_TOKENS);
        for (int at = from + 1; at < most; at++) {
            if (tokens.isSign(at, ',')) {
                return Clauses.isClause(tokens, from, at) ? from : at;
            }
        }
        return from;
    }

    /** "sementara, …": what a nameless source is like, up to the comma. */
    private int attribute(int from) {
        int at = from;
        while (at < Math.min(to, from + 2) && tokens.isWord(at) && tokens.shape(at) == Tokens.Shape.LOWER) {
            at++;
        }
        boolean said = WordKind.PREPOSITION.is(tokens, from) || Clauses.isClause(tokens, from, at);
        return at > from && tokens.isSign(at, ',') && !said ? at : from;
    }

    /** "yang akrab disapa Wira ini, …": up to the comma, behind a pointing word if there is one. */
    private int relative(int from, int at) {
        int first = -1;
        int most = Math.min(to, at + REACH_TOKENS);
        for (int i = at + 1; i < most; i++) {
            if (tokens.isSign(i, ',')) {
                if (FunctionWord.DEMONSTRATIVE.is(tokens, i - 1)) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first < 0 || Clauses.isClause(tokens, at, first) ? from : first;
    }

    /** ", dan Ketua Koperasi Lembayung itu …": another office of the same person. */
    private int office(int from, int at) {
        if (!tokens.isCapital(at)) {
            return from;
        }
        int most = Math.min(to, at + REACH_TOKENS);
        for (int i = at + 1; i < most && !tokens.isSign(i, ','); i++) {
            if (FunctionWord.DEMONSTRATIVE.is(tokens, i)) {
                return Clauses.isClause(tokens, at, i) ? from : i + 1;
            }
        }
        return from;
    }

    /** ", Wira Santosa, …": capitalised words only, and small ones behind them. */
    private int name(int from, int at) {
        int end = tokens.behindCapitals(at, Math.min(to, at + NAME_TOKENS));
        return end > at && tokens.isSign(end, ',') && tokens.isWord(end + 1) && !tokens.isCapital(end + 1) ? end : from;
    }
}
