package id.saring.cli.dedupe;

import id.saring.dedupe.Fingerprint;
import org.jspecify.annotations.Nullable;

/** A line of the corpus: where it lies, and what it holds. */
final class Line {
    /** The block's, unless the line had to be repaired. */
    byte[] bytes;

    int start;
    int end;

    /** From 0, in the block. */
    final int number;

    @Nullable
    String id;

    /** The raw characters of the text, between its quotation marks. */
    int textStart = -1;

    int textEnd;

    /** The value of {@code repeats}, where the line has one from an earlier run. */
    int marksStart = -1;

    int marksEnd;

    /** One for each line of the text; the whole text's alone where documents are compared. */
    Fingerprint[] fingerprints = {};

    /** What had to be repaired. */
    @Nullable
    String note;

    /** Why it cannot be read. */
    @Nullable
    String error;

    Line(byte[] bytes, int start, int end, int number) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.number = number;
    }
}
