package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Range;
import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the proposition that a sentence reports without marks, one a sentence. */
final class Reports {
    /** The most tokens of a sentence: longer is none, and each cue looks over all of it. */
    private static final int SENTENCE_TOKENS = 500;

    /** How many reporting words of one sentence are tried: more are a list of words, and would cost too much. */
    private static final int TRIED_CUES = 12;

    /** The most tokens from the attribution of words in marks to another report that is joined to it. */
    private static final int JOINED_TOKENS = 40;

    /** The most tokens from the verb of somebody else to the words of his in marks. */
    private static final int OTHER_TOKENS = 12;

    /** The least tokens of a clause in marks. */
    private static final int CLAUSE_TOKENS = 5;

    /** Where a report may start: cues, what may hide one, and what stands behind a misspelt one. */
    private static final TokenFilter STARTS = starts();

    private final Tokens tokens;
    private final List<Marked> marks;
    private final List<QuoteDraft> drafts;
    private final Proposition proposition;

    private final ActiveReports active;
    private final SpokenReports spoken;
    private final DocumentReports documents;

    private Stretch sentence = new Stretch(0, 0, 0, 0);
    private int tried;

    Reports(Tokens tokens, List<Marked> marks, List<QuoteDraft> drafts) {
        this.tokens = tokens;
        this.marks = marks;
        this.drafts = drafts;
        this.proposition = new Proposition(tokens);
        this.active = new ActiveReports(tokens, marks, proposition);
        this.spoken = new SpokenReports(tokens, proposition);
        this.documents = new DocumentReports(tokens, proposition);
    }

    private static TokenFilter starts() {
        Set<String> words = new HashSet<>(Set.of("bahwa"));
        ReportingWords.forEach((word, cue) -> words.add(word));
        return TokenFilter.of(words, ",", TokenFilter.Form.GLUED);
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
        int from = start;
        while (from < end
                && !tokens.isWord(from)
                && tokens.kind(from) == Tokens.Kind.SIGN
                && Glyphs.length(tokens, from) == 0) {
            from++;
        }
        sentence = new Stretch(from, Math.min(end, start + SENTENCE_TOKENS), firstMark, lastMark);
        tried = 0;
        QuoteDraft last = first();
        while (last != null) {
            int next = behind(goOn(last));
            boolean other = isOpening(last, next) || proposition.joints().isOther(-1, next, sentence.to());
            if (!other && !proposition.joints().isTurn(next)) {
                return;
            }
            sentence = sentence.from(other ? next : next + 1);
            last = first();
        }
    }

    /** "Meski Budi menyebut jalan itu rusak, …": whether the main clause is still to come behind the report. */
    private boolean isOpening(QuoteDraft draft, int next) {
        int from = sentence.from();
        boolean opens =
                WordKind.REMARK.is(tokens, from) && !WordKind.JOINT.is(tokens, from) || tokens.is(from, "selain");
        return opens && tokens.isSign(next - 1, ',') && proposition.segments().comma(from, tokens.at(draft.end())) < 0;
    }

    /** The first report from here on. */
    private @Nullable QuoteDraft first() {
        int behind = sentence.from();
        int next = sentence.mark();
        int to = sentence.to();
        for (int at = STARTS.next(tokens, behind, to);
                at < to && tried < TRIED_CUES;
                at = STARTS.next(tokens, at + 1, to)) {
            while (next < sentence.markEnd()
                    && (marks.get(next).from() < behind || marks.get(next).to() <= at)) {
                next++;
            }
            if (next < sentence.markEnd() && marks.get(next).from() <= at) {
                behind = marks.get(next).to();
                at = behind - 1;
                continue;
            }
            int verb = at > behind && leads(at - 1) ? at - 1 : at;
            ReportingWord known = tokens.isWord(verb) ? ReportingWords.at(tokens, verb) : null;
            known = known != null && isDoubled(verb) ? null : known;
            ReportingWord cue = verb == at ? known : known == null ? Misspelt.at(tokens, verb) : null;
            tried += cue == null ? 0 : 1;
            QuoteDraft draft = cue == null ? glued(at) : report(cue, verb);
            if (draft != null) {
                drafts.add(mixed(draft));
                return draft;
            }
        }
        return null;
    }

    /** "ngaku-ngaku", "mengaku-ngaku": only pretended; but "mewanti-wanti" speaks. */
    private boolean isDoubled(int at) {
        return isHyphen(at - 1) || isHyphen(at + 1) && ReportingWords.at(tokens, at + 2) != null;
    }

    private boolean isHyphen(int at) {
        return tokens.isSign(at, '-')
                && at + 1 < tokens.size()
                && !tokens.spaceBefore(at)
                && !tokens.spaceBefore(at + 1);
    }

    /** Whether a word stands where a verb of saying does: before "bahwa" or a comma. */
    private boolean leads(int at) {
        return at + 1 < sentence.to()
                && (tokens.sign(at + 1) == ',' || tokens.is(at + 1, "bahwa"))
                && tokens.shape(at) == Tokens.Shape.LOWER
                && tokens.first(at) == 'm';
    }

