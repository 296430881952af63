package id.saring.speaker;

import id.saring.model.QuoteType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reported words before their speaker is resolved, in offsets of the body.
 *
 * @param type how they are reported
 * @param parts their places, in order; marks included
 * @param cue the reporting word, or null
 * @param holder how the text points to the speaker
 * @param mention the speaker as mentioned; null unless the holder is {@link Holder#MENTION}
 * @param rule the rule that found them
 */
public record Utterance(
        QuoteType type,
        List<Range> parts,
        @Nullable Range cue,
        Holder holder,
        @Nullable Mention mention,
        String rule) {
    /** How the text points to the speaker. */
    public enum Holder {
        /** By a mention of its own. */
        MENTION,
        /** By the clitic of the cue: "ujarnya", "menurutnya". */
        CLITIC,
        /** Not at all: a paragraph in marks that goes on with a speech. */
        NONE
    }

    /** Copies the parts. */
    public Utterance {
        parts = List.copyOf(parts);
    }

    /** Where the first of words, cue and mention starts. */
    int start() {
        int start = parts.get(0).start();
        if (cue != null) {
            start = Math.min(start, cue.start());
        }
        return mention == null ? start : Math.min(start, mention.start());
    }

    /** Where the last of words, cue and mention ends. */
    int end() {
        int end = 0;
        for (Range part : parts) {
            end = Math.max(end, part.end());
        }
        if (cue != null) {
            end = Math.max(end, cue.end());
        }
        return mention == null ? end : Math.max(end, mention.end());
    }
}
