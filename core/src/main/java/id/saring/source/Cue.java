package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that cites.
 *
 * @param act what it does
 * @param rule the name of its row
 * @param passive whether it is a verb with "di-", so that who cites stands behind it, if anywhere
 */
record Cue(Act act, String rule, boolean passive) {
    private static final WordTable<Cue> CUES = load();

    private static WordTable<Cue> load() {
        Map<String, Cue> cues = new HashMap<>();
        for (Table.Row row : Table.read(Cue.class, "cues.tsv", 4)) {
            String word = row.cell(0);
            Act act = act(row);
            String rule = act.name().toLowerCase(Locale.ROOT) + "." + word;
            if (cues.put(word, new Cue(act, rule, word.startsWith("di"))) != null) {
                throw row.error("a second row for " + word);
            }
        }
        return new WordTable<>(cues);
    }

    private static Act act(Table.Row row) {
        for (Act act : Act.values()) {
            if (act.name().equals(row.cell(1))) {
                return act;
            }
        }
        throw row.error("expected one of " + Arrays.toString(Act.values()) + ", found " + row.cell(1));
    }

    /** A cue that is told by its place, and not by a word of the table. */
    static Cue placed(Act act, String rule) {
        return new Cue(act, rule, false);
    }

    /** The words that cite. */
    static Set<String> words() {
        return CUES.words();
    }

    /** The cue that a token is, or null. */
    static @Nullable Cue at(Tokens tokens, int token) {
        return CUES.get(tokens, token);
    }
}
