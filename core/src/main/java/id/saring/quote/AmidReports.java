package id.saring.quote;

import id.saring.quote.Proposition.Clause;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a report whose passive stands between the subject and the predicate of what is reported. */
final class AmidReports {
    private final Tokens tokens;
    private final Proposition proposition;

    private int from;
    private int to;

    AmidReports(Tokens tokens, Proposition proposition) {
        this.tokens = tokens;
        this.proposition = proposition;
    }

    /** "Jalan itu dikatakan Budi sudah rusak": a passive between the subject of what is reported and its verb. */
    @Nullable
    QuoteDraft passive(int at, Stretch sentence) {
        from = sentence.from();
        to = sentence.to();
        boolean by = tokens.is(at + 1, "oleh");
        int speaker = by ? at + 2 : at + 1;
        if (speaker >= to) {
            return null;
        }
        boolean many = WordKind.AGENT.is(tokens, speaker);
        boolean named = tokens.isCapital(speaker) && (by || !WordKind.FORECAST.is(tokens, at));
        Mention mention = named || many || tokens.is(speaker, "dia") ? MentionReader.after(tokens, speaker, to) : null;
        if (mention == null
                || !many && mention.kind() != Mention.Kind.PERSON && mention.kind() != Mention.Kind.PRONOUN
                || tokens.is(from, "hal") && tokens.is(at, "disampaikan")) {
            return null;
        }
        int next = mention.endToken();
        boolean comma = tokens.isSign(at - 1, ',');
        if (!goesOn(next) && !((comma || WordKind.JUDGED.is(tokens, at)) && isVerbal(next))) {
            return null;
        }
        return split(Attribution.of(Range.of(tokens, at), mention, next, QuoteRule.REPORT_AMID), at);
    }

    private boolean isVerbal(int at) {
        return at < to
                && (ClauseWords.kind(tokens, at) == ClauseWords.Kind.PREDICATE || ClauseWords.isVerb(tokens, at));
    }

    /** "Jalan itu disebutnya sudah rusak" */
    @Nullable
    QuoteDraft clitic(int at, Stretch sentence) {
        from = sentence.from();
        to = sentence.to();
        return goesOn(at + 1)
                ? split(Attribution.clitic(Range.of(tokens, at), at + 1, QuoteRule.REPORT_AMID), at)
                : null;
    }

    /** Whether the predicate of what is reported stands here. */
    private boolean goesOn(int at) {
        if (tokens.is(at, "menjadi") || tokens.is(at, "jadi")) {
            return at < to;
        }
        ClauseWords.Kind kind = at < to ? ClauseWords.kind(tokens, at) : null;
        return kind == ClauseWords.Kind.AUXILIARY
                || kind == ClauseWords.Kind.DEGREE
                || kind == ClauseWords.Kind.COPULA
                || kind == ClauseWords.Kind.ADJECTIVE
                || FunctionWord.PREDICATIVE.is(tokens, at);
    }

    /** What is reported before an attribution and behind it; behind "yang" only what follows. */
    private @Nullable QuoteDraft split(Attribution attribution, int at) {
        QuoteDraft draft = QuoteDraft.indirect(attribution);
        int end = proposition.end(attribution.end(), to);
        int start = proposition.segments().afterConnector(from, at);
        for (int i = from; i < at; i++) {
            if (tokens.is(i, "yang") || WordKind.CONDITION.is(tokens, i)) {
                return null;
            }
        }
        if (start >= at || WordKind.UNDOING.is(tokens, at - 1) || end - attribution.end() < 2) {
            return null;
        }
        draft.add(new Clause(start, tokens.isSign(at - 1, ',') ? at - 1 : at).range(tokens));
        draft.add(new Clause(attribution.end(), end).range(tokens));
        return draft;
    }
}
