package id.saring.quote;

import id.saring.text.Tokens;

/** Tells what opens a sentence before a cue: nothing of what is said, what links it to others, or its topic. */
final class Openings {
    /** The most tokens of what links a sentence to the one before: "Di sisi lain,". */
    private static final int LINK_TOKENS = 4;
    /** The most tokens of a topic that needs no verb: "Kenaikan harga itu". */
    private static final int TOPIC_TOKENS = 3;

    private final Tokens tokens;
    private final Segments segments;

    Openings(Tokens tokens, Segments segments) {
        this.tokens = tokens;
        this.segments = segments;
    }

    /** Whether a cue opens its sentence, be it behind "seperti" or "sehingga". */
    boolean isFirst(int from, int at) {
        return at == from
                || at == from + 1 && WordKind.FIRST.is(tokens, from)
                || at == from + 2 && tokens.is(from, "belum") && tokens.is(from + 1, "lagi");
    }

    /** "Namun jalan itu, kata Budi, rusak": what is pointed to is said. */
    private boolean isThing(int at) {
        return tokens.is(at, "hal")
                || !WordKind.isGrammar(tokens, at)
                        && (ClauseWords.kind(tokens, at) == null
                                || ClauseWords.kind(tokens, at) == ClauseWords.Kind.OPENER);
    }

    /** Whether what stands before a cue only links the sentence to others: "Selain itu", "Melansir Warta Lembah, Senin". */
    boolean isConnector(int from, int stop) {
        boolean said = tokens.is(from, "adapun") && stop > from + 1 || tokens.is(from, "hal") && isTopic(from, stop);
        boolean pointed = stop == from + 3 && FunctionWord.DEMONSTRATIVE.is(tokens, stop - 1);
        said |= pointed && WordKind.STARTER.is(tokens, from) && isThing(from + 1);
        boolean only = pointed && ClauseWords.kind(tokens, from + 1) == ClauseWords.Kind.DEGREE;
        return stop - from <= LINK_TOKENS
                        && !said
                        && segments.isLink(from)
                        && (only || !Clauses.isClause(tokens, from + 1, stop))
                || WordKind.CITED.is(tokens, from) && !isCitedClause(from, stop);
    }

    /** "Dikutip dari Warta, jalan itu rusak, kata Budi": what is said stands behind the source. */
    private boolean isCitedClause(int from, int stop) {
        int comma = segments.comma(from, stop);
        return comma >= 0 && Clauses.isClause(tokens, comma + 1, stop);
    }

    /** "Hal itu, menurut Budi, demi warga": what is pointed to needs no verb behind the cue. */
    boolean isTopic(int from, int stop) {
        return stop > from
                && stop - from <= TOPIC_TOKENS
                && FunctionWord.DEMONSTRATIVE.is(tokens, stop - 1)
                && (!WordKind.CONNECTOR.is(tokens, from) || tokens.is(from, "hal"));
    }

    /** "Kenaikan harga itu, menurut Budi, karena cuaca": the reason is what is said. */
    boolean isReason(int at) {
        return FunctionWord.REASON.is(tokens, at);
    }

    /** Whether "seperti" or "demikian" leads to a cue: "seperti dikatakan Budi". */
    boolean isLed(int cue) {
        return FunctionWord.AS.is(tokens, cue - 1) || tokens.is(cue - 1, "demikian");
    }

    /** Whether who speaks behind a cue has a name or is "dia". */
    boolean isNamed(int speaker) {
        return tokens.isCapital(speaker) || FunctionWord.HE.is(tokens, speaker);
    }
}
