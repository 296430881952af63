package id.saring.quote;

import id.saring.text.Tokens;

/** Tells a clause that has no verb: "kenaikan itu karena cuaca", "ketiga warga dalam kondisi sehat". */
final class Verbless {
    /** Within how many tokens of a second "dalam kondisi" its clause ends: "dan juga dalam kondisi sehat walafiat". */
    private static final int CONDITION_TOKENS = 7;

    private final Tokens tokens;
    private final int from;
    private final int to;

    /**
     * @param from the first token of what may be a clause
     * @param to the token behind it
     */
    Verbless(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** Whether a word opens what is said without a verb. */
    boolean is(int at) {
        return isCondition(at) || isReason(at) || isAmong(at);
    }

    /** "dalam kondisi sehat" at the end. */
    private boolean isCondition(int at) {
        return tokens.is(at, "dalam")
                && at + 2 < to
                && (at + 4 > to
                        || tokens.isSign(at + 3, ',')
                        || at + CONDITION_TOKENS > to && WordKind.JOINING.is(tokens, at - 1)
                        || at + CONDITION_TOKENS > to && tokens.is(at - 1, "juga"))
                && (tokens.is(at + 1, "kondisi") || tokens.is(at + 1, "keadaan"));
    }

    /** "kenaikan harga itu karena cuaca": the reason is what is said of what was pointed to. */
    private boolean isReason(int at) {
        return at > from + 2
                && at + 1 < to
                && FunctionWord.DEMONSTRATIVE.is(tokens, at - 1)
                && FunctionWord.BECAUSE.is(tokens, at);
    }

    /** "ketiga warga itu di antaranya Budi" */
    private boolean isAmong(int at) {
        return tokens.is(at, "di") && tokens.is(at + 1, "antaranya") && FunctionWord.DEMONSTRATIVE.is(tokens, at - 1);
    }
}
