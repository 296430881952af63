package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Words that start the finding of a fact check: "Faktanya, ...", "Video itu ...". */
final class Findings {
    private static final WordTable<Boolean> WORDS = WordRows.words("findings.tsv");

    private Findings() {}

    static boolean start(Tokens tokens, int token) {
        return WORDS.contains(tokens, token) || Openers.isOpener(tokens, token);
    }
}
