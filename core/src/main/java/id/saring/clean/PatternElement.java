package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What one token of a match may be. Immutable and thread-safe. */
final class PatternElement {
    /** The bits of every token. */
    static final long ALL_BITS = -1;

    private static final long NUMBER_BIT = 1;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SPREAD_SHIFT = 26;

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

    private final Type type;
    private final boolean optional;
    private final List<String> literals;
    private final String[] words;
    /** The hash of each word. */
    private final int[] hashes;

    private final int[] signs;
    private final String[] numbers;

    private PatternElement(Type type, boolean optional, List<String> literals) {
        this.type = type;
        this.optional = optional;
        this.literals = literals;
        words = literals.stream()
                .filter(literal -> Character.isLetter(literal.codePointAt(0)))
                .toArray(String[]::new);
        hashes = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            hashes[i] = Tokens.hashOf(words[i]);
        }
        numbers = literals.stream()
                .filter(literal -> Character.isDigit(literal.codePointAt(0)))
                .toArray(String[]::new);
        signs = literals.stream()
                .filter(literal -> !Character.isLetterOrDigit(literal.codePointAt(0)))
                .mapToInt(literal -> literal.codePointAt(0))
                .toArray();
    }

    /**
     * Reads an element.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    static PatternElement compile(String part) {
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
        return new PatternElement(type, optional, type == Type.LITERAL ? literals(part, core) : List.of());
    }

    private static List<String> literals(String part, String core) {
        if (core.startsWith("<") && core.length() > 1) {
            throw new IllegalArgumentException("unknown element " + part);
        }
        List<String> literals = new ArrayList<>();
        for (String literal : core.startsWith("\\") ? new String[] {core.substring(1)} : core.split("\\|")) {
            if (literal.isEmpty()) {
                throw new IllegalArgumentException("empty alternative in element " + part);
            }
            if (!Character.isLetterOrDigit(literal.codePointAt(0)) && literal.codePointCount(0, literal.length()) > 1) {
                throw new IllegalArgumentException("a sign is an element of its own: " + part);
            }
            literals.add(literal.toLowerCase(Locale.ROOT));
        }
        return List.copyOf(literals);
    }

    boolean isOptional() {
        return optional;
    }

    boolean isGap() {
        return type == Type.GAP;
    }

    boolean isEnd() {
        return type == Type.END;
    }

    /** Whether a pattern may start with this element. */
    boolean canStart() {
        return !optional && (type == Type.LITERAL || type == Type.NUM);
    }

    /** The words and signs that it can be. */
    Set<String> starts() {
        return type == Type.NUM ? Set.of("0") : Set.copyOf(literals);
    }

    /** The bit of a token among those of all that stand for the same; other tokens may share it. */
    static long bit(Tokens tokens, int at) {
        return tokens.kind(at) == Tokens.Kind.NUMBER ? NUMBER_BIT : bit(tokens.hash(at));
    }

    private static long bit(int hash) {
        return 1L << (hash * SPREAD >>> SPREAD_SHIFT);
    }

    /** The bits of all tokens that it can be. */
    long bits() {
        if (type != Type.LITERAL) {
            return ALL_BITS;
        }
        long bits = numbers.length > 0 ? NUMBER_BIT : 0;
        for (int hash : hashes) {
            bits |= bit(hash);
        }
        for (int sign : signs) {
            bits |= bit(sign);
        }
        return bits;
    }

    /** Where a match goes on that has come to a token: there (1), behind it (2), at either of them (3) or nowhere (0). */
    long after(Tokens tokens, int at, int limit) {
        if (type == Type.END) {
            return at == limit ? 1 : 0;
        }
        return (optional ? 1 : 0) | (at < limit && matches(tokens, at) ? 2 : 0);
    }

    private boolean matches(Tokens tokens, int at) {
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
        if (tokens.isWord(at)) {
            return matchesWord(tokens, at);
        }
        int sign = tokens.sign(at);
        if (sign < 0) {
            return matchesNumber(tokens, at);
        }
        for (int expected : signs) {
            if (sign == expected) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesWord(Tokens tokens, int at) {
        int hash = tokens.hash(at);
        for (int i = 0; i < hashes.length; i++) {
            if (hash == hashes[i] && tokens.is(at, words[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesNumber(Tokens tokens, int at) {
        int length = tokens.end(at) - tokens.start(at);
        for (String number : numbers) {
            if (length == number.length() && tokens.text().startsWith(number, tokens.start(at))) {
                return true;
            }
        }
        return false;
    }
}
