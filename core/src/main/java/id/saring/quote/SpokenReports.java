package id.saring.quote;

import id.saring.quote.Cue.Form;
import id.saring.quote.Cue.Takes;
import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a report whose cue stands before, amid or behind the proposition: "menurut Budi, …", "…, kata Budi". */
final class SpokenReports {
    private final Tokens tokens;
    private final Proposition proposition;
    private final AmidReports amid;
    private final Openings openings;
    private final Insertion insertion;
    private final TextMention texts;

    private int from;
    private int to;

    SpokenReports(Tokens tokens, Proposition proposition) {
        this.tokens = tokens;
        this.proposition = proposition;
        this.amid = new AmidReports(tokens, proposition);
        this.openings = new Openings(tokens, proposition.segments());
        this.texts = new TextMention(tokens);
        this.insertion = new Insertion(tokens, proposition.segments());
    }

    private void limit(Stretch sentence) {
        from = sentence.from();
        to = sentence.to();
    }

    /** A cue with its speaker next: before, amid or behind the proposition. */
    @Nullable
    Draft spoken(Cue cue, int at, QuoteRule rule, Stretch sentence) {
        limit(sentence);
        boolean first = openings.isFirst(from, at);
        boolean comma = at > from && tokens.isSign(isLed(at) ? at - 2 : at - 1, ',');
        boolean according = cue.form() == Form.ACCORDING;
        if (cue.form() == Form.PASSIVE && Fillers.CITED.is(tokens, at)) {
            return null;
        }
        boolean bare = !first && !comma && !according;
        if (bare && !insertion.isBare(cue, at)) {
            return cue.form() == Form.PASSIVE ? amid.passive(at, sentence) : null;
        }
        if (Fillers.NOUNMARK.is(tokens, at + 1)) {
            return null;
        }
        if (according
                && Fillers.RULEBOOK.is(tokens, at + 1)
                && !Fillers.FINDING.is(tokens, at + 2)
                && !(tokens.is(at + 1, "laporan") && FunctionWord.DEMONSTRATIVE.is(tokens, at + 2))) {
            return null;
        }
        if (cue.weak() && (cue.takes() == Takes.SPEECH || cue.takes() == Takes.QUESTION) && !isNamed(at + 1)) {
            return null;
        }
        int speaker = cue.form() == Form.PASSIVE
                ? tokens.is(at + 1, "oleh") ? at + 2 : at + 1
                : Fillers.AFTER.skip(tokens, at + 1, to, 3);
        int most = according && texts.isText(speaker) ? proposition.segments().segmentEnd(speaker, to) : to;
        Mention mention = insertion.cut(MentionReader.after(tokens, speaker, most), speaker, to, according && first);
        if (mention == null && according) {
            mention = texts.phrase(speaker, to);
        }
        if (first && cue.weak() && !isNamed(speaker)) {
            return null;
        }
        if (cue.form() == Form.PASSIVE && !first && (mention == null || !isClosed(mention.endToken(), at))) {
            return amid.passive(at, sentence);
        }
        if (mention == null || cue.form() == Form.PASSIVE && !isAgent(speaker, mention, at)) {
            return null;
        }
        if (bare && !tokens.isSign(mention.endToken(), ',') && !Fillers.LINK.is(tokens, at - 1)) {
            return null;
        }
        if (cue.weak() && !first && !hasCapital(speaker, mention) && (isListed(mention.endToken()) || isTerm(at))) {
            return null;
        }
        if (according && isCitedBySomebody(mention.endToken())) {
            return null;
        }
        Draft draft = around(Attribution.of(range(at), mention, mention.endToken(), rule), at);
        return bare && draft != null && draft.end() < tokens.start(at) ? null : draft;
    }

    /** Whether a list goes on behind a word that is no cue then: "doa ibu, kisah nabi, dan lagu". */
    private boolean isListed(int at) {
        return tokens.isSign(at, ',') && !Clauses.isClause(tokens, at + 1, to);
    }

    /** "Menurut Budi, kata Sari, …": it is Sari who speaks. */
    private boolean isCitedBySomebody(int at) {
        Cue cue = tokens.isSign(at, ',') ? Cues.at(tokens, at + 1) : null;
        return cue != null && cue.postposed() && !cue.weak() && tokens.isCapital(at + 2);
    }

