package id.saring.quote;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.HashMap;
import java.util.Map;

/** The small words around a reporting verb. */
final class Fillers {
    private static final WordTable<String> WORDS = load();

    private Fillers() {}

    private static WordTable<String> load() {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.read(Fillers.class, "fillers.tsv", 2)) {
            if (words.merge(row.cell(0), row.cell(1), (a, b) -> a + " " + b).isEmpty()) {
                throw row.error("expected a kind");
            }
        }
        return new WordTable<>(words);
    }

    private static boolean is(Tokens tokens, int at, String kind) {
        String kinds = WORDS.get(tokens, at);
        return kinds != null && kinds.contains(kind);
    }

    /** Skips what leads in to a cue: "seperti dikatakan", "kembali tegas". */
    static int skipLead(Tokens tokens, int at, int limit) {
        int next = at;
        while (next + 1 < limit && is(tokens, next, "lead")) {
            next++;
        }
        return next;
    }

    /** Skips what stands between a verb and its speaker: "kata lagi", "ujar kemudian". */
    static int skip(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && next < at + 3 && is(tokens, next, "after")) {
            next++;
        }
        return next;
    }

    /** Skips what stands between a subject and its verb: "juga", "kemudian", "pun". */
    static int skipAdverbs(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && next < at + 4 && is(tokens, next, "adverb")) {
            next++;
        }
        return next;
    }

    /** Skips the name of a document: "pernyataan resmi", "isi surat". */
    static int skipDocument(Tokens tokens, int at, int limit) {
        int next = at;
        while (next < limit && next < at + 4 && is(tokens, next, "document")) {
            next++;
        }
        return next;
    }

    static boolean isThus(Tokens tokens, int at) {
        return is(tokens, at, "thus");
    }

    /** Whether a word behind "kata" shows that it is the noun. */
    static boolean isNounMark(Tokens tokens, int at) {
        return is(tokens, at, "nounmark");
    }

    static boolean isComplementizer(Tokens tokens, int at) {
        return is(tokens, at, "complementizer");
    }

    static boolean isAdverb(Tokens tokens, int at) {
        return is(tokens, at, "adverb");
    }

    /** Whether a word is a preposition, a conjunction or another small word that is no verb. */
    static boolean isFunction(Tokens tokens, int at) {
        return is(tokens, at, "function");
    }

    /** Whether a word undoes the report: negation, wish, possibility. */
    static boolean isUndoing(Tokens tokens, int at) {
        return is(tokens, at, "undoing");
    }

    /** Whether marked words behind a word are a name or a term: "istilah", "berjudul". */
    static boolean isNaming(Tokens tokens, int at) {
        return is(tokens, at, "naming");
    }
}
