package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a report whose verb is the verb of the speaker's own clause: "Budi mengatakan (bahwa) …". */
final class ActiveReports {
    /** The most tokens of a manner before its verb: "secara tegas dan terbuka". */
    private static final int MANNER_TOKENS = 4;

    private final Tokens tokens;
    private final List<Marked> marks;
    private final Proposition proposition;
    private final SpeechAct act;
    private final RelativeReports relative;
    private final MarkedObject object;
    private final Insertion insertion;
    private final Verdicts verdicts;

    ActiveReports(Tokens tokens, List<Marked> marks, Proposition proposition) {
        this.tokens = tokens;
        this.marks = marks;
        this.proposition = proposition;
        this.act = new SpeechAct(tokens);
        this.verdicts = new Verdicts(tokens);
        this.object = new MarkedObject(tokens, marks);
        this.relative = new RelativeReports(tokens, object, proposition);
        this.insertion = new Insertion(tokens, proposition.segments());
    }

    /** The report of the verb at a token, or null. */
    @Nullable
    QuoteDraft read(ReportingWord cue, int at, Stretch sentence) {
        int from = sentence.from();
        if (isNoun(cue, at, from)) {
            return null;
        }
        int before = beforeAdverbs(at, from);
        return tokens.is(before, "yang") ? relative.read(cue, at, before, sentence) : own(cue, at, before, sentence);
    }

    /** "Klaim diperkuat dengan foto": a noun that opens its sentence, and no verb of a headline. */
    private boolean isNoun(ReportingWord cue, int at, int from) {
        boolean headline = at > from && tokens.isCapital(at - 1) && tokens.shape(at - 1) == tokens.shape(at);
        return cue.bare() && tokens.isCapital(at) && !headline;
    }

    /** "tidak berhasil meminta", "pulang atau tetap berharap": what was not done, or only may be. */
    private boolean isFailed(int before) {
        return tokens.is(before, "berhasil") && FunctionWord.NEGATION.is(tokens, before - 1)
                || tokens.is(before, "atau");
    }

    /** The report of a verb in the speaker's own clause. */
    private @Nullable QuoteDraft own(ReportingWord cue, int at, int before, Stretch sentence) {
        int from = sentence.from();
        if (isFailed(before) || !act.isOpen(cue, at, from, before)) {
            return null;
        }
        Mention subject = MentionReader.subjectBefore(tokens, at, from);
        if (subject == null) {
            subject = MentionReader.before(tokens, before + 1, from);
        }
        if (!act.isSaid(cue, at, from, before, subject)) {
            return null;
        }
        if (cue.takes() == Takes.GIFT) {
            return given(cue, at, sentence, subject);
        }
        boolean twice = tokens.isSign(at + 1, '-') && tokens.is(at + 2, "wanti");
        int behind = twice ? at + 3 : at + 1;
        int limit = isOpening(from, before) ? endOfOpening(sentence, at) : sentence.to();
        Clause clause = clause(cue, at, behind, limit, subject, sentence);
        if (clause == null || subject != null && isDenied(subject, from, clause)) {
            return null;
        }
        Range words = new Range(tokens.start(at), tokens.end(behind - 1));
        Attribution attribution = Attribution.of(words, subject, behind, QuoteRule.REPORT_VERB);
        return subject == null || !tokens.isSign(clause.from() - 1, ',')
                ? QuoteDraft.indirect(attribution, clause.range(tokens))
                : amid(attribution, clause, subject, from);
    }

    /** "Postingan Budi meminta warga pindah adalah hoaks": a text about the speaker, which is found to be false. */
    private boolean isDenied(Mention subject, int from, Clause clause) {
        int text = tokens.at(subject.start()) - 1;
        return text >= from && WordKind.CARRIER.is(tokens, text) && verdicts.deny(clause);
    }

    /** What a verb reports: behind it, in the marks behind it, or before its subject. */
    private @Nullable Clause clause(
            ReportingWord cue, int at, int behind, int limit, @Nullable Mention subject, Stretch sentence) {
        Clause clause = proposition.behindVerb(cue, behind, limit);
        if (clause == null) {
            clause = object.read(cue, at + 1, sentence);
        }
        boolean says = cue.takes() == Takes.SAY || cue.takes() == Takes.CLAUSE;
        return clause == null && subject != null && says
                ? beforeSubject(tokens.at(subject.start()), at, sentence)
                : clause;
    }

    /** "Jalan itu, Budi menambahkan, rusak": what is said stands around its verb. */
    private QuoteDraft amid(Attribution attribution, Clause clause, Mention subject, int from) {
        int comma = tokens.at(subject.start()) - 1;
        if (resumes(attribution, clause, comma, from)) {
            return around(attribution, from, comma, clause);
        }
        boolean alone = subject.endToken() == comma + 2 && comma + 2 == attribution.end() - 1;
        boolean around = alone
                && comma > from + 1
                && tokens.isSign(comma, ',')
                && tokens.isSign(clause.from() - 1, ',')
                && proposition.segments().comma(from, comma) < 0
                && !proposition.segments().isLink(from)
                && !WordKind.PREPOSITION.is(tokens, from)
                && !WordKind.REMARK.is(tokens, from)
                && !WordKind.CITED.is(tokens, from)
                && insertion.goesOn(clause.from(), clause.to());
        if (!around) {
            return QuoteDraft.indirect(attribution, clause.range(tokens));
        }
        return around(attribution, from, comma, clause);
    }

