package id.saring;

import id.saring.clean.Page;
import id.saring.model.Span;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The raw stretches of a page's pieces. What the normaliser dropped between two pieces goes to its neighbour on the same
 * line, so that together they cover every raw character that is not blank.
 */
final class Coverage {
    private final String raw;
    private final Map<Integer, Span> byStart = new HashMap<>();

    private Coverage(String raw) {
        this.raw = raw;
    }

    static Coverage of(AlignedText view, Page page) {
        Coverage coverage = new Coverage(view.raw());
        List<int[]> pieces = new ArrayList<>();
        for (Body.Block block : page.blocks()) {
            pieces.add(new int[] {block.start(), block.end()});
        }
        for (Page.Cut cut : page.cuts()) {
            pieces.add(new int[] {cut.start(), cut.end()});
        }
        pieces.sort((one, other) -> Integer.compare(one[0], other[0]));
        coverage.stretch(view, pieces);
        return coverage;
    }

    /** The raw stretch of the piece that starts here in the view. */
    Span of(int viewStart) {
        Span span = byStart.get(viewStart);
        if (span == null) {
            throw new IllegalArgumentException("no piece starts at " + viewStart);
        }
        return span;
    }

    private void stretch(AlignedText view, List<int[]> pieces) {
        int[] starts = new int[pieces.size()];
        int[] ends = new int[pieces.size()];
        for (int i = 0; i < starts.length; i++) {
            Span span = view.toRaw(pieces.get(i)[0], pieces.get(i)[1]);
            starts[i] = span.start();
            ends[i] = span.end();
        }
        if (!view.isDirect()) {
            fill(starts, ends);
        }
        for (int i = 0; i < starts.length; i++) {
            byStart.put(pieces.get(i)[0], new Span(starts[i], ends[i]));
        }
    }

    private void fill(int[] starts, int[] ends) {
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
            if (!isBlank(raw.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private int lastSeen(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (!isBlank(raw.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                || c >= 0x85 && (Character.isWhitespace(c) || Character.isSpaceChar(c))
                || c == '\u0085' // next line
                || c == '\u00AD' // soft hyphen
                || c >= '\u200B' && c <= '\u200D' // zero width space, non-joiner, joiner
                || c == '\u2060' // word joiner
                || c == '\uFEFF'; // byte order mark
    }
}
