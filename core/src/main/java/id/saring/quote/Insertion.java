package id.saring.quote;

import id.saring.quote.ClauseWords.Kind;
import id.saring.quote.ReportingWord.Form;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells how a sentence goes on behind an attribution that was put into it: "Lalu, kata Budi, warga pulang". */
final class Insertion {
    private final Tokens tokens;
    private final Segments segments;

    Insertion(Tokens tokens, Segments segments) {
        this.tokens = tokens;
        this.segments = segments;
    }

    /**
     * The mention of a speaker without the subject of what is reported, which no comma closes: "kata Budi, warga pulang".
     *
     * @param speaker where the mention starts
     * @param to the end of the sentence
     * @param opens whether the attribution opens the sentence, so that what is reported must follow
     */
    @Nullable
    Mention cut(@Nullable Mention mention, int speaker, int to, boolean opens) {
        int end = mention == null ? to : mention.endToken();
        if (end >= to || !tokens.isWord(end)) {
            return mention;
        }
        int comma = end - 1;
        while (comma > speaker && !tokens.isSign(comma, ',')) {
            comma--;
        }
        boolean verb = comma > speaker && isVerbal(end);
        boolean open = verb
                || comma > speaker && segments.comma(end, to) < 0 && (opens || Clauses.isClause(tokens, comma + 1, to));
        Mention alone = open ? MentionReader.after(tokens, speaker, comma) : null;
        boolean other = alone != null && (verb || alone.kind() == Mention.Kind.PERSON || !tokens.isCapital(comma + 1));
        return other ? alone : mention;
    }

    /**
     * Whether an attribution may be put into a sentence without the comma that is due before it: "Sementara itu kata Budi,
     * warga pulang".
     */
    boolean isBare(ReportingWord cue, int at) {
        boolean sure = !cue.weak() || cue.takes() == Takes.BAHWA || cue.takes() == Takes.CLAUSE;
        return cue.form() == Form.POST
                && sure
                && !cue.bare()
                && at + 1 < tokens.size()
                && (tokens.isCapital(at + 1) || tokens.is(at + 1, "dia"))
                && tokens.isWord(at - 1)
                && !tokens.is(at - 1, "dan")
                && !WordKind.PREPOSITION.is(tokens, at - 1)
                && !WordKind.WHILE.is(tokens, at - 1)
                && !WordKind.NAMING.is(tokens, at - 1);
    }

    private boolean isVerbal(int at) {
        Kind kind = ClauseWords.kind(tokens, at);
        return kind == Kind.AUXILIARY || kind == Kind.COPULA || kind == Kind.PREDICATE || kind == Kind.CAUSATIVE;
    }

    /** "Penangkapan, kata Budi dilakukan kemarin": the predicate of what stands before, without the comma that is due. */
    boolean goesOn(int at, int end) {
        if (at + 1 >= end || !tokens.isWord(at)) {
            return false;
        }
        Kind kind = ClauseWords.kind(tokens, at);
        return kind == Kind.AUXILIARY
                || kind == Kind.COPULA
                || kind == Kind.DEGREE
                || tokens.is(at, "juga")
                || tokens.is(at, "memang")
                || ClauseWords.isVerb(tokens, at)
                        && tokens.text().startsWith("di", tokens.start(at))
                        && !WordKind.CONTACT.is(tokens, at)
                        && !WordKind.CITED.is(tokens, at);
    }

    /** "Kemudian, kata Budi jumlah warga menurun": a subject right behind the speaker. */
    boolean starts(int at, int end) {
        return at + 2 < end
                && tokens.isWord(at)
                && tokens.shape(at) == Tokens.Shape.LOWER
                && ClauseWords.kind(tokens, at) == null
                && ReportingWords.at(tokens, at) == null
                && !WordKind.PREPOSITION.is(tokens, at)
                && !WordKind.WHILE.is(tokens, at)
                && !WordKind.FUNCTION.is(tokens, at);
    }

    /** "…, kata Budi ditemui di rumahnya": only something more of the speaker or of when he spoke. */
    boolean isTrailing(int at, int end) {
        return at >= end
                || segments.comma(at, end) < 0
                        && (tokens.is(at, "yang")
                                || WordKind.CONTACT.is(tokens, at)
                                || WordKind.CITED.is(tokens, at)
                                || WordKind.WHILE.is(tokens, at)
                                || WordKind.PREPOSITION.is(tokens, at));
    }
}
