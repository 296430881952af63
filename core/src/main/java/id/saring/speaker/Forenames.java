package id.saring.speaker;

import id.saring.text.Table;
import java.util.HashSet;
import java.util.Set;

/** First names of persons, by which a name behind a body's is told from it. */
final class Forenames {
    private static final Set<String> KNOWN = load();

    private Forenames() {}

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (Table.Row row : Table.read(Forenames.class, "given.tsv", 1)) {
            names.add(row.cell(0));
        }
        return Set.copyOf(names);
    }

    /** Whether a folded word is a first name. */
    static boolean holds(String word) {
        return KNOWN.contains(word) || NameMatch.isForename(word);
    }
}
