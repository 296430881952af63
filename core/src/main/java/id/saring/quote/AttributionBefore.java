package id.saring.quote;

import id.saring.quote.ReportingWord.Form;
import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Mention;
import id.saring.speaker.MentionReader;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads an attribution before marked words: "Budi mengatakan, …", "Kata Budi: …", "Budi: …". */
final class AttributionBefore {
    /** The most tokens from the verb to the marks: a longer lead is a sentence that says something of its own. */
    private static final int REACH_TOKENS = 30;

    /** Fewer tokens in marks may be a term, and are said only if the verb stands as near. */
    private static final int TERM_TOKENS = 4;

    /** The most tokens from the text that speaks to its colon: "narasi sebagai berikut:". */
    private static final int NARRATION_TOKENS = 5;

    /** The most tokens from the account to the colon: it is told one or two sentences before its post. */
    private static final int ACCOUNT_TOKENS = 120;

    private final Tokens tokens;

    AttributionBefore(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the attribution that leads to a stretch in marks.
     *
     * @param marked the stretch
     * @param start the first token that it may hold: the start of the sentence, or the end of marked words before
     * @param opens whether the stretch may open its paragraph, so that the one before may lead to it
     */
    @Nullable
    Attribution read(Marked marked, int start, boolean opens) {
        int mark = marked.from();
        while (mark > start && MarkSides.isTransparent(tokens, mark - 1)) {
            mark--;
        }
        if (mark > start) {
            return read(mark, marked.size(), start);
        }
        int lead = opens ? lead(mark) : -1;
        return lead < 0 ? null : read(mark - 1, marked.size(), lead);
    }

    /** Where the sentence starts that ends the paragraph before with a colon or a comma; or -1. */
    private int lead(int paragraph) {
        int at = paragraph - 2;
        if (at < 0
                || tokens.kind(paragraph - 1) != Tokens.Kind.BREAK
                || !tokens.isSign(at, ':') && !tokens.isSign(at, ',')) {
            return -1;
        }
        int least = Math.max(0, paragraph - REACH_TOKENS);
        while (at > least && tokens.kind(at - 1) != Tokens.Kind.BREAK && !isEnd(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isEnd(int at) {
        return SentenceEnds.isStop(tokens.sign(at)) && tokens.isCapital(at + 1);
    }

    private @Nullable Attribution read(int mark, int size, int start) {
        int last = mark - 1;
        boolean colon = tokens.isSign(last, ':');
        boolean sign = colon || tokens.isSign(last, ',');
        int at = sign ? last - 1 : last;
        boolean complementizer = WordKind.COMPLEMENTIZER.is(tokens, at);
        boolean near = true;
        for (; at >= Math.max(start, mark - REACH_TOKENS); at--) {
            ReportingWord cue = ReportingWords.at(tokens, at);
            if (cue == null && near && tokens.isCapital(at)) {
                GluedVerb glued = GluedVerb.at(tokens, at, start);
                if (glued != null && (sign || size >= TERM_TOKENS)) {
                    return glued.attribution().leading(mark);
                }
            }
            if (cue != null && cue.takes() == Takes.SPEECH && isInReport(at, mark, start)) {
                return null;
            }
            if (cue != null && near && !sign && size < TERM_TOKENS && cue.form() == Form.POST) {
                return null; // "belajar bilang «tidak»"
            }
            if (cue != null
                    && (near || sign && (size > TERM_TOKENS || mark - at < TERM_TOKENS))
                    && leads(cue, at, mark)) {
                Attribution attribution = attribution(cue, at, start, mark);
                if (attribution != null || !colon) {
                    return attribution;
                }
            }
            near &= complementizer && WordKind.COMPLEMENTIZER.is(tokens, at);
        }
        return colon ? byColon(last, size, start) : null;
    }

    /** Whether single marks hold what somebody is reported to have called: "dia menyebut Budi berteriak 'Awas!'". */
    private boolean isInReport(int at, int mark, int start) {
        for (int i = at - 1; Glyphs.length(tokens, mark) == 0 && i >= start; i--) {
            ReportingWord cue = ReportingWords.at(tokens, i);
            if (cue != null && !cue.weak() && (cue.active() || cue.postposed()) && cue.takes() != Takes.SPEECH) {
                return true;
            }
        }
        return false;
    }

    private boolean leads(ReportingWord cue, int at, int mark) {
        if (cue.form() == Form.POST && WordKind.NOUNMARK.is(tokens, at + 1)) {
            return false;
        }
        if (cue.form() == Form.POST || cue.form() == Form.CLITIC) {
            boolean named = tokens.isSign(at + 1, ':') && !WordKind.NARRATION.is(tokens, at - 1);
            return tokens.isCapital(at) || !cue.weak() && (at + 1 < mark || cue.bare()) || named;
        }
        return cue.form() != Form.WRITTEN && (cue.form() != Form.ACTIVE || !cue.weak() || tokens.isSign(at + 1, ':'));
    }

    private @Nullable Attribution attribution(ReportingWord cue, int at, int start, int mark) {
        Range range = Range.of(tokens, at);
        return switch (cue.form()) {
            case ACTIVE ->
                undone(at, start)
                        ? null
                        : Attribution.of(
                                range, MentionReader.subjectBefore(tokens, at, start), mark, QuoteRule.BEFORE_VERB);
            case WRITTEN -> null;
            case CLITIC, ACCORDING_CLITIC -> Attribution.clitic(range, mark, QuoteRule.BEFORE_CLITIC);
            case POST, ACCORDING -> {
                boolean subject = cue.bare() && !tokens.isCapital(at) && !tokens.isWord(at + 1);
                Mention mention = subject
                        ? MentionReader.subjectBefore(tokens, at, start)
                        : MentionReader.after(tokens, at + 1, mark);
                yield Attribution.of(range, mention, mark, QuoteRule.BEFORE_POST);
            }
            case PASSIVE -> {
                int speaker = tokens.is(at + 1, "oleh") ? at + 2 : at + 1;
                Mention mention = MentionReader.after(tokens, speaker, mark);
                yield mention == null ? null : Attribution.of(range, mention, mark, QuoteRule.BEFORE_PASSIVE);
            }
        };
    }

    private boolean undone(int at, int start) {
        return at > start && WordKind.UNDOING.is(tokens, at - 1);
    }

    private static boolean isName(Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PRONOUN -> true;
            case ROLE, GROUP, PLACE, ANONYMOUS -> false;
        };
    }

    private @Nullable Attribution byColon(int colon, int size, int start) {
        Mention mention = MentionReader.before(tokens, colon, start);
        Range range = Range.of(tokens, colon);
        if (isNarration(colon, start)) {
            return Attribution.of(range, account(colon), colon + 1, QuoteRule.BEFORE_NARRATION);
        }
        if (mention == null || size < TERM_TOKENS || mention.start() > tokens.start(start) || !isName(mention)) {
            return null;
        }
        return Attribution.of(range, mention, colon + 1, QuoteRule.BEFORE_COLON);
    }

    private boolean isNarration(int colon, int start) {
        for (int at = colon - 1; at >= Math.max(start, colon - NARRATION_TOKENS); at--) {
            if (WordKind.NARRATION.is(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** The account whose post is told before it is quoted, or null. */
    private @Nullable Mention account(int colon) {
        for (int at = colon - 1; at >= Math.max(0, colon - ACCOUNT_TOKENS); at--) {
            if (WordKind.POSTER.is(tokens, at)) {
                return MentionReader.after(tokens, at, colon);
            }
        }
        return null;
    }
}
