package id.saring.quote;

import java.util.List;

/** Indonesian verb forms from a stem. */
final class Stem {
    private Stem() {}

    /**
     * The active forms with the prefix meN-. A first k, t, s or p is lost or, before a consonant and in loans, kept: both
     * are written, so both are given.
     */
    static List<String> active(String stem) {
        char first = stem.charAt(0);
        String rest = stem.substring(1);
        return switch (first) {
            case 'k' -> List.of("meng" + rest, "meng" + stem);
            case 't' -> List.of("men" + rest, "men" + stem);
            case 's' -> List.of("meny" + rest, "men" + stem);
            case 'p' -> List.of("mem" + rest, "mem" + stem);
            case 'b', 'f', 'v' -> List.of("mem" + stem);
            case 'c', 'd', 'j', 'z' -> List.of("men" + stem);
            case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> List.of("meng" + stem);
            default -> List.of("me" + stem);
        };
    }
}
