package id.saring.quote;

import id.saring.quote.Cue.Takes;
import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a report whose verb is the verb of the speaker's own clause: "Budi mengatakan (bahwa) …". */
final class ActiveReports {
    /** How far behind its verb marked words may stand that say something of the name between them. */
    private static final int NEAR = 7;

    /** How many words a text that says something may be behind its noun: "video rapat itu yang menyebut". */
    private static final int PHRASE = 4;

    private final Tokens tokens;
    private final List<Marked> marks;
    private final Proposition proposition;
    private final SpeechAct act;
    private final Verdicts verdicts;
    private final Carriers carriers;
    private final Insertion insertion;

    ActiveReports(Tokens tokens, List<Marked> marks, Proposition proposition) {
        this.tokens = tokens;
        this.marks = marks;
        this.proposition = proposition;
        this.act = new SpeechAct(tokens);
        this.verdicts = new Verdicts(tokens);
        this.carriers = new Carriers(tokens);
        this.insertion = new Insertion(tokens, proposition.segments());
    }

    /** The report of the verb at a token, or null. */
    @Nullable
    Draft read(Cue cue, int at, Stretch sentence) {
        int from = sentence.from();
        boolean headline = at > from && tokens.isCapital(at - 1) && tokens.shape(at - 1) == tokens.shape(at);
        if (cue.bare() && tokens.isCapital(at) && !headline) {
            return null; // "Klaim diperkuat dengan foto": the noun
        }
        int before = beforeAdverbs(at, from);
        if (tokens.is(before, "yang") && !cue.weak() && before > from + 1 && !tokens.isCapital(at)) {
            Mention who = MentionReader.before(tokens, before, from);
            boolean some = who != null
                    && (who.kind() == Mention.Kind.PERSON
                            || areMany(who, from, cue)
                            || isSomebody(who, at)
                            || isDoer(who));
            if (who != null && some && !tokens.is(at, "memastikan")) {
                return isMissing(tokens.at(who.start()), from) ? null : carried(cue, at, sentence, who);
            }
        }
        int carrier = tokens.is(before, "yang") ? carrier(before, from) : -1;
        if (carrier >= 0) {
            return carried(cue, at, sentence, carriers.mention(carrier, before, from));
        }
        if (tokens.is(before, "yang") && before - 1 > from && tokens.isSign(before - 1, ',')) {
            return aside(cue, at, before - 1, sentence);
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
        if (cue.takes() == Takes.GIFT) {
            return given(cue, at, sentence, subject);
        }
        boolean twice = tokens.isSign(at + 1, '-') && tokens.is(at + 2, "wanti");
        int behind = twice ? at + 3 : at + 1;
        Clause clause = proposition.behindVerb(
                cue, behind, isOpening(from, before) ? endOfOpening(sentence, at) : sentence.to());
        if (clause == null) {
            clause = aroundMarks(cue, at + 1, sentence);
        }
        if (clause == null && subject != null && (cue.takes() == Takes.SAY || cue.takes() == Takes.CLAUSE)) {
            clause = beforeSubject(tokens.at(subject.start()), at, sentence);
        }
        Range words = new Range(tokens.start(at), tokens.end(behind - 1));
        if (clause == null) {
            return null;
        }
        Attribution attribution = Attribution.of(words, subject, behind, QuoteRule.REPORT_VERB);
        return subject == null || clause.from() != behind + 1
                ? Draft.indirect(attribution, clause.range(tokens))
                : amid(attribution, clause, subject, sentence.from());
    }

    /** "Jalan itu, Budi menambahkan, rusak": what is said stands around its verb. */
    private Draft amid(Attribution attribution, Clause clause, Mention subject, int from) {
        int comma = tokens.at(subject.start()) - 1;
        boolean alone = subject.endToken() == comma + 2 && comma + 2 == attribution.end() - 1;
        boolean around = alone
                && comma > from + 1
                && tokens.isSign(comma, ',')
                && tokens.isSign(clause.from() - 1, ',')
                && proposition.segments().comma(from, comma) < 0
                && !proposition.segments().isLink(from)
                && !Fillers.PREPOSITION.is(tokens, from)
                && !Fillers.REMARK.is(tokens, from)
                && !Fillers.CITED.is(tokens, from)
                && insertion.goesOn(clause.from(), clause.to());
        if (!around) {
            return Draft.indirect(attribution, clause.range(tokens));
        }
        Draft draft = Draft.indirect(attribution, new Clause(from, comma).range(tokens));
        draft.add(clause.range(tokens));
        return draft;
    }

    /** Whether the clause of the verb opens the sentence behind a conjunction: "Meski Budi mengaku lelah, …". */
    private boolean isOpening(int from, int before) {
        if (before == from) {
            return true;
        }
        boolean opens = Fillers.REMARK.is(tokens, from) && !Fillers.JOINT.is(tokens, from)
                || tokens.is(from, "selain")
                || FunctionWord.WHEN.is(tokens, from);
        return opens && proposition.segments().comma(from, before) < 0 && !tokens.is(from + 1, "begitu");
    }

    /** "Meski mengaku lelah, Budi pulang": the comma that ends the clause of a conjunction, or the end. */
    private int endOfOpening(Stretch sentence, int at) {
        int from = sentence.from();
        int to = sentence.to();
        int comma = Fillers.REMARK.is(tokens, from) || Fillers.PREPOSITION.is(tokens, from) || tokens.is(from, "selain")
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
    private @Nullable Draft given(Cue cue, int at, Stretch sentence, @Nullable Mention subject) {
        boolean gift = Fillers.GIVEN.is(tokens, at + 1) && !tokens.is(at + 2, "yang");
        Cue noun = tokens.is(at + 1, "pertanyaan") ? Objects.requireNonNullElse(Cues.of("bertanya"), cue) : cue;
        Clause clause = gift ? proposition.behindVerb(noun, at + 2, sentence.to()) : null;
        if (clause == null && gift && tokens.is(at + 1, "tahu")) {
            clause = proposition.toldTo(at + 2, sentence.to());
        }
        Range words = new Range(tokens.start(at), tokens.end(at + 1));
        return clause == null ? null : Draft.indirect(Attribution.of(words, subject, at + 2, QuoteRule.REPORT_GIVEN), clause.range(tokens));
    }

    /** "Jalan itu ditutup, Budi menambahkan." */
    private @Nullable Clause beforeSubject(int subject, int at, Stretch sentence) {
        int from = sentence.from();
        boolean last = at + 1 >= sentence.to() || Sentences.isStop(tokens.sign(at + 1));
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
        while (before >= from && Fillers.ADVERB.is(tokens, before) && !Fillers.UNDOING.is(tokens, before)) {
            before--;
        }
        int least = Fillers.UNDOING.is(tokens, before) ? before : Math.max(before - 4, from);
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

    /** "kata Budi, yang mengatakan jalan itu rusak": behind a comma, of somebody. */
    private @Nullable Draft aside(Cue cue, int at, int comma, Stretch sentence) {
        int from = sentence.from();
        Mention who = MentionReader.before(tokens, comma, from);
        int in = who == null ? from : tokens.at(who.start()) - 1;
        if (who != null && who.kind() == Mention.Kind.PLACE && tokens.is(in, "di")) {
            Mention there = MentionReader.before(tokens, in, from);
            who = there == null ? who : there; // "Kedutaan Anu di Tokyo, yang mengatakan …"
        }
        boolean sure = FunctionWord.CONTENT.is(tokens, at + 1) || Fillers.ACCUSING.is(tokens, at);
        boolean says = cue.takes() == Takes.SAY || cue.takes() == Takes.NAME || cue.takes() == Takes.PHRASE;
        boolean somebody =
                who != null && (who.kind() == Mention.Kind.PERSON || who.kind() == Mention.Kind.ORGANISATION);
        if (!sure && !(says && somebody && !cue.weak())) {
            return null;
        }
        boolean subject = who != null && tokens.at(who.start()) == from;
        return carried(cue, at, subject ? sentence.until(mainVerb(at, sentence.to())) : sentence, who);
    }

    /** "Budi, yang mengatakan jalan itu rusak, pulang": the comma before the verb of who is described, or the first. */
    private int mainVerb(int at, int to) {
        for (int i = at; i + 1 < to; i++) {
            if (tokens.isSign(i, ',') && Predicates.isVerb(tokens, i + 1)) {
                return i;
            }
        }
        return proposition.segments().segmentEnd(at, to);
    }

    /** "unggahan yang menyebut jalan itu akan ditutup", "Budi, yang mengatakan bahwa …" */
    private @Nullable Draft carried(Cue cue, int at, Stretch sentence, @Nullable Mention mention) {
        Clause clause = cue.weak() ? null : proposition.behindVerb(cue, at + 1, sentence.to());
        boolean asked = cue.takes() == Takes.PLEA && mention != null;
        if (clause == null || !asked && !Clauses.isClause(tokens, clause.from(), clause.to())) {
            clause = cue.weak() ? null : aroundMarks(cue, at + 1, sentence);
        }
        return clause == null
                ? null
                : Draft.indirect(Attribution.of(range(at), mention, at + 1, QuoteRule.REPORT_CARRIED), verdicts.cut(clause).range(tokens));
    }

    /** "seorang juru bicara yang mengatakan bahwa …": an office or a source without a name. */
    private boolean isSomebody(Mention who, int verb) {
        int first = tokens.at(who.start());
        boolean one = who.kind() == Mention.Kind.ROLE || tokens.is(first, "sumber") || tokens.is(first, "seorang");
        return one && tokens.is(verb + 1, "bahwa") && !Fillers.CARRIER.is(tokens, who.endToken() - 1);
    }

    /** "diungkap oleh Dinas Jalan yang menyebut …" */
    private boolean isDoer(Mention who) {
        return who.kind() == Mention.Kind.ORGANISATION && tokens.is(tokens.at(who.start()) - 1, "oleh");
    }

    /** "banyak warga yang menilai", "sejumlah pengamat yang menilai": that many do so is what the sentence tells. */
    private boolean areMany(Mention who, int from, Cue cue) {
        int first = tokens.at(who.start());
        boolean some = cue.takes() != Takes.SELF && Fillers.AGENT.is(tokens, first) && !isText(first + 1);
        boolean many = some || tokens.is(first, "banyak") || first > from && tokens.is(first - 1, "banyak");
        return many && !Fillers.CARRIER.is(tokens, who.endToken() - 1);
    }

    private boolean isText(int at) {
        return Fillers.CARRIER.is(tokens, at) || Fillers.WRITING.is(tokens, at);
    }

    /** The noun before "yang", or the head of its phrase, if it is a text that says something; else -1. */
    private int carrier(int relative, int from) {
        for (int i = relative - 1; i >= from && i > relative - 1 - PHRASE && tokens.isWord(i); i--) {
            if (Fillers.CARRIER.is(tokens, i)) {
                return !isMissing(i, from) && !tokens.is(i - 1, "surat") ? i : -1;
            }
            if (FunctionWord.NEGATION.is(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "tidak ada informasi yang menyebut …": a text that there is not says nothing. */
    private boolean isMissing(int carrier, int from) {
        for (int i = carrier - 1; i >= from && i > carrier - 1 - PHRASE && !tokens.isSign(i, ','); i--) {
            if (FunctionWord.NEGATION.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "menyebut Budi \"orang baik yang selalu hadir\"": what the marks say of a name. */
    private @Nullable Clause aroundMarks(Cue cue, int at, Stretch sentence) {
        boolean names = cue.takes() == Takes.NAME
                || cue.takes() == Takes.CLAUSE
                || cue.takes() == Takes.FREE
                || cue.takes() == Takes.PLEA;
        for (int i = sentence.mark(); i < sentence.markEnd(); i++) {
            Marked marked = marks.get(i);
            if ((names || tokens.is(marked.from() - 1, "sebagai"))
                    && marked.from() > at
                    && marked.from() < at + NEAR
                    && (marked.size() > 3
                            || cue.takes() == Takes.NAME && FunctionWord.DEMONSTRATIVE.is(tokens, marked.from() - 1))
                    && marked.isSaid(tokens)) {
                return new Clause(at, marked.to());
            }
        }
        return null;
    }

    private Range range(int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }
}
