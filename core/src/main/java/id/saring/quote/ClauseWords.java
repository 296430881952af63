package id.saring.quote;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells predicates from other words: verbs by their prefix, the rest by table. */
final class ClauseWords {
    /** The least characters of a verb with a prefix: shorter words only begin like one, as "dinas" does. */
    private static final int LEAST_VERB_CHARS = 6;

    private static final WordTable<Kind> WORDS = load();

    private ClauseWords() {}

    /** What a word does for the clause around it. */
    enum Kind {
        /** "yang": the predicate behind it belongs to a noun. */
        RELATIVE,
        /** A preposition or "untuk": the verb behind it makes no clause of its own. */
        OPENER,
        /** A conjunction: the clause behind it, up to the comma, is not the main one. */
        SUBORDINATOR,
        /** Makes a clause and goes on to the verb behind it: "akan". */
        AUXILIARY,
        /** The same, but also stands before an adjective or an amount: "lebih". */
        DEGREE,
        /** Makes a clause wherever it stands: "adalah". */
        COPULA,
        /** A verb that takes a clause of its own: "membuat". */
        CAUSATIVE,
        /** Any other word that makes a clause: "punya". */
        PREDICATE,
        /** A word that makes a clause at its end: "jalan itu rusak". */
        ADJECTIVE,
        /** A word that looks like a verb but is none: "menteri", "dinas". */
        NOUN
    }

    private static WordTable<Kind> load() {
        Map<String, Kind> words = new HashMap<>();
        for (Table.Row row : Table.read(ClauseWords.class, "clause-words.tsv", 2)) {
            row.put(words, row.constant(1, Kind.class));
        }
        return new WordTable<>(words);
    }

    /** The kind of a word; a verb by its shape is a predicate. */
    static @Nullable Kind kind(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        Kind kind = WORDS.get(tokens, token);
        boolean verb = kind == null && tokens.shape(token) == Tokens.Shape.LOWER && hasPrefix(tokens, token);
        return verb ? Kind.PREDICATE : kind;
    }

    /** Whether a word has the shape of a verb with a prefix. */
    static boolean isVerb(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.isWord(token)
                && tokens.shape(token) == Tokens.Shape.LOWER
                && hasPrefix(tokens, token)
                && isVerbal(WORDS.get(tokens, token));
    }

    private static boolean isVerbal(@Nullable Kind kind) {
        return kind == null || kind == Kind.CAUSATIVE;
    }

    private static boolean hasPrefix(Tokens tokens, int token) {
        int start = tokens.start(token);
        if (tokens.end(token) - start < LEAST_VERB_CHARS) {
            return false;
        }
        String text = tokens.text();
        return text.startsWith("me", start)
                || text.startsWith("di", start)
                || text.startsWith("ber", start)
                || text.startsWith("ter", start);
    }

    /** Whether a word is the event itself and not its verb: "melambatnya penjualan". */
    static boolean isEvent(Tokens tokens, int token) {
        String text = tokens.text();
        int stem = tokens.end(token) - 3;
        return isVerb(tokens, token)
                && !text.startsWith("di", tokens.start(token))
                && text.startsWith("nya", stem)
                && !text.startsWith("kan", stem - 3)
                && text.charAt(stem - 1) != 'i';
    }
}
