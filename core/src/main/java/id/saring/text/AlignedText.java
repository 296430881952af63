package id.saring.text;

import id.saring.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text normalised from a raw text, with the way back. Immutable and thread-safe.
 *
 * <p>Where the two do not differ there is no table and offsets are the same.
 */
public final class AlignedText {
    private final String raw;
    private final String text;
    /** For each unit of the text, where its raw characters start; null where nothing differs. */
    private final int @Nullable [] starts;
    /** For each unit of the text, where its raw characters end; null where nothing differs. */
    private final int @Nullable [] ends;

    AlignedText(String raw, String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** A text that is its own normal form. */
    static AlignedText identity(String raw) {
        return new AlignedText(raw, raw, null, null);
    }

    /** The same text, normalised from another raw one of as many characters, each of which stands for the same. */
    AlignedText from(String other) {
        return new AlignedText(other, text, starts, ends);
    }

    /** Whether offsets are the same in both texts. */
    public boolean isDirect() {
        return starts == null;
    }

    /** The raw text. */
    public String raw() {
        return raw;
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /**
     * The raw stretch behind a stretch of the text, with tight ends.
     *
     * @param start offset in {@link #text()}
     * @param end offset in {@link #text()}, exclusive, after the start
     */
    public Span toRaw(int start, int end) {
        if (starts == null || ends == null) {
            return new Span(start, end);
        }
        return new Span(starts[start], ends[end - 1]);
    }
}
