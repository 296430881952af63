package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.quote.ReportingWord.Form;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts out what is said around an attribution: behind it if it opens the sentence, else before and, if it goes on, behind. */
final class SpokenProposition {
    /** Within how many tokens of a speaker the comma stands that closes what the speaker is. */
    private static final int EPITHET_TOKENS = 12;
    /** The tokens of what is said behind "menurutnya" without a verb: fewer may be a phrase of what stands before. */
    private static final int LONG_TOKENS = 4;
    /** The tokens before an attribution that are a proposition even if no verb of theirs is known. */
    private static final int WHOLE_TOKENS = 4;
    /** The most tokens of a quality that is said of what stands before "menurutnya". */
    private static final int QUALITY_TOKENS = 3;

    private final Tokens tokens;
    private final Proposition proposition;
    private final Openings openings;
    private final Insertion insertion;
    private final TextMention texts;

    private int from;
    private int to;

    SpokenProposition(
            Tokens tokens, Proposition proposition, Openings openings, Insertion insertion, TextMention texts) {
        this.tokens = tokens;
        this.proposition = proposition;
        this.openings = openings;
        this.insertion = insertion;
        this.texts = texts;
    }

    /**
     * What stands around an attribution.
     *
     * @param attribution the attribution
     * @param cue the token of its cue
     * @param stop the token behind what stands before it
     * @param next the first token behind it and what tells only of its speaker, place and time
     * @param end the token behind what may be said there
     * @param comma whether a comma closes the attribution
     * @param clause whether what follows it is a clause
     */
    private record Around(
            Attribution attribution, int cue, int stop, int next, int end, boolean comma, boolean clause) {}

    /** The report of an attribution, or null if nothing around it is said. */
    @Nullable
    QuoteDraft read(Attribution attribution, int cue, Stretch sentence) {
        from = sentence.from();
        to = sentence.to();
        int end = proposition.end(attribution.end(), to);
        int next = proposition.segments().behindMention(behindSpeaker(attribution), to);
        boolean comma = next > attribution.end();
        int stop = stop(cue);
        if (stop > from && stop == cue && openings.isFirst(from, cue)) {
            stop = from;
            next = behindEpithet(next, end);
            ReportingWord other = ReportingWords.at(tokens, next);
            if (other != null && other.active() && !other.weak()) {
                return null;
            }
        }
        boolean clause = next < end && Clauses.isClause(tokens, next, end);
        Around around = new Around(attribution, cue, stop, next, end, comma, clause);
        if (stop == from || openings.isConnector(from, stop) && !isSubject(around)) {
            return behind(around);
        }
        boolean link = tokens.is(stop - 1, "yang") || stop == cue && WordKind.LINK.is(tokens, stop - 1);
        return link ? afterLink(around) : beside(around);
    }

    /** The token behind what stands before a cue, without commas and "demikian". */
    private int stop(int cue) {
        int stop = cue;
        while (stop > from
                && (isComma(stop - 1)
                        || stop == cue
                                && (WordKind.THUS.is(tokens, stop - 1) || openings.isLed(cue) && stop > from + 1))) {
            stop--;
        }
        return stop;
    }

    /** "Menurut Budi, jalan itu rusak": what is said stands behind its attribution. */
    private @Nullable QuoteDraft behind(Around around) {
        int next = around.next;
        int end = around.end;
        boolean post = around.attribution.rule() == QuoteRule.REPORT_POST;
        boolean opens = around.comma
                || around.clause && (!post || isPronoun(around.attribution))
                || around.clause
                        && (around.stop > from || openings.isNamed(around.cue + 1))
                        && insertion.starts(next, end)
                || isLongBehind(next, end, around.cue);
        return !opens || end - next < 2
                ? null
                : QuoteDraft.indirect(around.attribution, new Clause(skipSigns(next, end), end).range(tokens));
    }

    /** "Jalan itu, menurut Budi, rusak", "Jalan itu rusak, kata Budi". */
    private @Nullable QuoteDraft beside(Around around) {
        int stop = around.stop;
        boolean goesOn = goesOn(around);
        if (!goesOn && !closes(around) && !Clauses.isClause(tokens, from, stop)) {
            return null;
        }
        QuoteDraft draft = QuoteDraft.indirect(around.attribution);
        int start = WordKind.CITED.is(tokens, from)
                ? proposition.segments().behindMention(from, stop)
                : proposition.segments().afterConnector(from, stop);
        ReportingWord past = goesOn && tokens.is(from, "hal") ? ReportingWords.at(tokens, from + 2) : null;
        if (stop > start && (past == null || past.form() != Form.PASSIVE)) {
            draft.add(new Clause(start, stop).range(tokens));
        }
        if (goesOn) {
            draft.add(new Clause(skipSigns(around.next, around.end), around.end).range(tokens));
        }
        return draft;
    }

    /** Whether what is said goes on behind its attribution. */
    private boolean goesOn(Around around) {
        int stop = around.stop;
        int next = around.next;
        int end = around.end;
        ReportingWord word = ReportingWords.at(tokens, around.cue);
        boolean according = isAccording(word, around);
        boolean some = end - next > 2;
        return around.clause && (around.comma || according)
                || stop < around.cue && isSure(word, around.attribution, around.cue) && insertion.goesOn(next, end)
                || some && around.comma && openings.isTopic(from, stop)
                || some && according && openings.isReason(next)
                || according && stop - from > 1 && isQuality(next, end);
    }

