package id.saring.quote;

import id.saring.model.QuoteType;
import id.saring.speaker.Utterance.Holder;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which stretches in marks are somebody's words, and whose. */
final class MarkedQuotes {
    /** The least tokens of words that stand for themselves, with no attribution beside them: fewer are a term. */
    private static final int ALONE_TOKENS = 4;

    /** The same before anybody has spoken: fewer may be a title. */
    private static final int FIRST_TOKENS = 12;

    /** The tokens from which marked words are a clause even where the clause around them goes on. */
    private static final int CLAUSE_TOKENS = 6;

    /** The most tokens of an attribution with office, place, time and occasion. */
    private static final int ATTRIBUTION_TOKENS = 80;

    private final Tokens tokens;
    private final List<Marked> marks;
    private final List<QuoteDraft> drafts;
    private final AttributionBehind behind;
    private final AttributionBefore before;
    private final Calling calling;
    private final Companions companions;
    private @Nullable QuoteDraft last;
    /** Behind the last quotation with its attribution. */
    private int lastEnd = -1;

    MarkedQuotes(Tokens tokens, List<Marked> marks, List<QuoteDraft> drafts) {
        this.tokens = tokens;
        this.marks = marks;
        this.drafts = drafts;
        this.behind = new AttributionBehind(tokens);
        this.before = new AttributionBefore(tokens);
        this.calling = new Calling(tokens);
        this.companions = new Companions(tokens, marks);
    }

    /** Begins a sentence, whose first stretch in marks this is. */
    void sentence(int mark) {
        companions.sentence(mark);
    }

    /** The attribution of the last quotation, or null. */
    @Nullable
    Attribution lastAttribution() {
        return last == null ? null : last.attribution();
    }

    /** The token behind the last quotation with its attribution. */
    int lastEnd() {
        return lastEnd;
    }

    /**
     * Decides about one stretch and those that continue it.
     *
     * @param mark its index
     * @param start where its sentence, or what is free of it, starts
     * @param paragraph the first token of its paragraph
     * @param limit the token behind the paragraph of its last stretch
     * @return whether it is a quotation
     */
    boolean read(int mark, int start, int paragraph, int limit) {
        int until = mark + 1;
        while (until < marks.size() && marks.get(until).continues()) {
            until++;
        }
        Marked first = marks.get(mark);
        Marked end = marks.get(until - 1);
        if (end.wordsEnd() - first.words() < CLAUSE_TOKENS && WordKind.NAMING.is(tokens, first.from() - 1)) {
            return false;
        }
        Attribution attribution =
                behind.read(end.to(), limit, ending(end), end.wordsEnd() - first.words() >= CLAUSE_TOKENS);
        if (attribution == null) {
            attribution = companions.isLeft(mark) ? null : calling.read(first, Math.max(start, lastEnd));
            if (attribution == null && !isAmid(first, end, limit)) {
                attribution = before.read(first, Math.max(start, lastEnd), start == paragraph);
            }
        } else if ((cites(attribution) || isNamedBy(first, attribution)) && start < first.from()) {
            if (cites(attribution) && type(first, attribution) == QuoteType.MIXED && isReported(start, first.from())) {
                return false;
            }
            Attribution own = before.read(first, Math.max(start, lastEnd), false);
            attribution = own == null ? attribution : own;
        }
        if (attribution != null) {
            take(mark, until, type(first, attribution), attribution, attribution.rule());
            lastEnd = Math.max(end.to(), attribution.end());
            return true;
        }
        if (last != null && (goesOn(first, start, paragraph) || companions.goesOn(last, mark))) {
            for (int i = mark; i < until; i++) {
                last.add(marks.get(i).range(tokens));
            }
            companions.claim(until);
            lastEnd = end.to();
            return true;
        }
        if (standsAlone(first, end, start, limit)) {
            take(
                    mark,
                    until,
                    QuoteType.DIRECT,
                    null,
                    start == paragraph ? QuoteRule.ALONE_PARAGRAPH : QuoteRule.ALONE_SENTENCE);
            lastEnd = end.to();
            return true;
        }
        return false;
    }

    /** Whether the clause around the marks goes on behind them: they hold a term or a few words of its own. */
    private boolean isAmid(Marked first, Marked end, int limit) {
        int next = end.to();
        return end.wordsEnd() - first.words() < CLAUSE_TOKENS
                && next < limit
                && tokens.isWord(next)
                && !tokens.isCapital(next)
                && !WordKind.PREPOSITION.is(tokens, next);
    }

