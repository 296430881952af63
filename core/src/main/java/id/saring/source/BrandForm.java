package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordFlags;
import java.util.List;
import java.util.Map;

/** How the letters of a name tell the family of its outlet; see {@code brands.tsv}. */
enum BrandForm {
    /** One word that begins so is an outlet: "Tribunlembah". */
    PREFIX,
    /** One word that ends so is an outlet: "Lembahnews". */
    SUFFIX,
    /** One word that begins so is an outlet, also in lower case: "detikLembah". */
    LOWER,
    /** The first word of an outlet's name, whatever follows: "Radar Lembah". */
    CHAIN,
    /** A word that begins as a brand in lower case, and names those who read it. */
    READERS;

    private static final WordFlags WORDS = WordFlags.read(BrandForm.class, "brands.tsv");
    private static final Map<BrandForm, List<String>> LETTERS = Table.words(BrandForm.class, "brands.tsv", 1);

    /** Whether a token is one of the words of this form. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }

    /** The letters of this form. */
    String[] letters() {
        return LETTERS.getOrDefault(this, List.of()).toArray(String[]::new);
    }
}
