package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
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
 */
record Cue(Act act, String rule) {
    private static final WordTable<Cue> CUES = load();

    private static WordTable<Cue> load() {
        Map<String, Cue> cues = new HashMap<>();
        for (Table.Row row : Table.read(Cue.class, "cues.tsv", 4)) {
            Act act = Act.valueOf(row.cell(1));
            String rule = act.name().toLowerCase(Locale.ROOT) + "." + row.cell(0);
            if (cues.put(row.cell(0), new Cue(act, rule)) != null) {
                throw row.error("a second row for " + row.cell(0));
            }
        }
        return new WordTable<>(cues);
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
