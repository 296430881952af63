package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.text.Tokens;

/** Cuts off what the writer finds of a claim: "adalah hoaks", "juga keliru". */
final class Verdicts {
    private final Tokens tokens;

    Verdicts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "klaim yang menyebut jalan itu ditutup adalah hoaks": what is found of the claim is no part of it. */
    Clause cut(Clause clause) {
        for (int i = clause.from() + 2; i < clause.to(); i++) {
            boolean cuts = FunctionWord.COPULA.is(tokens, i)
                    ? isVerdict(i + 1, clause.to()) || Clauses.isClause(tokens, clause.from(), i)
                    : isFound(i, clause.to()) && Clauses.isClause(tokens, clause.from(), i);
            if (cuts) {
                return new Clause(clause.from(), tokens.isSign(i - 1, ',') ? i - 1 : i);
            }
        }
        return clause;
    }

    /** "postingan Budi meminta warga pindah adalah hoaks": whether the writer denies what a text lets somebody say. */
    boolean deny(Clause clause) {
        for (int i = clause.from() + 2; i < clause.to(); i++) {
            if (FunctionWord.COPULA.is(tokens, i) && isVerdict(i + 1, clause.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a copula goes on with a verdict: "adalah hoaks", "merupakan isu yang keliru". */
    private boolean isVerdict(int at, int to) {
        if (tokens.is(at, "salah") && tokens.is(at + 1, "satu")) {
            return false;
        }
        return WordKind.VERDICT.is(tokens, at)
                || at + 1 < to && WordKind.VERDICT.is(tokens, at + 1)
                || tokens.is(at + 1, "yang") && WordKind.VERDICT.is(tokens, at + 2);
    }

    /** "… juga keliru", "… itu tidak benar", "… terbukti salah": a verdict at the end, without a copula. */
    private boolean isFound(int at, int to) {
        return WordKind.FOUND.is(tokens, at) && at + 3 >= to && WordKind.VERDICT.is(tokens, to - 1);
    }
}
