package id.saring.speaker;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases in which a word does not mean what it means alone. Immutable and thread-safe. */
enum FixedPhrase {
    /** What an office is over, no time: "Kepala Satuan Lalu Lintas". */
    FIELD,
    /** A date that a body or its office bears: "Rektor Universitas Sebelas Maret". */
    DATE,
    /** A whole date that a body bears: "Universitas 17 Agustus 1945". */
    ANNIVERSARY,
    /** A site that bears a person's name: "Bandara Soekarno-Hatta". */
    SITE,
    /** A function word or a verb that belongs to the noun beside it: "spesialis penyakit dalam". */
    NOUN;

    private record Row(FixedPhrase kind, int marked, List<String> words) {
        /** Whether the phrase stands around a token that is its marked word. */
        boolean isAround(Tokens tokens, int token) {
            int at = token - marked;
            for (String word : words) {
                if (!isPart(tokens, at, word)) {
                    return false;
                }
                at++;
            }
            return true;
        }
    }

    /** A row of the table stands for any number here. */
    private static final String NUMBER = "0";

    /** The phrases in which a word is the marked one. */
    private static final WordTable<List<Row>> MARKED = load();

    private static WordTable<List<Row>> load() {
        Map<String, List<Row>> rows = new HashMap<>();
        for (Table.Row row : Table.read(FixedPhrase.class, "fixed.tsv", 2)) {
            List<String> words = new ArrayList<>(List.of(row.cell(0).split(" ")));
            int marked = 0;
            while (marked < words.size() && !words.get(marked).endsWith("*")) {
                marked++;
            }
            if (marked == words.size()) {
                throw row.error("expected a word marked with *, found " + row.cell(0));
            }
            words.set(marked, words.get(marked).replace("*", ""));
            rows.computeIfAbsent(words.get(marked), word -> new ArrayList<>())
                    .add(new Row(row.constant(1, FixedPhrase.class), marked, List.copyOf(words)));
        }
        return new WordTable<>(rows);
    }

    private static boolean isPart(Tokens tokens, int token, String word) {
        if (word.equals(NUMBER)) {
            return token >= 0 && token < tokens.size() && tokens.kind(token) == Tokens.Kind.NUMBER;
        }
        char first = word.charAt(0);
        if (Character.isLetter(first)) {
            return tokens.is(token, word);
        }
        return Character.isDigit(first)
                ? token >= 0
                        && token < tokens.size()
                        && tokens.kind(token) == Tokens.Kind.NUMBER
                        && tokens.text().startsWith(word, tokens.start(token))
                : tokens.isSign(token, first);
    }

    /** Whether a token is the marked word of such a phrase. */
    boolean holds(Tokens tokens, int token) {
        return startAround(tokens, token) >= 0;
    }

    /** Where such a phrase starts of which a token is the marked word, or -1. */
    int startAround(Tokens tokens, int token) {
        List<Row> rows = MARKED.get(tokens, token);
        if (rows == null) {
            return -1;
        }
        for (Row row : rows) {
            if (row.kind == this && row.isAround(tokens, token)) {
                return token - row.marked;
            }
        }
        return -1;
    }
}
