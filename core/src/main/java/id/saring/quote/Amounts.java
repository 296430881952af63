package id.saring.quote;

import id.saring.text.Tokens;

/** Tells words of amount and of time from the predicates that they look like: "lebih banyak warga", "mulai 29 Mei". */
final class Amounts {
    private final Tokens tokens;
    private final int from;
    private final int to;

    /**
     * @param from the first token of what may be a clause
     * @param to the token behind it
     */
    Amounts(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** "dana yang mengendap mencapai Rp 3 miliar" */
    boolean isReached(int at) {
        return at + 1 < to
                && tokens.is(at, "mencapai")
                && (tokens.kind(at + 1) == Tokens.Kind.NUMBER || tokens.is(at + 1, "rp"))
                && ClauseWords.kind(tokens, at - 1) == ClauseWords.Kind.PREDICATE;
    }

    /** "hampir seluruh warga": an amount, and no predicate. */
    boolean isAlmost(int at) {
        return (tokens.is(at, "hampir") || tokens.is(at, "nyaris"))
                && !(at > from && FunctionWord.DEMONSTRATIVE.is(tokens, at - 1))
                && (FunctionWord.EVERY.is(tokens, at + 1) || tokens.kind(at + 1) == Tokens.Kind.NUMBER);
    }

    /** "lebih banyak": an amount of what follows, and no predicate. */
    boolean isMore(int at) {
        return tokens.is(at + 1, "banyak") || tokens.is(at + 1, "dari");
    }

    /** "lebih banyak warga", "lebih dari sekadar janji": no number, which would be so many of somebody. */
    boolean isMoreThings(int at) {
        return tokens.is(at, "lebih") && isMore(at) && tokens.kind(at + 2) != Tokens.Kind.NUMBER;
    }

    /** "mulai 29 Mei", "mulai dari", "mulai pekan depan": since when, and no predicate. */
    boolean isSince(int at) {
        return at + 1 < to
                && tokens.is(at, "mulai")
                && (tokens.kind(at + 1) == Tokens.Kind.NUMBER
                        || tokens.isCapital(at + 1)
                        || FunctionWord.SINCE.is(tokens, at + 1));
    }
}
