package id.saring.quote;

import id.saring.model.QuoteType;
import id.saring.speaker.Range;
import id.saring.speaker.Utterance;
import id.saring.speaker.Utterance.Holder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quotation that may still grow by a part. */
final class QuoteDraft {
    private final QuoteType type;
    private final List<Range> parts = new ArrayList<>();
    private final @Nullable Attribution attribution;
    private final QuoteRule rule;

    QuoteDraft(QuoteType type, @Nullable Attribution attribution, QuoteRule rule) {
        this.type = type;
        this.attribution = attribution;
        this.rule = rule;
    }

    /** A report without a part yet. */
    static QuoteDraft indirect(Attribution attribution) {
        return new QuoteDraft(QuoteType.INDIRECT, attribution, attribution.rule());
    }

    /** A report of one stretch. */
    static QuoteDraft indirect(Attribution attribution, Range part) {
        QuoteDraft draft = indirect(attribution);
        draft.add(part);
        return draft;
    }

    void add(Range part) {
        parts.add(part);
    }

    /** The same report, empty, of the speaker's words in marks. */
    QuoteDraft mixed() {
        return new QuoteDraft(QuoteType.MIXED, attribution, rule);
    }

    boolean isMixed() {
        return type == QuoteType.MIXED;
    }

    @Nullable
    Attribution attribution() {
        return attribution;
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    boolean covers(Range range) {
        return parts.stream().anyMatch(part -> part.start() <= range.start() && range.end() <= part.end());
    }

    Utterance utterance() {
        return attribution == null
                ? new Utterance(type, parts, null, Holder.NONE, null, rule.id())
                : new Utterance(type, parts, attribution.cue(), attribution.holder(), attribution.mention(), rule.id());
    }
}
