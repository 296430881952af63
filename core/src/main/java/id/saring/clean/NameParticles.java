package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Set;

/** Small words within names: "de", "bin". */
final class NameParticles {
    private static final Set<String> WORDS =
            Set.of("de", "van", "der", "den", "von", "bin", "binti", "al", "el", "da", "dos", "la", "le", "ibn");

    private NameParticles() {}

    /** Whether a word stands small within a name: a capitalised word follows. */
    static boolean has(Tokens tokens, int token) {
        return token + 1 < tokens.size()
                && tokens.isCapital(token + 1)
                && tokens.end(token) - tokens.start(token) <= MAX_LENGTH
                && WORDS.contains(tokens.string(token));
    }

    private static final int MAX_LENGTH = 5;
}
