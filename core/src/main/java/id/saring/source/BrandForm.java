package id.saring.source;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordFlags;
import java.util.Locale;

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

    /** Whether a token is one of the words of this form. */
    boolean is(Tokens tokens, int token) {
        return (WORDS.get(tokens, token) & WordFlags.bit(this)) != 0;
    }

    /** The letters of this form. */
    String[] letters() {
        String form = name().toLowerCase(Locale.ROOT);
        return Table.read(BrandForm.class, "brands.tsv", 2).stream()
                .filter(row -> row.words(1).contains(form))
                .map(row -> row.cell(0))
                .toArray(String[]::new);
    }
}
