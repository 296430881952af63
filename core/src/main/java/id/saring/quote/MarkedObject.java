package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what words in marks say of the object of a verb: menyebut Budi "orang baik yang selalu hadir". */
final class MarkedObject {
    /** Within how many tokens of the verb the marks must open, so that only a name stands between them. */
    private static final int REACH_TOKENS = 7;
    /** The tokens of marked words that are surely no mere term. */
    private static final int LEAST_TOKENS = 4;

    private final Tokens tokens;
    private final List<Marked> marks;

    MarkedObject(Tokens tokens, List<Marked> marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /**
     * The object with what the marks say of it, or null.
     *
     * @param at the token behind the verb
     */
    @Nullable
    Clause read(ReportingWord cue, int at, Stretch sentence) {
        boolean names = cue.takes() == Takes.NAME
                || cue.takes() == Takes.CLAUSE
                || cue.takes() == Takes.FREE
                || cue.takes() == Takes.PLEA;
        for (int i = sentence.mark(); i < sentence.markEnd(); i++) {
            Marked marked = marks.get(i);
            if ((names || tokens.is(marked.from() - 1, "sebagai"))
                    && marked.from() > at
                    && marked.from() < at + REACH_TOKENS
                    && (marked.size() >= LEAST_TOKENS
                            || cue.takes() == Takes.NAME && FunctionWord.DEMONSTRATIVE.is(tokens, marked.from() - 1))
                    && marked.isSaid(tokens)) {
                return new Clause(at, marked.to());
            }
        }
        return null;
    }
}
