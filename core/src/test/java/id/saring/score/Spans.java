package id.saring.score;

import id.saring.model.Span;
import java.util.ArrayList;
import java.util.List;

/** How spans of one text compare. */
final class Spans {
    private static final String JUNK = "\"“”„‟'‘’«»` \u00a0\n\t\r,.?!;:…-–—()[]";

    private Spans() {}

    /** The span without marks, punctuation and blanks at its ends. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && JUNK.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && JUNK.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** The spans in order; those with nothing but blanks between them become one. */
    static List<Span> join(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && blankBetween(text, joined.get(last).end(), span.start())) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Length of the intersection over length of the union; 0 for spans that do not overlap. */
    static double overlap(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        if (common <= 0) {
            return 0;
        }
        return (double) common / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
    }

    /** Whether a character shows nothing; zero-width characters count as shown. */
    static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean blankBetween(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
