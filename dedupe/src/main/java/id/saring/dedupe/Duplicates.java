package id.saring.dedupe;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which paragraphs of one list repeat an earlier one. Immutable and thread-safe.
 */
public final class Duplicates {
    private final int[] firsts;

    Duplicates(int[] firsts) {
        this.firsts = firsts;
    }

    /**
     * The earliest paragraph that a paragraph repeats. If near repeats are looked for, that one may itself repeat a still
     * earlier one.
     *
     * @param paragraph an index into the list that was compared
     * @return the index of the earliest, or empty if the paragraph repeats nothing
     * @throws IndexOutOfBoundsException if there is no such paragraph
     */
    public OptionalInt duplicateOf(int paragraph) {
        int first = firsts[paragraph];
        return first < 0 ? OptionalInt.empty() : OptionalInt.of(first);
    }

    /**
     * The indices of all repeats.
     *
     * @return the indices, ascending
     */
    public List<Integer> repeats() {
        return IntStream.range(0, firsts.length)
                .filter(i -> firsts[i] >= 0)
                .boxed()
                .toList();
    }
}
