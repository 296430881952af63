package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** The names of a site's sections and pages: "Nasional", "Gaya Hidup", "Tentang Kami". */
final class Sections {
    private static final int MAX_WORDS = 3;
    private static final WordTable<Boolean> WORDS = WordRows.words("sections.tsv");

    private Sections() {}

    /** Whether a line is nothing but the name of a section. */
    static boolean is(Tokens tokens, Line line) {
        if (line.words() == 0 || line.words() > MAX_WORDS || line.closed()) {
            return false;
        }
        for (int at = line.first(); at < line.last(); at++) {
            if (tokens.isWord(at) && !WORDS.contains(tokens, at)) {
                return false;
            }
        }
        return true;
    }
}
