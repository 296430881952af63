package id.saring.quote;

import id.saring.model.QuoteType;
import id.saring.quote.Cue.Takes;
import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a report whose verb is the verb of the speaker's own clause: "Budi mengatakan (bahwa) …". */
final class ActiveReports {
    /** How far behind its verb marked words may stand that say something of the name between them. */
    private static final int NEAR = 7;

    private final Tokens tokens;
    private final List<Marked> marks;
    private final Proposition proposition;
    private final SpeechAct act;

    ActiveReports(Tokens tokens, List<Marked> marks, Proposition proposition) {
        this.tokens = tokens;
        this.marks = marks;
        this.proposition = proposition;
        this.act = new SpeechAct(tokens);
    }

    /** The report of the verb at a token, or null. */
    @Nullable
    Draft read(Cue cue, int at, Stretch sentence) {
        int from = sentence.from();
        int before = beforeAdverbs(at, from);
        if (tokens.is(before, "yang") && Fillers.CARRIER.is(tokens, before - 1) && before > from) {
            return carried(cue, at, sentence.to(), null);
        }
        if (tokens.is(before, "yang")
                && before - 1 > from
                && tokens.isSign(before - 1, ',')
                && tokens.is(at + 1, "bahwa")) {
            return carried(cue, at, sentence.to(), MentionReader.before(tokens, before - 1, from));
        }
        if (!act.isOpen(cue, at, from, before)) {
            return null;
        }
        Mention subject = MentionReader.subjectBefore(tokens, at, from);
        if (subject == null) {
            subject = MentionReader.before(tokens, before + 1, from);
        }
        if (!act.isSaid(cue, at, from, before, subject)) {
            return null;
        }
        Clause clause = proposition.behindVerb(cue, at + 1, sentence.to());
        if (clause == null) {
            clause = aroundMarks(cue, at + 1, sentence);
        }
        return clause == null ? null : draft(Attribution.of(range(at), subject, at + 1, "report.verb"), clause);
    }

    /** The last token before a verb and its adverbs. */
    private int beforeAdverbs(int at, int from) {
        int before = at - 1;
        while (before >= from && Fillers.ADVERB.is(tokens, before) && !Fillers.UNDOING.is(tokens, before)) {
            before--;
        }
        if (tokens.is(before, "bisa") && before > from && tokens.is(before - 1, "hanya")) {
            before -= 2;
        }
        return before < at - 1 && tokens.is(before, "dengan") ? before - 1 : before;
    }

    /** "unggahan yang menyebut jalan itu akan ditutup", "Budi, yang mengatakan bahwa …" */
    private @Nullable Draft carried(Cue cue, int at, int to, @Nullable Mention mention) {
        Clause clause = cue.weak() ? null : proposition.behindVerb(cue, at + 1, to);
        return clause == null || !Clauses.isClause(tokens, clause.from(), clause.to())
                ? null
                : draft(Attribution.of(range(at), mention, at + 1, "report.carried"), clause);
    }

    /** "menyebut Budi \"orang baik yang selalu hadir\"": what the marks say of a name. */
    private @Nullable Clause aroundMarks(Cue cue, int at, Stretch sentence) {
        if (cue.takes() != Takes.NAME
                && cue.takes() != Takes.CLAUSE
                && cue.takes() != Takes.FREE
                && cue.takes() != Takes.PLEA) {
            return null;
        }
        for (int i = sentence.mark(); i < sentence.markEnd(); i++) {
            Marked marked = marks.get(i);
            if (marked.from() > at && marked.from() < at + NEAR && marked.size() > 3 && marked.isSaid(tokens)) {
                return new Clause(at, marked.to());
            }
        }
        return null;
    }

    private Draft draft(Attribution attribution, Clause clause) {
        Draft draft = new Draft(QuoteType.INDIRECT, attribution, attribution.rule());
        draft.add(clause.range(tokens));
        return draft;
    }

    private Range range(int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }
}