    private static boolean isAccording(@Nullable ReportingWord word, Around around) {
        return word != null && word.according() && around.stop <= around.cue;
    }

    /** Whether an attribution closes the sentence whose words it is sure to report. */
    private boolean closes(Around around) {
        ReportingWord word = ReportingWords.at(tokens, around.cue);
        boolean told = word != null
                && (word.form() == Form.POST && !word.weak()
                        || word.form() == Form.PASSIVE && openings.isLed(around.cue));
        boolean named = isAccording(word, around) && around.stop < around.cue && isPerson(around.attribution);
        boolean trails = around.next >= around.end
                || openings.isNamed(around.cue + 1) && insertion.isTrailing(around.next, around.end);
        return (told || named) && trails && around.stop - from >= WHOLE_TOKENS;
    }

    /** "…, yang menurutnya tidak masuk akal", "…, sehingga menurut Budi jalan itu aman" */
    private @Nullable QuoteDraft afterLink(Around around) {
        int cue = around.cue;
        int next = around.next;
        int end = around.end;
        boolean headless = tokens.is(cue - 1, "yang")
                && (WordKind.PREPOSITION.is(tokens, cue - 2) || tokens.is(cue - 2, "dengan"));
        if (headless || end - next < 2 || !Clauses.isClause(tokens, next, end)) {
            return null;
        }
        int stop = next;
        while (stop < end
                && !(tokens.isSign(stop, ',') && tokens.is(stop + 1, "dan") && ClauseWords.isVerb(tokens, stop + 2))) {
            stop++;
        }
        return QuoteDraft.indirect(around.attribution, new Clause(next, stop).range(tokens));
    }

    private static boolean isPerson(Attribution attribution) {
        Mention mention = attribution.mention();
        return mention != null
                && (mention.kind() == Mention.Kind.PERSON
                        || mention.kind() == Mention.Kind.ROLE
                        || mention.kind() == Mention.Kind.GROUP);
    }

    /** "Selain itu, pemerintah menurutnya juga berperan": the subject stands between the connector and the cue. */
    private boolean isSubject(Around around) {
        int comma = proposition.segments().comma(from, around.stop);
        return comma >= 0 && comma + 1 < around.stop && insertion.goesOn(around.next, around.end);
    }

    /** Whether a word is surely a cue: not "klaim sangat bergantung …". */
    private boolean isSure(@Nullable ReportingWord word, Attribution attribution, int cue) {
        return word != null && (!word.weak() || attribution.mention() == null || openings.isNamed(cue + 1));
    }

    private static boolean isPronoun(Attribution attribution) {
        Mention mention = attribution.mention();
        return mention != null && mention.kind() == Mention.Kind.PRONOUN;
    }

    /** "biaya itu menurutnya mahal" */
    private boolean isQuality(int at, int end) {
        return at < end && end - at <= QUALITY_TOKENS && ClauseWords.kind(tokens, at) == ClauseWords.Kind.ADJECTIVE;
    }

    /** "Menurutnya dana itu murni dari warga": nothing else can follow. */
    private boolean isLongBehind(int next, int end, int cue) {
        ReportingWord word = cue == from && end - next >= LONG_TOKENS ? ReportingWords.at(tokens, cue) : null;
        return word != null && word.form() == Form.ACCORDING_CLITIC;
    }

    /** "seperti dijelaskan Budi, peneliti sungai di Lembayung, …": behind the comma that closes what Budi is. */
    private int behindEpithet(int next, int end) {
        for (int i = next; i < Math.min(end, next + EPITHET_TOKENS) && !tokens.isSign(next - 1, ','); i++) {
            if (tokens.isSign(i, ',')) {
                return Clauses.isClause(tokens, next, i) ? next : i + 1;
            }
        }
        return next;
    }

    private int behindSpeaker(Attribution attribution) {
        Mention mention = attribution.mention();
        if (mention != null && texts.isText(tokens.at(mention.start()))) {
            return behindText(attribution.end());
        }
        return mention == null
                ? attribution.end()
                : new Epithet(tokens, to)
                        .end(attribution.end(), mention, attribution.rule() == QuoteRule.REPORT_ACCORDING);
    }

    /** "data yang dirilis Warta Lembah, …": at the comma, unless what the text says begins before it. */
    private int behindText(int at) {
        int end = proposition.segments().segmentEnd(at, to);
        return end < to && !Clauses.isClause(tokens, at, end) ? end : at;
    }

    private boolean isComma(int token) {
        return tokens.isSign(token, ',') || tokens.isSign(token, '-');
    }

    private int skipSigns(int at, int end) {
        int next = at;
        while (next < end - 1 && tokens.isSign(next, ',')) {
            next++;
        }
        boolean verb = tokens.isWord(next) && tokens.text().startsWith("me", tokens.start(next));
        ReportingWord again = verb ? ReportingWords.at(tokens, next) : null;
        if (again != null && again.active() && isSaying(again) && next < end - 2) {
            next++;
        }
        return FunctionWord.THAT.is(tokens, next) && next < end - 1 ? next + 1 : next;
    }

    /** "Menurut Budi, menyebut jalan itu rusak": a second verb that says the same. */
    private static boolean isSaying(ReportingWord cue) {
        return !cue.weak() && (cue.takes() == Takes.SAY || cue.takes() == Takes.NAME || cue.takes() == Takes.PHRASE);
    }
}
