package id.saring.quote;

import id.saring.quote.ClauseWords.Kind;
import id.saring.quote.ReportingWord.Form;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads who calls something what is in marks: "menggambarkan banjir itu sebagai \"ujian bersama\"". */
final class Calling {
    /** The most tokens from the verb to "sebagai": what is called so stands between them, and no clause. */
    private static final int REACH_TOKENS = 14;

    /** The most tokens from "sebagai" to the mark: a noun or two. */
    private static final int NOUN_TOKENS = 3;

    private static final String AS = "sebagai";

    private final Tokens tokens;

    Calling(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The attribution of a stretch, or null.
     *
     * @param start the first token that it may hold
     */
    @Nullable
    Attribution read(Marked marked, int start) {
        int mark = marked.from();
        int as = mark - 1;
        while (as > Math.max(start, mark - NOUN_TOKENS) && !isAs(as) && tokens.isWord(as)) {
            as--;
        }
        if (as <= start || !isAs(as) || !marked.isSaid(tokens)) {
            return null;
        }
        for (int at = as - 1; at > Math.max(start, as - REACH_TOKENS) && tokens.sign(at) < 0; at--) {
            if (WordKind.CALLING.is(tokens, at)) {
                boolean own = !WordKind.UNDOING.is(tokens, at - 1) && !isReported(start, at);
                return own ? called(at, as, start, mark) : null;
            }
        }
        return null;
    }

    /** "sebagai", be it glued to a name: "Budisebagai". */
    private boolean isAs(int at) {
        return tokens.is(at, AS) || tokens.isCapital(at) && tokens.text().startsWith(AS, tokens.end(at) - AS.length());
    }

    /** Whether the calling is a part of what somebody else is reported to say. */
    private boolean isReported(int start, int verb) {
        for (int at = start; at < verb; at++) {
            ReportingWord cue = ReportingWords.at(tokens, at);
            if (cue != null && !cue.weak() && (cue.active() || cue.form() == Form.ACCORDING)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Attribution called(int verb, int as, int start, int mark) {
        Range range = Range.of(tokens, verb);
        String text = tokens.text();
        if (!text.startsWith("di", tokens.start(verb))) {
            return Attribution.of(range, subject(verb, start), mark, QuoteRule.BEFORE_CALLED);
        }
        if (text.startsWith("nya", tokens.end(verb) - 3)) {
            return Attribution.clitic(range, mark, QuoteRule.BEFORE_CALLED);
        }
        Mention mention = MentionReader.after(tokens, tokens.is(verb + 1, "oleh") ? verb + 2 : verb + 1, as);
        return mention == null ? null : Attribution.of(range, mention, mark, QuoteRule.BEFORE_CALLED);
    }

    /** The subject in the clause of the verb: behind "saat" and the like, before "yang". */
    private @Nullable Mention subject(int verb, int start) {
        if (tokens.is(verb - 1, "yang")) {
            int noun = tokens.isSign(verb - 2, ',') ? verb - 2 : verb - 1;
            Mention who = noun > start ? MentionReader.before(tokens, noun, start) : null;
            return who != null && who.name() != null ? who : null;
        }
        int clause = verb;
        while (clause > start && ClauseWords.kind(tokens, clause - 1) != Kind.SUBORDINATOR) {
            clause--;
        }
        return MentionReader.subjectBefore(tokens, verb, clause);
    }
}
