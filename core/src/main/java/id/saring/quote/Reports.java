package id.saring.quote;

import id.saring.model.QuoteType;
import id.saring.quote.Cue.Form;
import id.saring.quote.Cue.Takes;
import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the proposition that a sentence reports without marks, one a sentence. */
final class Reports {
    /** Longer is no sentence; each cue looks over all of it. */
    private static final int MAX_TOKENS = 500;

    /** How many reporting words of one sentence are tried: more are a list of words, and would cost too much. */
    private static final int MOST_TRIED = 12;

    /** How far behind the attribution of words in marks another report is joined to it. */
    private static final int BEHIND = 40;

    /** How far behind its verb marked words may stand that say something of the name between them. */
    private static final int NEAR = 7;

    private final Tokens tokens;
    private final List<Marked> marks;
    private final List<Draft> drafts;
    private final Proposition proposition;

    private int from;
    private int to;
    private int mark;
    private int markEnd;
    private int tried;

    Reports(Tokens tokens, List<Marked> marks, List<Draft> drafts) {
        this.tokens = tokens;
        this.marks = marks;
        this.drafts = drafts;
        this.proposition = new Proposition(tokens);
    }

    /**
     * Reads a sentence.
     *
     * @param start its first token
     * @param end the token behind it
     * @param firstMark the first stretch in marks that starts in it
     * @param lastMark the first stretch that starts behind it
     */
    void read(int start, int end, int firstMark, int lastMark) {
        limit(start, end, firstMark, lastMark);
        while (from < to
                && !tokens.isWord(from)
                && tokens.kind(from) == Tokens.Kind.SIGN
                && Glyphs.length(tokens, from) == 0) {
            from++;
        }
        tried = 0;
        Draft last = first();
        while (last != null) {
            int next = behind(goOn(last));
            if (!tokens.is(next, "sementara") && !tokens.is(next, "sedangkan")) {
                return;
            }
            from = next + 1;
            last = first();
        }
    }

    /** The first report from here on. */
    private @Nullable Draft first() {
        int next = mark;
        for (int at = from; at < to && tried < MOST_TRIED; at++) {
            while (next < markEnd && marks.get(next).from() < at) {
                next++;
            }
            if (next < markEnd && marks.get(next).from() == at) {
                at = marks.get(next++).to() - 1;
                continue;
            }
            Cue cue = tokens.isWord(at) ? Cues.at(tokens, at) : null;
            tried += cue == null ? 0 : 1;
            Draft draft = cue == null ? null : report(cue, at);
            if (draft != null) {
                drafts.add(mixed(draft));
                return draft;
            }
        }
        return null;
    }

    /**
     * Reads what a sentence goes on to report of the speaker of the words in marks before: "…," kata Budi seraya menambahkan
     * bahwa ….
     *
     * @param attribution the attribution of the words in marks
     * @param start the token behind it
     */
    void readBehind(Attribution attribution, int start, int end, int firstMark, int lastMark) {
        limit(start, Math.min(end, start + BEHIND), firstMark, lastMark);
        for (int at = from; at < to && mark == markEnd; at++) {
            int verb = proposition.jointVerb(at, to);
            if (verb >= 0) {
                to = end;
                join(attribution, verb);
                return;
            }
        }
    }

    private void limit(int start, int end, int firstMark, int lastMark) {
        mark = firstMark;
        markEnd = lastMark;
        from = start;
        to = Math.min(end, start + MAX_TOKENS);
    }

    /** The further reports of the same speaker that a sentence joins to one: ", tetapi mengakui …"; gives the last. */
    private Draft goOn(Draft first) {
        Draft last = first;
        while (last.attribution() != null) {
            int verb = proposition.jointVerb(behind(last), to);
            Draft draft = verb < 0 ? null : join(Objects.requireNonNull(last.attribution()), verb);
            if (draft == null) {
                return last;
            }
            last = draft;
        }
        return last;
    }

    /** The first word behind a report. */
    private int behind(Draft draft) {
        int next = tokens.at(draft.end());
        while (next < to && tokens.isSign(next, ',')) {
            next++;
        }
        return next;
    }

