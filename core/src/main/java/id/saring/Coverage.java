package id.saring;

import id.saring.clean.Page;
import id.saring.model.Span;
import id.saring.text.AlignedText;
import id.saring.text.Blanks;
import id.saring.text.Body;
import java.util.Arrays;

/**
 * The raw stretches of a page's pieces. What the normaliser dropped between two pieces goes to its neighbour on the same
 * line, so that together they cover every raw character that is not blank.
 */
final class Coverage {
    private final String raw;
    /** Where the pieces start in the view, ascending. */
    private final int[] viewStarts;

    private final int[] starts;
    private final int[] ends;

    private Coverage(AlignedText view, long[] pieces) {
        raw = view.raw();
        viewStarts = new int[pieces.length];
        starts = new int[pieces.length];
        ends = new int[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            viewStarts[i] = (int) (pieces[i] >>> Integer.SIZE);
            Span span = view.toRaw(viewStarts[i], (int) pieces[i]);
            starts[i] = span.start();
            ends[i] = span.end();
        }
    }

    static Coverage of(AlignedText view, Page page) {
        long[] pieces = new long[page.blocks().size() + page.cuts().size()];
        int size = 0;
        for (Body.Block block : page.blocks()) {
            pieces[size++] = piece(block.start(), block.end());
        }
        for (Page.Cut cut : page.cuts()) {
            pieces[size++] = piece(cut.start(), cut.end());
        }
        Arrays.sort(pieces);
        Coverage coverage = new Coverage(view, pieces);
        if (!view.isDirect()) {
            coverage.fill();
        }
        return coverage;
    }

    /** A stretch of the view as one number, in the order of the starts. */
    private static long piece(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** The raw stretch of the piece that starts here in the view. */
    Span of(int viewStart) {
        int i = Arrays.binarySearch(viewStarts, viewStart);
        if (i < 0) {
            throw new IllegalArgumentException("no piece starts at " + viewStart);
        }
        return new Span(starts[i], ends[i]);
    }

    private void fill() {
        for (int i = 0; i <= starts.length; i++) {
            int from = i == 0 ? 0 : ends[i - 1];
            int to = i == starts.length ? raw.length() : starts[i];
            int first = firstSeen(from, to);
            if (first < 0) {
                continue;
            }
            if (i == 0) {
                starts[0] = first;
                continue;
            }
            int lineEnd = raw.indexOf('\n', from);
            int split = i == starts.length || lineEnd < 0 || lineEnd > to ? to : lineEnd;
            int last = lastSeen(from, split);
            ends[i - 1] = last < 0 ? ends[i - 1] : last + 1;
            first = firstSeen(split, to);
            if (first >= 0) {
                starts[i] = first;
            }
        }
    }

    private int firstSeen(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Blanks.isBlank(raw.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private int lastSeen(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (!Blanks.isBlank(raw.charAt(at))) {
                return at;
            }
        }
        return -1;
    }
}
