package id.saring.speaker;

import id.saring.text.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What words of names and roles tell where those are lists of folded words; at tokens {@link Sense} does. */
enum Keyword {
    /** A forename that goes before the one by which somebody is called: "Muhammad Budi Santoso" is "Budi". */
    MERE_FORENAME,
    /** What a person is called by, before one word of the name: "Gus Budi"; part of a name of which there is no other. */
    CALL,
    /** A word of what a body only holds: "Anu World Cup". */
    COMPETITION,
    /** The language of an edition, which is an outlet of its own: "Warta Lembah Arabic" is not "Warta Lembah". */
    EDITION,
    /** What may follow the name of a company in its legal name: "Anu Karya Tbk". */
    LEGAL_TAIL,
    /** Goes before the name of a person whose it is: "keluarga Budi Santoso". */
    PERSONS_OWN,
    /** Who acts for somebody or helps in an office: "pengacara pelapor" is not the "pelapor". */
    COUNSEL,
    /** Who did or is said to have done something; an article calls one person by several of these words: "pelaku". */
    SUSPECT,
    /** Behind a description it says that somebody else is meant: "warga lainnya". */
    ANOTHER,
    /** The role of the president of this country, whom "Kepala Negara" means. */
    OWN_PRESIDENT,
    /** Goes before a role that somebody had: "mantan hakim". */
    FORMER,
    /** A word that gives no letters to the short form of a ministry's name: "dan". */
    SILENT,
    /** Goes before the name of a body where it is a place: "Gedung Kementerian Anu". */
    HOUSE,
    /** A channel, which is no part of its name where that is glued to it: "SitusAnu". */
    GLUED_CHANNEL,
    /** Where accounts are; stands between "akun" and the name of one: "akun Facebook Budi". */
    PLATFORM,
    /** A word by which an article calls somebody otherwise than by name: "akrab disapa Bud". */
    CALLING,
    /** How a verb begins, behind "me" or a letter more or not, by which a speaker goes on or ends: "imbuhnya". */
    RESUMING;

    private static final Map<Keyword, Set<String>> WORDS = new EnumMap<>(Keyword.class);

    static {
        Table.words(Keyword.class, "keywords.tsv", 1).forEach((kind, words) -> WORDS.put(kind, Set.copyOf(words)));
    }

    /** Whether a folded word is of this kind. */
    boolean is(String word) {
        return words().contains(word);
    }

    /** The folded words of this kind, in no order. */
    Set<String> words() {
        return WORDS.getOrDefault(this, Set.of());
    }
}
