package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the tokens of a line. Its elements are separated by blanks:
 *
 * <ul>
 *   <li>{@code word} or {@code :} a word in any case, or a sign; {@code a|b} one of several
 *   <li>{@code [word]} the same, or nothing
 *   <li>{@code <num>} a number, {@code <word>} a word, {@code <cap>} a word with a large first letter, {@code <small>}
 *       another one, {@code <any>} any token
 *   <li>{@code ...} any tokens, as few as possible
 *   <li>{@code $} the end of the line
 * </ul>
 *
 * A backslash before an element takes it literally. A gap before another element has 400 tokens at most.
 */
final class LinePattern {
    /** So many tokens may a gap before another element have, which keeps matching linear. */
    private static final int MAX_GAP = 400;

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
        for (String part : pattern.trim().split(" +")) {
            if (!elements.isEmpty() && elements.get(elements.size() - 1).isEnd()) {
                throw new IllegalArgumentException("nothing may follow $ in pattern: " + pattern);
            }
            elements.add(PatternElement.compile(part));
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

    /** Matches elements without a gap; an optional one is tried with and without. */
    private int segment(Tokens tokens, int at, int limit, int element, int last) {
        if (element == last) {
            return at;
        }
        if (at < limit && tokens.kind(at) == Tokens.Kind.BREAK) {
            return segment(tokens, at + 1, limit, element, last);
        }
        PatternElement wanted = elements[element];
        if (wanted.isEnd()) {
            return at == limit ? at : -1;
        }
        if (at < limit && wanted.matches(tokens, at)) {
            int end = segment(tokens, at + 1, limit, element + 1, last);
            if (end >= 0 || !wanted.isOptional()) {
                return end;
            }
        }
        return wanted.isOptional() ? segment(tokens, at, limit, element + 1, last) : -1;
    }
}
