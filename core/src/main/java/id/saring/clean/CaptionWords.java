package id.saring.clean;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell a caption: "Suasana sidang di Wening", "freepikSawah di desa". */
final class CaptionWords {
    private static final String FILE = "caption-words.tsv";
    private static final WordTable<Boolean> LABELS = WordRows.words(FILE, "label");
    private static final Set<String> STOCKS = Table.read(CaptionWords.class, FILE, 2).stream()
            .filter(row -> row.cell(1).equals("stock"))
            .map(row -> row.cell(0))
            .collect(Collectors.toUnmodifiableSet());

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