    /** Whether an attribution only tells where the words were read: "demikian laporan harian itu". */
    private static boolean cites(Attribution attribution) {
        return attribution.holder() == Holder.NONE || attribution.rule() == QuoteRule.BEHIND_THUS;
    }

    /** "menyebutnya \"bintang\", menurut warga": the verb right before the marks says them, and the other only tells of it. */
    private boolean isNamedBy(Marked first, Attribution attribution) {
        ReportingWord cue = ReportingWords.at(tokens, first.from() - 1);
        return attribution.rule() == QuoteRule.BEHIND_ACCORDING
                && cue != null
                && cue.active()
                && tokens.text().startsWith("nya", tokens.end(first.from() - 1) - 3);
    }

    /** Whether the clause around the marks has its own verb of reporting, so that "demikian dilansir …" only cites it. */
    private boolean isReported(int from, int to) {
        for (int i = from; i < to; i++) {
            ReportingWord cue = ReportingWords.at(tokens, i);
            if (cue != null && cue.active() && (!cue.weak() || tokens.is(to - 1, "sebagai"))) {
                return true;
            }
        }
        return false;
    }

    private void take(int mark, int until, QuoteType type, @Nullable Attribution attribution, QuoteRule rule) {
        QuoteDraft draft = new QuoteDraft(type, attribution, rule);
        if (draft.isMixed()) {
            companions.before(draft, mark);
        }
        for (int i = mark; i < until; i++) {
            draft.add(marks.get(i).range(tokens));
        }
        companions.claim(until);
        drafts.add(draft);
        last = draft;
    }

    private QuoteType type(Marked first, Attribution attribution) {
        boolean amid = first.words() < first.wordsEnd()
                && tokens.isWord(first.words())
                && !tokens.isCapital(first.words())
                && first.from() > 0
                && tokens.isWord(first.from() - 1);
        return amid && attribution.rule() != QuoteRule.BEHIND_VERB ? QuoteType.MIXED : QuoteType.DIRECT;
    }

    /** How the words end: the sign inside the closing mark, or -1. */
    private int ending(Marked marked) {
        int last = marked.wordsEnd() - 1;
        while (last > marked.words() && MarkSides.isTransparent(tokens, last)) {
            last--;
        }
        return last < marked.words() ? -1 : tokens.sign(last);
    }

    /** Whether the words go on with the quotation whose attribution stands right before them: "…," kata Budi. "…". */
    private boolean goesOn(Marked marked, int start, int paragraph) {
        if (lastEnd <= paragraph || marked.from() - lastEnd > ATTRIBUTION_TOKENS || lastAttribution() == null) {
            return false;
        }
        boolean dated = tokens.isSign(marked.from() - 1, ')') && marked.size() >= CLAUSE_TOKENS;
        boolean amid = (dated || tokens.isSign(marked.from() - 1, ',')) && start <= lastEnd;
        return amid || startsAt(marked, start) && lastEnd >= previousSentence(start, paragraph);
    }

    private int previousSentence(int start, int paragraph) {
        // The attribution opened the sentence before this one if no other sentence ends between them.
        for (int at = start - 2; at >= lastEnd && at >= paragraph; at--) {
            if (SentenceEnds.isStop(tokens.sign(at)) && tokens.isCapital(at + 1)) {
                return Integer.MAX_VALUE;
            }
        }
        return lastEnd;
    }

    private boolean startsAt(Marked marked, int start) {
        int at = start;
        while (at < marked.from() && (MarkSides.isTransparent(tokens, at) || tokens.isSign(at, ','))) {
            at++;
        }
        return at == marked.from();
    }

    private boolean standsAlone(Marked first, Marked end, int start, int limit) {
        int least = drafts.isEmpty() ? FIRST_TOKENS : ALONE_TOKENS;
        boolean address = tokens.is(first.words(), "https") || tokens.is(first.words(), "http");
        if (end.wordsEnd() - first.words() < least || address || !startsAt(first, start)) {
            return false;
        }
        int sign = ending(end);
        boolean last = end.to() >= limit;
        boolean full = last || sign == ',' || SentenceEnds.isStop(sign) || tokens.isSign(end.to(), '.');
        boolean free = last
                || tokens.isSign(end.to(), '.')
                || tokens.isCapital(end.to())
                || sign == ',' && WordKind.PREPOSITION.is(tokens, end.to())
                || Glyphs.length(tokens, end.to()) > 0;
        return full && free;
    }
}
