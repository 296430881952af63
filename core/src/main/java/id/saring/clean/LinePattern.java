package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private enum Type {
        LITERAL,
        NUM,
        WORD,
        CAP,
        SMALL,
        ANY,
        GAP,
        END
    }

    private record Element(Type type, boolean optional, List<String> literals) {
        boolean matches(Tokens tokens, int at) {
            return switch (type) {
                case LITERAL -> matchesLiteral(tokens, at);
                case NUM -> tokens.kind(at) == Tokens.Kind.NUMBER;
                case WORD -> tokens.isWord(at);
                case CAP -> tokens.isCapital(at);
                case SMALL -> tokens.isWord(at) && !tokens.isCapital(at);
                case ANY -> true;
                case GAP, END -> false;
            };
        }

        private boolean matchesLiteral(Tokens tokens, int at) {
            for (String literal : literals) {
                char c = literal.charAt(0);
                boolean same = Character.isLetter(c)
                        ? tokens.is(at, literal)
                        : Character.isDigit(c)
                                ? tokens.kind(at) == Tokens.Kind.NUMBER
                                        && tokens.string(at).equals(literal)
                                : tokens.sign(at) == literal.codePointAt(0);
                if (same) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Element> elements;

    private LinePattern(List<Element> elements) {
        this.elements = elements;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static LinePattern compile(String pattern) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.trim().split(" +")) {
            if (!elements.isEmpty() && elements.get(elements.size() - 1).type == Type.END) {
                throw new IllegalArgumentException("nothing may follow $ in pattern: " + pattern);
            }
            elements.add(element(part));
        }
        Type first = elements.get(0).type;
        if (first != Type.LITERAL && first != Type.NUM || elements.get(0).optional) {
            throw new IllegalArgumentException("a pattern starts with a word, a sign or <num>: " + pattern);
        }
        return new LinePattern(List.copyOf(elements));
    }

    private static Element element(String part) {
        boolean optional = part.length() > 2 && part.startsWith("[") && part.endsWith("]");
        String core = optional ? part.substring(1, part.length() - 1) : part;
        Type type = switch (core) {
            case "<num>" -> Type.NUM;
            case "<word>" -> Type.WORD;
            case "<cap>" -> Type.CAP;
            case "<small>" -> Type.SMALL;
            case "<any>" -> Type.ANY;
            case "..." -> Type.GAP;
            case "$" -> Type.END;
            default -> Type.LITERAL;
        };
        if (type != Type.LITERAL) {
            return new Element(type, optional, List.of());
        }
        if (core.startsWith("<") && core.length() > 1) {
            throw new IllegalArgumentException("unknown element " + part);
        }
        List<String> literals = new ArrayList<>();
        for (String literal : core.startsWith("\\") ? new String[] {core.substring(1)} : core.split("\\|")) {
            if (literal.isEmpty()) {
                throw new IllegalArgumentException("empty alternative in element " + part);
            }
            if (!Character.isLetterOrDigit(literal.charAt(0)) && literal.codePointCount(0, literal.length()) > 1) {
                throw new IllegalArgumentException("a sign is an element of its own: " + part);
            }
            literals.add(literal.toLowerCase(Locale.ROOT));
        }
        return new Element(Type.LITERAL, optional, List.copyOf(literals));
    }

    /** The words and signs that a match can start with. */
    Set<String> starts() {
        return elements.get(0).type == Type.NUM ? Set.of("0") : Set.copyOf(elements.get(0).literals);
    }

    /**
     * Matches at a token.
     *
     * @param from the first token of the match
     * @param limit the token behind the last one of the line
     * @return the token behind the match, or -1
     */
    int match(Tokens tokens, int from, int limit) {
        return match(tokens, from, limit, 0);
    }

    /** Matches what follows the first element, which the caller has seen. */
    int matchRest(Tokens tokens, int from, int limit) {
        return match(tokens, from, limit, 1);
    }

    private int match(Tokens tokens, int from, int limit, int firstElement) {
        int element = firstElement;
        int at = from;
        boolean gap = false;
        while (element < elements.size()) {
            int end = element;
            while (end < elements.size() && elements.get(end).type != Type.GAP) {
                end++;
            }
            int last = gap ? search(tokens, at, limit, element, end) : segment(tokens, at, limit, element, end);
            if (last < 0) {
                return -1;
            }
            at = last;
            gap = true;
            element = end + 1;
            if (element == elements.size() && end < elements.size()) {
                return limit;
            }
        }
        return at;
    }

    private int search(Tokens tokens, int from, int limit, int element, int last) {
        if (elements.get(element).type == Type.END) {
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
        Element wanted = elements.get(element);
        if (wanted.type == Type.END) {
            return at == limit ? at : -1;
        }
        if (at < limit && wanted.matches(tokens, at)) {
            int end = segment(tokens, at + 1, limit, element + 1, last);
            if (end >= 0 || !wanted.optional) {
                return end;
            }
        }
        return wanted.optional ? segment(tokens, at, limit, element + 1, last) : -1;
    }
}