    /**
     * Reads what a sentence goes on to report of the speaker of the words in marks before: "…," kata Budi seraya menambahkan
     * bahwa ….
     *
     * @param attribution the attribution of the words in marks
     * @param start the token behind it
     */
    void readBehind(Attribution attribution, int start, int end, int firstMark, int lastMark) {
        int to = Math.min(end, start + JOINED_TOKENS);
        sentence = new Stretch(start, Math.min(end, start + SENTENCE_TOKENS), firstMark, lastMark);
        int limit = firstMark < lastMark ? Math.min(to, marks.get(firstMark).from()) : to;
        if (tokens.is(start, "yang") && tokens.is(start + 1, "mengaku")) {
            join(attribution, start + 1);
            return;
        }
        for (int at = start; at < limit; at++) {
            int verb = proposition.joints().jointVerb(at, to);
            if (verb >= 0) {
                join(attribution, verb);
                return;
            }
        }
    }

    /** The further reports of the same speaker that a sentence joins to one: ", tetapi mengakui …"; gives the last. */
    private QuoteDraft goOn(QuoteDraft first) {
        QuoteDraft last = first;
        while (last.attribution() != null) {
            int verb = proposition.joints().jointVerb(behind(last), sentence.to());
            QuoteDraft draft = verb < 0 ? null : join(Objects.requireNonNull(last.attribution()), verb);
            if (draft == null) {
                return last;
            }
            last = draft;
        }
        return last;
    }

    /** The first word behind a report. */
    private int behind(QuoteDraft draft) {
        int next = tokens.at(draft.end());
        while (next < sentence.to() && tokens.isSign(next, ',')) {
            next++;
        }
        return next;
    }

    private @Nullable QuoteDraft join(Attribution attribution, int verb) {
        Clause clause = proposition.behindVerb(
                Objects.requireNonNull(ReportingWords.at(tokens, verb)), verb + 1, sentence.to());
        if (clause == null) {
            return null;
        }
        Attribution joined = attribution.joined(Range.of(tokens, verb), verb + 1);
        QuoteDraft draft = QuoteDraft.indirect(joined, clause.range(tokens));
        drafts.add(mixed(draft));
        return draft;
    }

    private @Nullable QuoteDraft glued(int at) {
        GluedVerb verb = tokens.isCapital(at) || tokens.isMixed(at) ? GluedVerb.at(tokens, at, sentence.from()) : null;
        Clause clause = verb == null ? null : proposition.behindVerb(verb.cue(), at + 1, sentence.to());
        return verb == null || clause == null ? null : QuoteDraft.indirect(verb.attribution(), clause.range(tokens));
    }

    private @Nullable QuoteDraft report(ReportingWord cue, int at) {
        return switch (cue.form()) {
            case ACTIVE -> active.read(cue, at, sentence);
            case POST -> {
                QuoteDraft draft = spoken.spoken(cue, at, QuoteRule.REPORT_POST, sentence);
                yield draft == null && cue.bare() ? active.read(cue, at, sentence) : draft;
            }
            case CLITIC, ACCORDING_CLITIC -> spoken.clitic(cue, at, sentence);
            case PASSIVE -> {
                QuoteDraft draft = spoken.spoken(cue, at, QuoteRule.REPORT_PASSIVE, sentence);
                yield draft == null ? documents.read(at, sentence) : draft;
            }
            case WRITTEN -> documents.read(at, sentence);
            case ACCORDING -> spoken.spoken(cue, at, QuoteRule.REPORT_ACCORDING, sentence);
        };
    }

    /** Where the proposition holds words in marks that the speaker used, they are what is quoted. */
    private QuoteDraft mixed(QuoteDraft draft) {
        QuoteDraft mixed = null;
        boolean named = false;
        for (int i = sentence.mark(); i < sentence.markEnd(); i++) {
            Range part = marks.get(i).range(tokens);
            named |= WordKind.NAMING.is(tokens, marks.get(i).from() - 1);
            boolean said =
                    marks.get(i).isSaid(tokens) && !(named && marks.get(i).size() < CLAUSE_TOKENS);
            if ((said || isClause(marks.get(i))) && draft.covers(part) && !isOfOther(marks.get(i), draft)) {
                mixed = mixed == null ? draft.mixed() : mixed;
                mixed.add(part);
            }
        }
        return mixed == null ? draft : mixed;
    }

    /** "menilai ucapan Ani yang menyebut jalan itu 'rusak' …": words of somebody else, of whom the proposition tells. */
    private boolean isOfOther(Marked marked, QuoteDraft draft) {
        int from = Math.max(behindCue(draft), marked.from() - OTHER_TOKENS);
        for (int at = marked.from() - 1; at > from; at--) {
            ReportingWord cue = tokens.is(at - 1, "yang") ? ReportingWords.at(tokens, at) : null;
            if (cue != null && cue.active() && !cue.weak()) {
                return true;
            }
        }
        return false;
    }

    private int behindCue(QuoteDraft draft) {
        Attribution attribution = draft.attribution();
        return attribution == null ? 0 : attribution.end();
    }

    /** Whether the marks behind "bahwa" hold a clause that starts with a name or like a sentence. */
    private boolean isClause(Marked marked) {
        return marked.size() >= CLAUSE_TOKENS
                && (WordKind.COMPLEMENTIZER.is(tokens, marked.from() - 1) || tokens.isSign(marked.from() - 1, ':'))
                && Clauses.isClause(tokens, marked.words(), marked.wordsEnd());
    }
}
