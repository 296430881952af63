package id.saring.clean;

import id.saring.text.PhraseTable;
import id.saring.text.Table;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Cities and regions that open a dateline: "Jakarta", "Banda Aceh". */
final class Places {
    private static final PhraseTable<Boolean> PLACES = load();

    private Places() {}

    /** The token behind the place that starts at a token, or -1. */
    static int end(Tokens tokens, int token) {
        PhraseTable.Hit<Boolean> hit = PLACES.longest(tokens, token);
        return hit == null ? -1 : hit.end();
    }

    /** Whether a text is the name of a place. */
    static boolean has(String name) {
        Tokens tokens = Tokens.of(name);
        return tokens.size() > 0 && end(tokens, 0) == tokens.size();
    }

    private static PhraseTable<Boolean> load() {
        Map<String, Boolean> places = new HashMap<>();
        for (Table.Row row : Table.read(Places.class, "places.tsv", 1)) {
            row.put(places, true);
        }
        return new PhraseTable<>(places);
    }
}
