package id.saring.quote;

import id.saring.speaker.Mention;
import id.saring.speaker.Range;
import id.saring.speaker.Utterance.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say something, beside the words.
 *
 * @param cue the reporting word, or null
 * @param holder how the text points to the speaker
 * @param mention the speaker, if the holder is a mention
 * @param end the token behind the attribution
 * @param rule the rule that read it
 */
record Attribution(
        @Nullable Range cue, Holder holder, @Nullable Mention mention, int end, QuoteRule rule) {
    static Attribution of(Range cue, @Nullable Mention mention, int end, QuoteRule rule) {
        return new Attribution(cue, mention == null ? Holder.NONE : Holder.MENTION, mention, end, rule);
    }

    /** The same speaker, by another verb. */
    Attribution joined(Range verb, int end) {
        return new Attribution(verb, holder, mention, end, QuoteRule.REPORT_JOINED);
    }

    /** The same before words in marks that start at a token. */
    Attribution leading(int mark) {
        return new Attribution(cue, holder, mention, mark, QuoteRule.BEFORE_GLUED);
    }

    /** The same behind "demikian". */
    Attribution thus() {
        return new Attribution(cue, holder, mention, end, QuoteRule.BEHIND_THUS);
    }

    static Attribution clitic(Range cue, int end, QuoteRule rule) {
        return new Attribution(cue, Holder.CLITIC, null, end, rule);
    }
}
