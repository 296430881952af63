package id.saring.quote;

import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A reporting verb that lost the blank behind its subject where a link was cut out: "Budi Santikamengatakan".
 *
 * @param cue the verb
 * @param attribution who says it
 */
record GluedVerb(ReportingWord cue, Attribution attribution) {
    /** The least characters of a name and a verb. */
    private static final int LEAST_CHARS = 9;
    /** The least characters of a verb: "menilai". */
    private static final int LEAST_VERB_CHARS = 7;

    /**
     * Reads the verb at the end of a token.
     *
     * @param at the token, with a capital
     * @param from the first token of its sentence
     */
    static @Nullable GluedVerb at(Tokens tokens, int at, int from) {
        int end = tokens.end(at);
        if (end - tokens.start(at) < LEAST_CHARS || tokens.shape(at) == Tokens.Shape.UPPER) {
            return null;
        }
        String text = tokens.text();
        for (int i = Math.max(tokens.start(at) + 2, end - ReportingWords.longest()); i <= end - LEAST_VERB_CHARS; i++) {
            if (text.startsWith("me", i) || text.startsWith("ber", i)) {
                ReportingWord cue = ReportingWords.of(text.substring(i, end));
                if (cue != null && cue.active() && !cue.weak()) {
                    Range verb = new Range(i, end);
                    Mention subject = MentionReader.withRole(tokens, subject(tokens, at, i, from), from);
                    return new GluedVerb(cue, Attribution.of(verb, subject, at + 1, QuoteRule.REPORT_GLUED));
                }
            }
        }
        return null;
    }

    private static Mention subject(Tokens tokens, int at, int verb, int from) {
        Mention left = at > from && tokens.isWord(at - 1) ? MentionReader.before(tokens, at, from) : null;
        if (left == null || left.endToken() != at) {
            Range name = new Range(tokens.start(at), verb);
            return new Mention(name.start(), verb, at + 1, Mention.Kind.PERSON, name, null, null);
        }
        Range name = left.name();
        boolean role = name == null || left.kind() == Mention.Kind.ROLE;
        Range whole = new Range(name == null || role ? tokens.start(at) : name.start(), verb);
        return new Mention(
                left.start(),
                verb,
                at + 1,
                role ? Mention.Kind.PERSON : left.kind(),
                whole,
                role && left.role() == null ? new Range(left.start(), left.end()) : left.role(),
                left.affiliation());
    }
}
