package id.saring.cli.dedupe;

import id.saring.dedupe.RepeatKind;
import java.util.Locale;

/** What was counted. */
final class Tally {
    long documents;
    long paragraphs;
    long unreadable;
    private final long[] removed = new long[RepeatKind.values().length];

    void removed(RepeatKind kind) {
        removed[kind.ordinal()]++;
    }

    long removed() {
        long sum = 0;
        for (long count : removed) {
            sum += count;
        }
        return sum;
    }

    String summary(boolean wholeTexts) {
        return String.format(
                Locale.ROOT,
                "%d documents%s; repeats: %d exact, %d folded, %d near",
                documents,
                wholeTexts ? "" : ", " + paragraphs + " paragraphs",
                removed[RepeatKind.EXACT.ordinal()],
                removed[RepeatKind.FOLDED.ordinal()],
                removed[RepeatKind.NEAR.ordinal()]);
    }
}
