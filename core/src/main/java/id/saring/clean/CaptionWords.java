package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.Set;

/** Words that tell a caption: "Suasana sidang di Wening", "freepikSawah di desa". */
final class CaptionWords {
    private enum Kind {
        /** Opens a caption: "Suasana". */
        LABEL,
        /** Names a picture's origin, glued to the caption: "freepik". */
        STOCK
    }

    private static final String FILE = "caption-words.tsv";
    private static final WordTable<Boolean> LABELS = WordTable.of(WordRows.ofClass(FILE, Kind.LABEL));
    private static final Set<String> STOCKS = Set.copyOf(WordRows.ofClass(FILE, Kind.STOCK));

    private CaptionWords() {}

    /** Whether a word, with only its first letter large, opens a caption. */
    static boolean isLabel(Tokens tokens, int token) {
        return tokens.shape(token) == Tokens.Shape.CAPITALIZED && LABELS.contains(tokens, token);
    }

    /** Whether letters in lower case name the origin of a picture. */
    static boolean isStock(String letters) {
        return STOCKS.contains(letters);
    }
}