    private @Nullable Draft join(Attribution attribution, int verb) {
        Clause clause = proposition.behindVerb(Objects.requireNonNull(Cues.at(tokens, verb)), verb + 1, to);
        if (clause == null) {
            return null;
        }
        Draft draft = draft(attribution.joined(range(verb), verb + 1));
        draft.add(range(clause));
        drafts.add(mixed(draft));
        return draft;
    }

    private @Nullable Draft report(Cue cue, int at) {
        return switch (cue.form()) {
            case ACTIVE -> active(cue, at);
            case POST -> {
                Draft draft = spoken(cue, at, "report.post");
                yield draft == null && cue.bare() ? active(cue, at) : draft;
            }
            case CLITIC, ACCORDING_CLITIC -> clitic(cue, at);
            case PASSIVE -> spoken(cue, at, "report.passive");
            case ACCORDING -> spoken(cue, at, "report.according");
        };
    }

    /** "Budi mengatakan (bahwa) …" */
    private @Nullable Draft active(Cue cue, int at) {
        int before = at - 1;
        while (before >= from && Fillers.ADVERB.is(tokens, before) && !Fillers.UNDOING.is(tokens, before)) {
            before--;
        }
        if (tokens.is(before, "bisa") && before > from && tokens.is(before - 1, "hanya")) {
            before -= 2;
        }
        if (before < at - 1 && tokens.is(before, "dengan")) {
            before--;
        }
        if (tokens.is(before, "yang") && Fillers.CARRIER.is(tokens, before - 1) && before > from) {
            return carried(cue, at, null);
        }
        if (tokens.is(before, "yang")
                && before - 1 > from
                && tokens.isSign(before - 1, ',')
                && tokens.is(at + 1, "bahwa")) {
            return carried(cue, at, MentionReader.before(tokens, before - 1, from));
        }
        boolean means = tokens.is(before, "dengan") && isSaying(cue, at);
        boolean subordinate = Fillers.RELATIVE.is(tokens, before)
                || Fillers.CONDITION.is(tokens, before)
                || Fillers.WHILE.is(tokens, before) && !means;
        if (before < from || subordinate || Fillers.UNDOING.is(tokens, before)) {
            return null;
        }
        Mention subject = MentionReader.subjectBefore(tokens, at, from);
        if (subject == null) {
            subject = MentionReader.before(tokens, before + 1, from);
        }
        boolean joined =
                subject != null && tokens.is(before, "dan") && tokens.text().startsWith("me", tokens.start(at));
        boolean that = subject != null
                && tokens.is(at + 1, "bahwa")
                && (cue.takes() == Takes.FINITE || cue.takes() == Takes.FREE || cue.takes() == Takes.BAHWA);
        if (cue.weak() && !joined && !that && (subject == null || subject.endToken() <= before) || isConditional(at)) {
            return null;
        }
        if (ensures(at, before) || isMatter(subject, before)) {
            return null;
        }
        if (subject != null && (hasOtherVerb(subject.endToken(), before) || !speaks(subject, at))) {
            return null;
        }
        Clause clause = proposition.behindVerb(cue, at + 1, to);
        if (clause == null) {
            clause = aroundMarks(cue, at + 1);
        }
        if (clause == null) {
            return null;
        }
        Draft draft = draft(Attribution.of(range(at), subject, at + 1, "report.verb"));
        draft.add(range(clause));
        return draft;
    }

    /** "unggahan yang menyebut jalan itu akan ditutup", "Budi, yang mengatakan bahwa …" */
    private @Nullable Draft carried(Cue cue, int at, @Nullable Mention mention) {
        Clause clause = cue.weak() ? null : proposition.behindVerb(cue, at + 1, to);
        if (clause == null || !Clauses.isClause(tokens, clause.from(), clause.to())) {
            return null;
        }
        Draft draft = draft(Attribution.of(range(at), mention, at + 1, "report.carried"));
        draft.add(range(clause));
        return draft;
    }

