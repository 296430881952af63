package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what a text says by a passive without an agent: "dalam surat itu disebutkan bahwa …". */
final class DocumentReports {
    /** The most tokens from the name of a text to its passive: it may be a law with number and year. */
    private static final int TEXT_TOKENS = 45;

    private final Tokens tokens;
    private final Proposition proposition;

    DocumentReports(Tokens tokens, Proposition proposition) {
        this.tokens = tokens;
        this.proposition = proposition;
    }

    /** The report of the passive at a token, or null. */
    @Nullable
    QuoteDraft read(int at, Stretch sentence) {
        int next = FunctionWord.ALSO.is(tokens, at + 1) ? at + 2 : at + 1;
        boolean comma = tokens.isSign(next, ',');
        boolean that = tokens.is(next, "bahwa");
        boolean denied = at > 0 && WordKind.UNDOING.is(tokens, at - 1);
        if (denied || WordKind.DOCUMENT.is(tokens, at - 1) || !comma && !that && !isTold(next)) {
            return null;
        }
        int start = comma || that ? next + 1 : next;
        int text = text(at, sentence.from());
        int end = text < 0 ? start : proposition.end(start, sentence.to());
        if (end - start < 2 || !that && !Clauses.isClause(tokens, start, end)) {
            return null;
        }
        Range cue = Range.of(tokens, at);
        Attribution attribution = Attribution.of(cue, mention(text, at), at + 1, QuoteRule.REPORT_DOCUMENT);
        return QuoteDraft.indirect(attribution, new Clause(start, end).range(tokens));
    }

    /** "disebutkan jalan itu ditutup": a subject right behind the passive. */
    private boolean isTold(int next) {
        return tokens.isWord(next)
                && tokens.is(next - 1, "disebutkan")
                && ClauseWords.kind(tokens, next) == null
                && !WordKind.PREPOSITION.is(tokens, next)
                && !WordKind.FUNCTION.is(tokens, next);
    }

    /** Where the text is named that opens the clause of the passive: "dalam narasi tersebut"; or -1. */
    private int text(int at, int from) {
        for (int i = at - 1; i >= from && i > at - TEXT_TOKENS; i--) {
            boolean opens = FunctionWord.AMID.is(tokens, i) || tokens.is(i, "melalui");
            if (opens && (i == from || tokens.isSign(i - 1, ',') || WordKind.CONNECTOR.is(tokens, i - 1))
                    || opens && i - 2 == from) {
                return holds(i + 1, at) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private boolean holds(int from, int to) {
        for (int i = from; i < to && i < from + 3; i++) {
            if (WordKind.WRITING.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets start that are not those of "ayat (1)". */
    private boolean opensAside(int at) {
        return tokens.isSign(at, '(') && !tokens.is(at - 1, "ayat");
    }

    private @Nullable Mention mention(int text, int at) {
        int end = text;
        while (end < at && !tokens.isSign(end, ',') && !tokens.is(end, "yang") && !opensAside(end)) {
            end++;
        }
        for (int i = text; i < at; i++) {
            Mention account = tokens.isSign(i, '@') ? MentionReader.after(tokens, i, at) : null;
            if (account != null) {
                return account;
            }
        }
        if (end == text) {
            return null;
        }
        while (end - 1 > text && WordKind.ADVERB.is(tokens, end - 1)) {
            end--;
        }
        Range range = new Range(tokens.start(text), tokens.end(end - 1));
        return new Mention(range.start(), range.end(), end, Mention.Kind.ORGANISATION, range, null, null);
    }
}