    private QuoteDraft around(Attribution attribution, int from, int comma, Clause clause) {
        QuoteDraft draft = QuoteDraft.indirect(attribution, new Clause(from, comma).range(tokens));
        draft.add(clause.range(tokens));
        return draft;
    }

    /** "Panen naik 9 persen, Budi melaporkan pada Senin, di atas perkiraan": a phrase goes on with the clause before. */
    private boolean resumes(Attribution attribution, Clause clause, int comma, int from) {
        int day = attribution.end();
        return tokens.is(day, "pada")
                && clause.from() > day + 1
                && comma > from + 1
                && tokens.isSign(comma, ',')
                && tokens.isSign(clause.from() - 1, ',')
                && WordKind.PREPOSITION.is(tokens, clause.from())
                && !WordKind.PREPOSITION.is(tokens, from)
                && proposition.segments().comma(from, comma) < 0
                && !proposition.segments().isLink(from)
                && Clauses.isClause(tokens, from, comma);
    }

    /** Whether the clause of the verb opens the sentence behind a conjunction: "Meski Budi mengaku lelah, …". */
    private boolean isOpening(int from, int before) {
        if (before == from) {
            return true;
        }
        boolean opens = WordKind.REMARK.is(tokens, from) && !WordKind.JOINT.is(tokens, from)
                || tokens.is(from, "selain")
                || FunctionWord.WHEN.is(tokens, from);
        return opens && proposition.segments().comma(from, before) < 0 && !tokens.is(from + 1, "begitu");
    }

    /** "Meski mengaku lelah, Budi pulang": the comma that ends the clause of a conjunction, or the end. */
    private int endOfOpening(Stretch sentence, int at) {
        int from = sentence.from();
        int to = sentence.to();
        int comma =
                WordKind.REMARK.is(tokens, from) || WordKind.PREPOSITION.is(tokens, from) || tokens.is(from, "selain")
                        ? proposition.segments().comma(at, to)
                        : -1;
        for (int i = sentence.mark(); i < sentence.markEnd(); i++) {
            if (marks.get(i).from() < comma && comma < marks.get(i).to()) {
                comma = proposition.segments().comma(marks.get(i).to(), to);
            }
        }
        return comma < 0 ? to : comma;
    }

    /** "Budi memberi keterangan bahwa …" */
    private @Nullable QuoteDraft given(ReportingWord cue, int at, Stretch sentence, @Nullable Mention subject) {
        boolean gift = WordKind.GIVEN.is(tokens, at + 1) && !tokens.is(at + 2, "yang");
        ReportingWord noun =
                tokens.is(at + 1, "pertanyaan") ? Objects.requireNonNullElse(ReportingWords.of("bertanya"), cue) : cue;
        Clause clause = gift ? proposition.behindVerb(noun, at + 2, sentence.to()) : null;
        if (clause == null && gift && tokens.is(at + 1, "tahu")) {
            clause = proposition.toldTo(at + 2, sentence.to());
        }
        Range words = new Range(tokens.start(at), tokens.end(at + 1));
        return clause == null
                ? null
                : QuoteDraft.indirect(
                        Attribution.of(words, subject, at + 2, QuoteRule.REPORT_GIVEN), clause.range(tokens));
    }

    /** "Jalan itu ditutup, Budi menambahkan." */
    private @Nullable Clause beforeSubject(int subject, int at, Stretch sentence) {
        int from = sentence.from();
        boolean last = at + 1 >= sentence.to() || SentenceEnds.isStop(tokens.sign(at + 1));
        return last
                        && subject > from + 2
                        && tokens.isSign(subject - 1, ',')
                        && Clauses.isClause(tokens, from, subject - 1)
                ? new Clause(from, subject - 1)
                : null;
    }

    /** The last token before a verb and its adverbs. */
    private int beforeAdverbs(int at, int from) {
        int before = at - 1;
        while (before >= from && WordKind.ADVERB.is(tokens, before) && !WordKind.UNDOING.is(tokens, before)) {
            before--;
        }
        int least = WordKind.UNDOING.is(tokens, before) ? before : Math.max(before - MANNER_TOKENS, from);
        for (int i = before; i > least; i--) {
            if (tokens.is(i, "secara")) {
                before = i - 1;
                break;
            }
        }
        if (tokens.is(before, "bisa") && before > from && tokens.is(before - 1, "hanya")) {
            before -= 2;
        }
        return before < at - 1 && tokens.is(before, "dengan") ? before - 1 : before;
    }
}
