package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a report whose verb stands behind "yang": "unggahan yang menyebut …", "kata Budi, yang menilai …". */
final class RelativeReports {
    /** How many words a text that says something may be behind its noun: "video rapat itu yang menyebut". */
    private static final int PHRASE_WORDS = 4;

    private final Tokens tokens;
    private final MarkedObject object;
    private final Proposition proposition;
    private final Verdicts verdicts;
    private final Carriers carriers;

    RelativeReports(Tokens tokens, MarkedObject object, Proposition proposition) {
        this.tokens = tokens;
        this.object = object;
        this.proposition = proposition;
        this.verdicts = new Verdicts(tokens);
        this.carriers = new Carriers(tokens);
    }

    /**
     * The report of a verb, or null.
     *
     * @param at the verb
     * @param relative the "yang" before it
     */
    @Nullable
    QuoteDraft read(ReportingWord cue, int at, int relative, Stretch sentence) {
        int from = sentence.from();
        boolean said = !cue.weak() && relative > from + 1 && !tokens.isCapital(at) && !tokens.is(at, "memastikan");
        Mention who = said ? MentionReader.before(tokens, relative, from) : null;
        if (who != null && isSpeaker(who, from, cue, at)) {
            return isMissing(tokens.at(who.start()), from) ? null : carried(cue, at, sentence, who);
        }
        int carrier = carrier(relative, from);
        if (carrier >= 0) {
            return carried(cue, at, sentence, carriers.mention(carrier, relative, from));
        }
        return relative - 1 > from && tokens.isSign(relative - 1, ',') ? aside(cue, at, relative - 1, sentence) : null;
    }

    private boolean isSpeaker(Mention who, int from, ReportingWord cue, int verb) {
        return who.kind() == Mention.Kind.PERSON || areMany(who, from, cue) || isSomebody(who, verb) || isDoer(who);
    }

    /** "kata Budi, yang mengatakan jalan itu rusak": behind a comma, of somebody. */
    private @Nullable QuoteDraft aside(ReportingWord cue, int at, int comma, Stretch sentence) {
        int from = sentence.from();
        Mention who = MentionReader.before(tokens, comma, from);
        int in = who == null ? from : tokens.at(who.start()) - 1;
        if (who != null && who.kind() == Mention.Kind.PLACE && tokens.is(in, "di")) {
            Mention there = MentionReader.before(tokens, in, from);
            who = there == null ? who : there; // "Kedutaan Anu di Tokyo, yang mengatakan …"
        }
        boolean sure = FunctionWord.CONTENT.is(tokens, at + 1) || WordKind.ACCUSING.is(tokens, at);
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
            if (tokens.isSign(i, ',') && ClauseWords.isVerb(tokens, i + 1)) {
                return i;
            }
        }
        return proposition.segments().segmentEnd(at, to);
    }

    /** "unggahan yang menyebut jalan itu akan ditutup", "Budi, yang mengatakan bahwa …" */
    private @Nullable QuoteDraft carried(ReportingWord cue, int at, Stretch sentence, @Nullable Mention mention) {
        Clause clause = cue.weak() ? null : proposition.behindVerb(cue, at + 1, sentence.to());
        boolean asked = cue.takes() == Takes.PLEA && mention != null;
        if (clause == null || !asked && !Clauses.isClause(tokens, clause.from(), clause.to())) {
            clause = cue.weak() ? null : object.read(cue, at + 1, sentence);
        }
        return clause == null
                ? null
                : QuoteDraft.indirect(
                        Attribution.of(Range.of(tokens, at), mention, at + 1, QuoteRule.REPORT_CARRIED),
                        verdicts.cut(clause).range(tokens));
    }

    /** "seorang juru bicara yang mengatakan bahwa …": an office or a source without a name. */
    private boolean isSomebody(Mention who, int verb) {
        int first = tokens.at(who.start());
        boolean one = who.kind() == Mention.Kind.ROLE || tokens.is(first, "sumber") || tokens.is(first, "seorang");
        return one && tokens.is(verb + 1, "bahwa") && !WordKind.CARRIER.is(tokens, who.endToken() - 1);
    }

    /** "diungkap oleh Dinas Jalan yang menyebut …" */
    private boolean isDoer(Mention who) {
        return who.kind() == Mention.Kind.ORGANISATION && tokens.is(tokens.at(who.start()) - 1, "oleh");
    }

    /** "banyak warga yang menilai", "sejumlah pengamat yang menilai": that many do so is what the sentence tells. */
    private boolean areMany(Mention who, int from, ReportingWord cue) {
        int first = tokens.at(who.start());
        boolean some = cue.takes() != Takes.SELF && WordKind.AGENT.is(tokens, first) && !isText(first + 1);
        boolean many = some || tokens.is(first, "banyak") || first > from && tokens.is(first - 1, "banyak");
        return many && !WordKind.CARRIER.is(tokens, who.endToken() - 1);
    }

    private boolean isText(int at) {
        return WordKind.CARRIER.is(tokens, at) || WordKind.WRITING.is(tokens, at);
    }

    /** The noun before "yang", or the head of its phrase, if it is a text that says something; else -1. */
    private int carrier(int relative, int from) {
        for (int i = relative - 1; i >= from && i > relative - 1 - PHRASE_WORDS && tokens.isWord(i); i--) {
            if (WordKind.CARRIER.is(tokens, i)) {
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
        for (int i = carrier - 1; i >= from && i > carrier - 1 - PHRASE_WORDS && !tokens.isSign(i, ','); i--) {
            if (FunctionWord.NEGATION.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
