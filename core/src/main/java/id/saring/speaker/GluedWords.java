package id.saring.speaker;

import id.saring.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table of words that pages glue to names. Immutable and thread-safe. */
final class GluedWords {
    /** Function words that end no name, the longest first. */
    static final List<String> FUNCTIONS;
    /** Names that only seem to end with a function word. */
    static final Set<String> WHOLE;
    /** Second halves of brands that are written in one word. */
    static final Set<String> HALVES;

    static {
        List<String> functions = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        Set<String> halves = new HashSet<>();
        for (Table.Row row : Table.read(GluedWords.class, "glued.tsv", 2)) {
            switch (row.cell(1)) {
                case "function" -> functions.add(row.cell(0));
                case "whole" -> whole.add(row.cell(0));
                case "half" -> halves.add(row.cell(0));
                default -> throw row.error("expected function, whole or half, found " + row.cell(1));
            }
        }
        functions.sort(Comparator.comparingInt(String::length).reversed());
        FUNCTIONS = List.copyOf(functions);
        WHOLE = Set.copyOf(whole);
        HALVES = Set.copyOf(halves);
    }

    private GluedWords() {}
}
