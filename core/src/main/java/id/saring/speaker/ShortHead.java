package id.saring.speaker;

import id.saring.text.Table;
import java.util.List;

/**
 * How short names of one kind begin, and the word that the full name begins with: "kem", "kementerian" in "Kemnaker".
 *
 * @param letters how the short name begins, folded
 * @param word the first word of the full name, folded
 */
record ShortHead(String letters, String word) {
    /** Those of ministries and other bodies of the state, in the order in which they are tried. */
    static final List<ShortHead> BODIES = read("body");
    /** Those of offices. */
    static final List<ShortHead> OFFICES = read("office");

    private static List<ShortHead> read(String kind) {
        return Table.read(ShortHead.class, "short-heads.tsv", 3).stream()
                .filter(row -> row.cell(2).equals(kind))
                .map(row -> new ShortHead(row.cell(0), row.cell(1)))
                .toList();
    }
}