    /** Whether a passive has an agent behind it: not "disebut wajib karena …". */
    private boolean isAgent(int speaker, Mention mention, int cue) {
        if (Fillers.AGENT.is(tokens, speaker) || tokens.is(cue + 1, "oleh")) {
            return true;
        }
        boolean behind = cue > from && !isLed(cue);
        boolean comma = tokens.isSign(mention.endToken(), ',');
        return !Fillers.FORECAST.is(tokens, cue)
                && (mention.role() != null || hasCapital(speaker, mention) || isNamed(speaker) || comma && !behind);
    }

    private boolean hasCapital(int speaker, Mention mention) {
        for (int at = speaker; at < mention.endToken(); at++) {
            if (tokens.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int speaker) {
        return tokens.isCapital(speaker) || FunctionWord.HE.is(tokens, speaker);
    }

    /** Whether a comma closes the speaker of a passive, or, behind "seperti", the sentence. */
    private boolean isClosed(int at, int cue) {
        return tokens.isSign(at, ',')
                || tokens.is(cue - 1, "demikian")
                || isLed(cue) && (at >= to || Sentences.isStop(tokens.sign(at)));
    }

    private boolean isLed(int cue) {
        return FunctionWord.AS.is(tokens, cue - 1) || tokens.is(cue - 1, "demikian");
    }

    /** "nilai tukar", "nilai ekspor": a noun with its modifier. */
    private boolean isTerm(int at) {
        return tokens.is(at, "nilai") && !Fillers.FUNCTION.is(tokens, at + 1);
    }

    private boolean isPassive(int at) {
        return tokens.text().startsWith("di", tokens.start(at));
    }

    /** A cue with its speaker known: "katanya". */
    @Nullable
    Draft clitic(Cue cue, int at, Stretch sentence) {
        limit(sentence);
        boolean first = at == from || at == from + 1 && tokens.is(from, "masih");
        boolean comma = at > from && tokens.isSign(at - 1, ',');
        boolean according = cue.form() == Form.ACCORDING_CLITIC;
        if (!first && !comma && !according) {
            return isPassive(at) ? amid.clitic(at, sentence) : null;
        }
        boolean passive = tokens.text().startsWith("di", tokens.start(at))
                || tokens.text().startsWith("Di", tokens.start(at));
        if (first && cue.weak() && !passive && !tokens.isSign(at + 1, ',')) {
            return null;
        }
        if (first && Fillers.CONNECTOR.is(tokens, at)) {
            return null;
        }
        return around(Attribution.clitic(range(at), at + 1, QuoteRule.REPORT_CLITIC), at);
    }

    /** The proposition around an attribution: behind it if it opens the sentence, else before and, if it goes on, behind. */
    private @Nullable Draft around(Attribution attribution, int cue) {
        Draft draft = Draft.indirect(attribution);
        int end = proposition.end(attribution.end(), to);
        int next = proposition.segments().behindMention(behindSpeaker(attribution), to);
        boolean comma = next > attribution.end();
        int stop = cue;
        while (stop > from
                && (isComma(stop - 1)
                        || stop == cue && (Fillers.THUS.is(tokens, stop - 1) || isLed(cue) && stop > from + 1))) {
            stop--;
        }
        if (stop > from && stop == cue && openings.isFirst(from, cue)) {
            stop = from;
            next = behindEpithet(next, end);
            Cue other = Cues.at(tokens, next);
            if (other != null && other.active() && !other.weak()) {
                return null;
            }
        }
        boolean clause = next < end && Clauses.isClause(tokens, next, end);
        if (stop == from || openings.isConnector(from, stop) && !isSubject(stop, next, end)) {
            boolean opens = comma
                    || clause && (attribution.rule() != QuoteRule.REPORT_POST || isPronoun(attribution))
                    || clause && (stop > from || isNamed(cue + 1)) && insertion.starts(next, end)
                    || isLongBehind(next, end, cue);
            if (!opens || end - next < 2) {
                return null;
            }
            draft.add(new Clause(skipSigns(next, end), end).range(tokens));
            return draft;
        }
        if (tokens.is(stop - 1, "yang") || stop == cue && Fillers.LINK.is(tokens, stop - 1)) {
            return afterLink(draft, cue, next, end);
        }
        Cue word = Cues.at(tokens, cue);
        boolean according =
                word != null && (word.form() == Form.ACCORDING || word.form() == Form.ACCORDING_CLITIC) && stop <= cue;
        boolean goesOn = clause && (comma || according)
                || stop < cue && isSure(word, attribution, cue) && insertion.goesOn(next, end)
                || comma && openings.isTopic(from, stop) && end - next > 2
                || according && end - next > 2 && openings.isReason(next)
                || according && stop - from > 1 && isQuality(next, end);
        boolean told =
                word != null && (word.form() == Form.POST && !word.weak() || word.form() == Form.PASSIVE && isLed(cue));
        boolean named = according && stop < cue && isPerson(attribution);
        boolean trails = next >= end || isNamed(cue + 1) && insertion.isTrailing(next, end);
        boolean closes = (told || named) && trails && stop - from > 3;
        if (!goesOn && !closes && !Clauses.isClause(tokens, from, stop)) {
            return null;
        }
        int start = Fillers.CITED.is(tokens, from)
                ? proposition.segments().behindMention(from, stop)
                : proposition.segments().afterConnector(from, stop);
        Cue past = goesOn && tokens.is(from, "hal") ? Cues.at(tokens, from + 2) : null;
        if (stop > start && (past == null || past.form() != Form.PASSIVE)) {
            draft.add(new Clause(start, stop).range(tokens));
        }
        if (goesOn) {
            draft.add(new Clause(skipSigns(next, end), end).range(tokens));
        }
        return draft;
    }

    private static boolean isPerson(Attribution attribution) {
        Mention mention = attribution.mention();
        return mention != null
                && (mention.kind() == Mention.Kind.PERSON
                        || mention.kind() == Mention.Kind.ROLE
                        || mention.kind() == Mention.Kind.GROUP);
    }

    /** "Selain itu, pemerintah menurutnya juga berperan": the subject stands between the connector and the cue. */
    private boolean isSubject(int stop, int next, int end) {
        int comma = proposition.segments().comma(from, stop);
        return comma >= 0 && comma + 1 < stop && insertion.goesOn(next, end);
    }

    /** Whether a word is surely a cue: not "klaim sangat bergantung …". */
    private boolean isSure(@Nullable Cue word, Attribution attribution, int cue) {
        return word != null && (!word.weak() || attribution.mention() == null || isNamed(cue + 1));
    }

    private static boolean isPronoun(Attribution attribution) {
        Mention mention = attribution.mention();
        return mention != null && mention.kind() == Mention.Kind.PRONOUN;
    }

    /** "biaya itu menurutnya mahal" */
    private boolean isQuality(int at, int end) {
        return at < end && end - at < 4 && Predicates.kind(tokens, at) == Predicates.Kind.ADJECTIVE;
    }

    /** "Menurutnya dana itu murni dari warga": nothing else can follow. */
    private boolean isLongBehind(int next, int end, int cue) {
        return tokens.is(cue, "menurutnya") && cue == from && end - next > 3;
    }

    /** "seperti dijelaskan Budi, peneliti sungai di Lembayung, …": behind the comma that closes what Budi is. */
    private int behindEpithet(int next, int end) {
        for (int i = next; i < Math.min(end, next + 12) && !tokens.isSign(next - 1, ','); i++) {
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

    /** "…, yang menurutnya tidak masuk akal", "…, sehingga menurut Budi jalan itu aman" */
    private @Nullable Draft afterLink(Draft draft, int cue, int next, int end) {
        boolean headless =
                tokens.is(cue - 1, "yang") && (Fillers.PREPOSITION.is(tokens, cue - 2) || tokens.is(cue - 2, "dengan"));
        if (headless || end - next < 2 || !Clauses.isClause(tokens, next, end)) {
            return null;
        }
        int stop = next;
        while (stop < end
                && !(tokens.isSign(stop, ',') && tokens.is(stop + 1, "dan") && Predicates.isVerb(tokens, stop + 2))) {
            stop++;
        }
        draft.add(new Clause(next, stop).range(tokens));
        return draft;
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
        Cue again = verb ? Cues.at(tokens, next) : null;
        if (again != null && again.active() && isSaying(again) && next < end - 2) {
            next++;
        }
        return FunctionWord.THAT.is(tokens, next) && next < end - 1 ? next + 1 : next;
    }

    /** "Menurut Budi, menyebut jalan itu rusak": a second verb that says the same. */
    private static boolean isSaying(Cue cue) {
        return !cue.weak() && (cue.takes() == Takes.SAY || cue.takes() == Takes.NAME || cue.takes() == Takes.PHRASE);
    }

    private Range range(int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }
}
