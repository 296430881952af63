package id.saring.quote;

import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the verbs of saying that lost, doubled or changed one letter: "mengatkan bahwa …". */
final class Misspelt {
    /** The least characters of a verb: shorter words are like too many others. */
    private static final int LEAST_CHARS = 9;

    private static final String DOUBLED = "kkan";

    /** The verbs by their forms with one letter less. */
    private static final Map<String, ReportingWord> SHORTENED = shortened();

    private Misspelt() {}

    private static Map<String, ReportingWord> shortened() {
        Map<String, ReportingWord> forms = new HashMap<>();
        ReportingWords.forEach((word, cue) -> {
            if (word.length() >= LEAST_CHARS && cue.active() && !cue.weak()) {
                for (int i = 2; i < word.length(); i++) {
                    forms.putIfAbsent(without(word, i), cue);
                }
            }
        });
        return Map.copyOf(forms);
    }

    private static String without(String word, int letter) {
        return word.substring(0, letter) + word.substring(letter + 1);
    }

    /** The verb that a token must be that stands before "bahwa" or, with its start or end broken, before a comma; or null. */
    static @Nullable ReportingWord at(Tokens tokens, int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        boolean verb =
                length >= LEAST_CHARS - 1 && tokens.text().startsWith("me", start) && length < 2 * LEAST_CHARS + 2;
        boolean comma = verb && tokens.isSign(token + 1, ',');
        boolean that = verb && tokens.is(comma ? token + 2 : token + 1, "bahwa");
        boolean prefix = comma && hasBrokenPrefix(tokens, token);
        if (!that && !prefix && !(comma && isBroken(tokens, token))) {
            return null;
        }
        if (ClauseWords.kind(tokens, token) != ClauseWords.Kind.PREDICATE) {
            return null;
        }
        String word = tokens.text().substring(start, tokens.end(token)).toLowerCase(Locale.ROOT);
        ReportingWord cue = SHORTENED.get(word);
        for (int i = 2; i < word.length() && cue == null && (that || prefix || isDoubled(word)); i++) {
            String less = without(word, i);
            ReportingWord whole = ReportingWords.of(less);
            cue = whole != null && whole.active() && !whole.weak() ? whole : SHORTENED.get(less);
        }
        return cue;
    }

    /** "memgatakan", "memyebut", "mennambahkan": no prefix is so written. */
    private static boolean hasBrokenPrefix(Tokens tokens, int token) {
        int at = tokens.start(token) + 2;
        String text = tokens.text();
        return text.startsWith("mg", at) || text.startsWith("my", at) || text.startsWith("nn", at);
    }

    /** "menuturkn", "melaporka": no word ends so; and "menyampakkan". */
    private static boolean isBroken(Tokens tokens, int token) {
        int end = tokens.end(token) - 2;
        return tokens.text().startsWith("kn", end)
                || tokens.text().startsWith("ka", end)
                || tokens.text().startsWith(DOUBLED, tokens.end(token) - DOUBLED.length());
    }

    /** Whether the last letter before "-kan" is a second "k", which few words have. */
    private static boolean isDoubled(String word) {
        return word.endsWith(DOUBLED);
    }
}
