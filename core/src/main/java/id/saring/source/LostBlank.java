package id.saring.source;

import id.saring.text.Table;
import java.util.List;
import java.util.Map;

/** Where a word is glued to a name because the blank between them was lost; see {@code lost.tsv}. */
enum LostBlank {
    /** At the end of an outlet's name or of a domain: "WartaLembahdi", "warung.comdan". */
    BEHIND,
    /** At the start of a domain: "dariwarung.id"; one of fewer than seven letters only where the domain is known. */
    BEFORE,
    /** A short word that stands before a domain even where that is not known. */
    ALONE,
    /** At the start of a name, with a capital, as the class word that announces it: "SitusLembah". */
    CLASS,
    /** At the end of an acronym, with a capital, as where or in which language the outlet appears: "LMBAsia". */
    EDITION,
    /** At the end of a title, before who wrote it: "Kopikarya Rahmat". */
    WRITER,
    /** Ends as such a word, but is whole: "memperoleh". */
    WHOLE;

    private static final Map<LostBlank, List<String>> WORDS = Table.words(LostBlank.class, "lost.tsv", 1);

    /** The words that are glued here, in the order of the table. */
    List<String> words() {
        return WORDS.getOrDefault(this, List.of());
    }

    /** The same with a capital. */
    List<String> capitalized() {
        return words().stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .toList();
    }
}
