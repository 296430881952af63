package id.saring.quote;

import id.saring.text.Table;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a form of a reporting word is made from its stem. */
enum Inflection {
    /** The stem behind the words: "kata Budi". */
    POST("post"),
    /** The same, only behind a closing comma or mark: "jelas Budi". */
    WEAK_POST("post?"),
    /** The stem and -nya: "katanya". */
    CLITIC("nya"),
    /** The same, only behind a closing comma or mark: "jelasnya". */
    WEAK_CLITIC("nya?"),
    /** meN-: "menilai". */
    ACTIVE("me"),
    /** meN- and -kan: "mengatakan". */
    ACTIVE_KAN("me-kan"),
    /** meN-, only right behind its speaker: "Budi melihat". */
    WEAK_ACTIVE("me?"),
    /** The same with -kan: "Budi mengajukan". */
    WEAK_ACTIVE_KAN("me-kan?"),
    /** meN- and -nya for whom it names or asks: "menyebutnya". */
    ACTIVE_NYA("me-nya"),
    /** The same with -kan: "mengingatkannya". */
    ACTIVE_KANNYA("me-kannya"),
    /** meN- and -i: "mengakui". */
    ACTIVE_I("me-i"),
    /** memper- and -kan: "memperkirakan". */
    CAUSATIVE("memper-kan"),
    /** ber-: "berkata". */
    BER("ber"),
    /** The stem and -kan as headlines write it: "Budi katakan". */
    HEADLINE_KAN("kan"),
    /** The stem and -i as headlines write it: "Budi akui". */
    HEADLINE_I("i"),
    /** The passive of what a document holds: "tertulis". */
    WRITTEN("ter"),
    /** Who says what stands beside: "menurut Budi". */
    ACCORDING("according"),
    /** The same and -nya: "menurutnya". */
    ACCORDING_CLITIC("according-nya"),
    /** The passive, also with -nya: "disebut", "disebutnya". */
    PASSIVE("di"),
    /** The same with -kan: "dikatakan". */
    PASSIVE_KAN("di-kan"),
    /** The same with -i: "diakui". */
    PASSIVE_I("di-i"),
    /** A word that no rule makes, active: "=mempertanyakan". */
    WORD("=word");

    private final String pattern;

    Inflection(String pattern) {
        this.pattern = pattern;
    }

    /**
     * The inflection of a pattern in a row.
     *
     * @throws IllegalArgumentException naming file and line and what was expected if there is none
     */
    static Inflection of(Table.Row row, String pattern) {
        if (pattern.startsWith("=")) {
            return WORD;
        }
        for (Inflection inflection : values()) {
            if (inflection.pattern.equals(pattern)) {
                return inflection;
            }
        }
        String known = Arrays.stream(values()).map(form -> form.pattern).collect(Collectors.joining(", "));
        throw row.error("expected one of " + known + ", found " + pattern);
    }
}
