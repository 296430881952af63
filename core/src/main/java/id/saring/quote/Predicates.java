package id.saring.quote;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** Tells predicates from other words: verbs by their prefix, the rest by table. */
final class Predicates {
    private static final int LEAST_VERB = 6;
    private static final WordTable<Kind> WORDS = load();

    private Predicates() {}

    private enum Kind {
        /** A word that makes a clause: "adalah", "akan", "rusak". */
        PREDICATE,
        /** A word that makes a clause at its end: "jalan itu rusak". */
        ADJECTIVE,
        /** A word that looks like a verb but is none: "menteri", "dinas". */
        NOUN,
        /** A word behind which a verb makes no clause of its own: "yang", "untuk". */
        OPENER
    }

    private static WordTable<Kind> load() {
        Map<String, Kind> words = new HashMap<>();
        for (Table.Row row : Table.read(Predicates.class, "predicates.tsv", 2)) {
            words.put(
                    row.cell(0),
                    switch (row.cell(1)) {
                        case "predicate" -> Kind.PREDICATE;
                        case "adjective" -> Kind.ADJECTIVE;
                        case "noun" -> Kind.NOUN;
                        case "opener" -> Kind.OPENER;
                        default ->
                            throw row.error("expected predicate, adjective, noun or opener, found " + row.cell(1));
                    });
        }
        return new WordTable<>(words);
    }

    /** Whether a word has the shape of a verb with a prefix. */
    static boolean isVerb(Tokens tokens, int token) {
        return tokens.isWord(token)
                && tokens.shape(token) == Tokens.Shape.LOWER
                && WORDS.get(tokens, token) == null
                && hasPrefix(tokens, token);
    }

    private static boolean hasPrefix(Tokens tokens, int token) {
        int start = tokens.start(token);
        if (tokens.end(token) - start < LEAST_VERB) {
            return false;
        }
        String text = tokens.text();
        return text.startsWith("me", start)
                || text.startsWith("di", start)
                || text.startsWith("ber", start)
                || text.startsWith("ter", start);
    }

    /** Whether a word closes a definite noun phrase, so that what follows is said of it: "jalan itu rusak". */
    private static boolean isDefinite(Tokens tokens, int at) {
        return tokens.is(at, "itu") || tokens.is(at, "ini") || tokens.is(at, "tersebut");
    }

    /** "di tengah" is a place, "tengah" alone an aspect. */
    private static boolean isAmid(Tokens tokens, int at) {
        return tokens.is(at, "tengah") && tokens.is(at - 1, "di");
    }

    private static boolean isLast(Tokens tokens, int at, int to) {
        return at + 1 >= to || !tokens.isWord(at + 1);
    }

    /** Whether a stretch holds a finite predicate of its own, not only such as belong to "yang" or "untuk". */
    static boolean isClause(Tokens tokens, int from, int to) {
        boolean sub = false;
        for (int at = from; at < to; at++) {
            if (!tokens.isWord(at)) {
                sub &= tokens.sign(at) == '-';
                continue;
            }
            Kind kind = WORDS.get(tokens, at);
            boolean predicate = kind == Kind.PREDICATE && !isAmid(tokens, at)
                    || kind == Kind.ADJECTIVE && at > from && (isLast(tokens, at, to) || isDefinite(tokens, at - 1))
                    || kind == null && isVerb(tokens, at);
            if (predicate && !sub) {
                return true;
            }
            sub = kind == Kind.OPENER || sub && (predicate || tokens.is(at, "dan") || tokens.is(at, "atau"));
        }
        return false;
    }
}