    /** Whether a verb behind "dengan" tells what was said with something: "dengan mengatakan …", not "dengan berdoa". */
    private boolean isSaying(Cue cue, int at) {
        boolean says = cue.takes() == Takes.SAY
                || cue.takes() == Takes.NAME
                || cue.takes() == Takes.PHRASE
                || cue.takes() == Takes.CLAUSE;
        return says && !cue.weak() && tokens.text().startsWith("me", tokens.start(at)) && !tokens.is(at, "memastikan");
    }

    /** Whether "memastikan" is what is done and not what is said: "berjaga dan memastikan warga aman". */
    private boolean ensures(int at, int before) {
        if (!tokens.is(at, "memastikan")) {
            return false;
        }
        if (tokens.is(at + 1, "diri") || Fillers.PREPOSITION.is(tokens, before)) {
            return true;
        }
        if (tokens.is(at - 1, "selalu") || tokens.is(at - 1, "terus") || tokens.isSign(before, ',') && isDone(before)) {
            return true;
        }
        boolean joined = tokens.is(before, "dan") || tokens.is(before, "serta");
        for (int i = before; joined && i >= from && !tokens.isSign(i, ','); i--) {
            if (tokens.is(i, "untuk") || tokens.is(i, "guna")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence before a comma has a verb of its own, so that what follows goes on with what is done. */
    private boolean isDone(int comma) {
        for (int i = from; i < comma; i++) {
            if (Predicates.kind(tokens, i) == Predicates.Kind.PREDICATE) {
                return true;
            }
        }
        int first = comma;
        while (first > from && !tokens.isSign(first - 1, ',')) {
            first--;
        }
        return Fillers.CONNECTOR.is(tokens, first);
    }

    /** Whether the clause of a verb is about a matter, which says nothing: "angka ini menegaskan bahwa …". */
    private boolean isMatter(@Nullable Mention subject, int before) {
        if (subject != null && Fillers.MATTER.is(tokens, tokens.at(subject.start()))) {
            return true;
        }
        if (subject != null && (subject.kind() == Mention.Kind.PERSON || subject.kind() == Mention.Kind.PRONOUN)) {
            return Fillers.FIRSTPERSON.is(tokens, before - 1);
        }
        int first = before;
        while (first > from && !tokens.isSign(first - 1, ',')) {
            first--;
        }
        first = Fillers.CONNECTOR.skip(tokens, first, before, 2);
        return Fillers.MATTER.is(tokens, first) || Fillers.FIRSTPERSON.is(tokens, first);
    }

    /** Whether a subject is somebody else than the writer and no study that merely finds. */
    private boolean speaks(Mention subject, int at) {
        int first = tokens.at(subject.start());
        boolean finds = Fillers.FINDING.is(tokens, first)
                && (tokens.is(at, "mengungkap") || tokens.is(at, "mengungkapkan") || tokens.is(at, "menjelaskan"));
        return !finds && !Fillers.FIRSTPERSON.is(tokens, first);
    }

    /** Whether a condition or a time opens the clause of a verb. */
    private boolean isConditional(int at) {
        for (int i = at - 1; i >= from && !tokens.isSign(i, ','); i--) {
            if (Fillers.CONDITION.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "menyebut Budi \"orang baik yang selalu hadir\"": what the marks say of a name. */
    private @Nullable Clause aroundMarks(Cue cue, int at) {
        if (cue.takes() != Takes.NAME
                && cue.takes() != Takes.CLAUSE
                && cue.takes() != Takes.FREE
                && cue.takes() != Takes.PLEA) {
            return null;
        }
        for (int i = mark; i < markEnd; i++) {
            Marked marked = marks.get(i);
            if (marked.from() > at && marked.from() < at + NEAR && marked.size() > 3 && proposition.isSaid(marks, i)) {
                return new Clause(at, marked.to());
            }
        }
        return null;
    }

    /** Whether the subject already has another verb, and the cue is not joined to it: "Budi memimpin rapat memastikan". */
    private boolean hasOtherVerb(int subjectEnd, int before) {
        boolean other = false;
        for (int i = subjectEnd; i <= before; i++) {
            if (Fillers.RELATIVE.is(tokens, i) || tokens.isSign(i, ',') || tokens.isSign(i, '(')) {
                return false;
            }
            other |= Predicates.isVerb(tokens, i);
        }
        return other
                && !tokens.is(before, "dan")
                && !tokens.is(before, "serta")
                && !tokens.is(before, "lalu")
                && !tokens.is(before, "kemudian");
    }

    /** A cue with its speaker next: before, amid or behind the proposition. */
    private @Nullable Draft spoken(Cue cue, int at, String rule) {
        boolean first = at == from || at == from + 1 && tokens.is(from, "masih");
        boolean comma = at > from && tokens.isSign(at - 1, ',');
        boolean according = cue.form() == Form.ACCORDING;
        if (cue.form() == Form.PASSIVE && Fillers.CITED.is(tokens, at)) {
            return null;
        }
        if (!first && !comma && !according || Fillers.NOUNMARK.is(tokens, at + 1)) {
            return null;
        }
        if (according && Fillers.RULEBOOK.is(tokens, at + 1)) {
            return null;
        }
        if (cue.weak() && cue.takes() == Takes.SPEECH && !isNamed(at + 1)) {
            return null;
        }
        int speaker = cue.form() == Form.PASSIVE
                ? tokens.is(at + 1, "oleh") ? at + 2 : at + 1
                : Fillers.AFTER.skip(tokens, at + 1, to, 3);
        Mention mention = MentionReader.after(tokens, speaker, to);
        if (mention == null && according) {
            mention = phrase(speaker);
        }
        if (first && cue.weak() && !isNamed(speaker)) {
            return null;
        }
        if (mention == null || cue.form() == Form.PASSIVE && !first && !tokens.isSign(mention.endToken(), ',')) {
            return null;
        }
        if (cue.weak() && !first && !hasCapital(speaker, mention) && isListed(mention.endToken())) {
            return null;
        }
        if (according && isCitedBySomebody(mention.endToken())) {
            return null;
        }
        return around(Attribution.of(range(at), mention, mention.endToken(), rule), at);
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

    private boolean hasCapital(int speaker, Mention mention) {
        for (int at = speaker; at < mention.endToken(); at++) {
            if (tokens.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int speaker) {
        return tokens.isCapital(speaker) || tokens.is(speaker, "dia") || tokens.is(speaker, "ia");
    }

    private @Nullable Draft clitic(Cue cue, int at) {
        boolean first = at == from || at == from + 1 && tokens.is(from, "masih");
        boolean comma = at > from && tokens.isSign(at - 1, ',');
        boolean according = cue.form() == Form.ACCORDING_CLITIC;
        if (!first && !comma && !according) {
            return null;
        }
        boolean passive = tokens.text().startsWith("di", tokens.start(at))
                || tokens.text().startsWith("Di", tokens.start(at));
        if (first && cue.weak() && !passive && !tokens.isSign(at + 1, ',')) {
            return null;
        }
        if (first && Fillers.CONNECTOR.is(tokens, at)) {
            return null;
        }
        return around(Attribution.clitic(range(at), at + 1, "report.clitic"), at);
    }

    /** The proposition around an attribution: behind it if it opens the sentence, else before and, if it goes on, behind. */
    private @Nullable Draft around(Attribution attribution, int cue) {
        Draft draft = draft(attribution);
        int end = proposition.end(attribution.end(), to);
        int next = proposition.behindMention(behindSpeaker(attribution), to);
        boolean comma = next > attribution.end();
        int stop = cue;
        while (stop > from && (isComma(stop - 1) || stop == cue && Fillers.THUS.is(tokens, stop - 1))) {
            stop--;
        }
        boolean clause = next < end && Clauses.isClause(tokens, next, end);
        if (stop == from || isConnector(stop)) {
            boolean opens = comma || clause && !attribution.rule().equals("report.post");
            if (!opens || end - next < 2) {
                return null;
            }
            draft.add(range(new Clause(skipSigns(next, end), end)));
            return draft;
        }
        if (tokens.is(stop - 1, "yang") || stop == cue && Fillers.LINK.is(tokens, stop - 1)) {
            return afterLink(draft, next, end);
        }
        Cue word = Cues.at(tokens, cue);
        boolean according =
                word != null && (word.form() == Form.ACCORDING || word.form() == Form.ACCORDING_CLITIC) && stop <= cue;
        boolean goesOn = clause && (comma || according);
        boolean closes = word != null && word.form() == Form.POST && !word.weak() && next >= end && stop - from > 3;
        if (!goesOn && !closes && !Clauses.isClause(tokens, from, stop)) {
            return null;
        }
        int start = afterConnector(stop);
        if (stop > start) {
            draft.add(range(new Clause(start, stop)));
        }
        if (goesOn) {
            draft.add(range(new Clause(skipSigns(next, end), end)));
        }
        return draft;
    }

    /** Where the proposition starts behind "Adapun" or "Selain itu,". */
    private int afterConnector(int stop) {
        if (!Fillers.CONNECTOR.is(tokens, from)) {
            return from;
        }
        for (int at = from + 1; at < Math.min(stop, from + 4); at++) {
            if (tokens.isSign(at, ',')) {
                return at + 1;
            }
        }
        return tokens.is(from, "adapun") ? from + 1 : from;
    }

    private int behindSpeaker(Attribution attribution) {
        Mention mention = attribution.mention();
        return mention == null
                ? attribution.end()
                : new Epithet(tokens, to)
                        .end(attribution.end(), mention, attribution.rule().equals("report.according"));
    }

    /** "…, yang menurutnya tidak masuk akal", "…, sehingga menurut Budi jalan itu aman" */
    private @Nullable Draft afterLink(Draft draft, int next, int end) {
        if (end - next < 2 || !Clauses.isClause(tokens, next, end)) {
            return null;
        }
        draft.add(range(new Clause(next, end)));
        return draft;
    }

    /** Whether what stands before a cue only links the sentence to others: "Selain itu", "Melansir TASS, Senin". */
    private boolean isConnector(int stop) {
        boolean said = tokens.is(from, "adapun") && stop > from + 1;
        return stop - from <= 4
                        && !said
                        && Fillers.CONNECTOR.is(tokens, from)
                        && !Clauses.isClause(tokens, from + 1, stop)
                || Fillers.CITED.is(tokens, from);
    }

    private boolean isComma(int token) {
        return tokens.isSign(token, ',') || tokens.isSign(token, '-');
    }

    private int skipSigns(int at, int end) {
        int next = at;
        while (next < end - 1 && tokens.isSign(next, ',')) {
            next++;
        }
        return tokens.is(next, "bahwa") && next < end - 1 ? next + 1 : next;
    }

    /** What "menurut" names when it is no speaker that the reader knows: "data penerbangan", up to the comma. */
    private @Nullable Mention phrase(int at) {
        int end = at;
        while (end < to && end < at + 12 && !tokens.isSign(end, ',') && !Sentences.isStop(tokens.sign(end))) {
            end++;
        }
        if (end == at || end >= to || !tokens.isWord(at)) {
            return null;
        }
        Range range = new Range(tokens.start(at), tokens.end(end - 1));
        return new Mention(range.start(), range.end(), end, Mention.Kind.ORGANISATION, range, null, null);
    }

    private Draft draft(Attribution attribution) {
        return new Draft(QuoteType.INDIRECT, attribution, attribution.rule());
    }

    /** Where the proposition holds words in marks that the speaker used, they are what is quoted. */
    private Draft mixed(Draft draft) {
        Draft mixed = null;
        for (int i = mark; i < markEnd; i++) {
            Range part = new Range(
                    tokens.start(marks.get(i).from()), tokens.end(marks.get(i).to() - 1));
            if (draft.covers(part) && proposition.isSaid(marks, i)) {
                mixed = mixed == null ? draft.mixed() : mixed;
                mixed.add(part);
            }
        }
        return mixed == null ? draft : mixed;
    }

    private Range range(int token) {
        return new Range(tokens.start(token), tokens.end(token));
    }

    private Range range(Clause clause) {
        return new Range(tokens.start(clause.from()), tokens.end(clause.to() - 1));
    }
}
