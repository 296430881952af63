package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the tokens of a line, in the form that {@link id.saring.model.BoilerplateRules} describes. Matching takes
 * linear time: a gap before another element is bounded, and so are the optional elements in a row.
 */
final class LinePattern {
    /** So many tokens may a gap before another element have, which keeps matching linear. */
    private static final int MAX_GAP = 400;
    /** So many optional elements may stand between two gaps. */
    private static final int MAX_OPTIONAL = 30;
    /** So many tokens apart may a match go on, line feeds counted; that is 30 words on lines of their own. */
    private static final int MAX_APART = Long.SIZE - 2;

    private final PatternElement[] elements;
    /** The bits of the tokens that can follow the first one of a match; most rules are denied by them. */
    private final long seconds;

    private LinePattern(List<PatternElement> elements) {
        this.elements = elements.toArray(PatternElement[]::new);
        seconds = seconds(elements);
    }

    private static long seconds(List<PatternElement> elements) {
        long bits = 0;
        for (PatternElement element : elements.subList(1, elements.size())) {
            bits |= element.bits();
            if (!element.isOptional()) {
                return bits;
            }
        }
        return PatternElement.ALL_BITS;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static LinePattern compile(String pattern) {
        List<PatternElement> elements = new ArrayList<>();
        int optional = 0;
        for (String part : pattern.trim().split(" +")) {
            if (!elements.isEmpty() && elements.get(elements.size() - 1).isEnd()) {
                throw new IllegalArgumentException("nothing may follow $ in pattern: " + pattern);
            }
            PatternElement element = PatternElement.compile(part);
            elements.add(element);
            optional = element.isGap() ? 0 : optional + (element.isOptional() ? 1 : 0);
            if (optional > MAX_OPTIONAL) {
                throw new IllegalArgumentException(
                        "more than " + MAX_OPTIONAL + " optional elements in a row in pattern: " + pattern);
            }
        }
        if (!elements.get(0).canStart()) {
            throw new IllegalArgumentException("a pattern starts with a word, a sign or <num>: " + pattern);
        }
        return new LinePattern(elements);
    }

    /** The words and signs that a match can start with. */
    Set<String> starts() {
        return elements[0].starts();
    }

    /**
     * Matches at a token.
     *
     * @param from the first token of the match
     * @param limit the token behind the last one of the line
     * @return the token behind the match, or -1
     */
    int match(Tokens tokens, int from, int limit) {
        boolean denied = from + 1 < limit
                && (seconds & PatternElement.bit(tokens, from + 1)) == 0
                && tokens.kind(from + 1) != Tokens.Kind.BREAK;
        return denied ? -1 : match(tokens, from, limit, 0);
    }

    /** Matches what follows the first element, which the caller has seen. */
    int matchRest(Tokens tokens, int from, int limit) {
        return match(tokens, from, limit, 1);
    }

    private int match(Tokens tokens, int from, int limit, int firstElement) {
        int element = firstElement;
        int at = from;
        boolean gap = false;
        while (element < elements.length) {
            int end = element;
            while (end < elements.length && !elements[end].isGap()) {
                end++;
            }
            int last = gap ? search(tokens, at, limit, element, end) : segment(tokens, at, limit, element, end);
            if (last < 0) {
                return -1;
            }
            at = last;
            gap = true;
            element = end + 1;
            if (element == elements.length && end < elements.length) {
                return limit;
            }
        }
        return at;
    }

    private int search(Tokens tokens, int from, int limit, int element, int last) {
        if (elements[element].isEnd()) {
            return limit;
        }
        int furthest = Math.min(limit, from + MAX_GAP);
        for (int at = from; at <= furthest; at++) {
            int end = segment(tokens, at, limit, element, last);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /**
     * Matches elements without a gap. An optional one matches and does not, so all tokens that can be reached are kept, and
     * no two ways to the same one are walked twice.
     *
     * @return the furthest token that a match can end before, or -1
     */
    private int segment(Tokens tokens, int from, int limit, int element, int last) {
        int first = from;
        long reached = 1; // a bit for each token from the first one on
        for (int i = element; i < last; i++) {
            long next = 0;
            for (long rest = reached; rest != 0; rest &= rest - 1) {
                int at = behindBreaks(tokens, first + Long.numberOfTrailingZeros(rest), limit);
                next |= at - first > MAX_APART ? 0 : elements[i].after(tokens, at, limit) << at - first;
            }
            if (next == 0) {
                return -1;
            }
            int passed = Long.numberOfTrailingZeros(next);
            first += passed;
            reached = next >>> passed;
        }
        return first + Long.SIZE - 1 - Long.numberOfLeadingZeros(reached);
    }

    private static int behindBreaks(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && tokens.kind(at) == Tokens.Kind.BREAK) {
            at++;
        }
        return at;
    }
}
