package id.saring.speaker;

import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordFlags;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What words can be in the mention of a speaker, as sets of flags. */
final class Lexicon {
    /** Begins a place, a time, an addressee. */
    static final int PLACE_PREPOSITION = 1;
    /** A preposition that may stand inside a role: "dari". */
    static final int FROM = 1 << 1;
    /** Joins two nouns: "dan". */
    static final int LINK = 1 << 2;
    /** Opens a clause: "yang", "karena". */
    static final int CLAUSE = 1 << 3;
    /** May stand between subject and verb: "juga". */
    static final int ADVERB = 1 << 4;
    /** A determiner of one: "seorang". */
    static final int ONE = 1 << 5;
    /** A determiner of many: "para". */
    static final int MANY = 1 << 6;
    /** A demonstrative: "itu". */
    static final int THIS = 1 << 7;
    /** ia, dia, beliau. */
    static final int PRONOUN = 1 << 8;
    /** mereka. */
    static final int PLURAL = 1 << 9;
    /** A word of dates: "Senin". */
    static final int TIME = 1 << 10;
    /** A verb without a verb's prefix: "datang". */
    static final int VERB = 1 << 11;
    /** A noun that looks like a verb: "menteri". */
    static final int NOUN = 1 << 12;
    /** What somebody says: "pernyataan". */
    static final int SPEECH = 1 << 13;
    /** A lower-case part of a name: "van". */
    static final int PARTICLE = 1 << 14;
    /** A title other than a rank. */
    static final int TITLE = 1 << 15;
    /** A rank: "AKBP". */
    static final int RANK = 1 << 16;
    /** Stands behind a rank: "Pol". */
    static final int ARM = 1 << 17;
    /** A degree behind a name: "M.H.". */
    static final int DEGREE = 1 << 18;
    /** A function in a body: "kepala". */
    static final int OFFICE = 1 << 19;
    /** An occupation, or a part played: "saksi". */
    static final int WORK = 1 << 20;
    /** A plain person: "pria". */
    static final int HUMAN = 1 << 21;
    /** A relation to somebody: "istri". */
    static final int KIN = 1 << 22;
    /** Opens the name of a body: "kementerian". */
    static final int BODY = 1 << 23;
    /** Stands inside the name of a body: "kesehatan". */
    static final int PART = 1 << 24;
    /** A body by one word: "DPR". */
    static final int BODY_NAME = 1 << 25;
    /** Part of a body's name, but of people's too: "Agung". */
    static final int WEAK = 1 << 26;
    /** A word of a place's name: "Malang". */
    static final int PLACE = 1 << 27;
    /** Opens the name of a place: "Jalan". */
    static final int SITE = 1 << 28;

    /** Opens a body's name and needs a word of its own behind it: "PT". */
    static final int OPEN = 1 << 29;
    /** A passive verb of speech: "disampaikan". */
    static final int TOLD = 1 << 30;
    /** Begins a sentence and is never a name: "Sikap". */
    static final int COMMON = 1 << 31;

    /** Heads the description of a person. */
    static final int ROLE = OFFICE | WORK | HUMAN | KIN;
    /** Ends a noun phrase where it is written in lower case. */
    static final int STOP =
            PLACE_PREPOSITION | FROM | CLAUSE | ADVERB | ONE | MANY | THIS | PRONOUN | PLURAL | TIME | VERB | LINK;
    /** A noun, whatever the other flags say. */
    static final int NOMINAL = NOUN | SPEECH | ROLE | BODY | PART | RANK | TITLE;

    /** Meanings that a function word has only where it is written with a capital: "Dalam Negeri". */
    private static final int ONLY_CAPITAL = PART | WEAK | PLACE | ARM | DEGREE | SITE | SPEECH;

    private static final Map<String, Integer> BY_WORD = load();
    private static final WordFlags WORDS = new WordFlags(BY_WORD.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, word -> Integer.toUnsignedLong(word.getValue()))));

    private Lexicon() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> flags = new HashMap<>();
        for (String file : new String[] {"words.tsv", "titles.tsv", "roles.tsv", "bodies.tsv", "places.tsv"}) {
            for (Table.Row row : Table.read(Lexicon.class, file, 2)) {
                flags.merge(row.cell(0), flag(file, row), (a, b) -> a | b);
            }
        }
        return Map.copyOf(flags);
    }

    private static int flag(String file, Table.Row row) {
        String key = file.substring(0, file.indexOf('.')) + ':' + row.cell(1).toLowerCase(Locale.ROOT);
        return switch (key) {
            case "words:place" -> PLACE_PREPOSITION;
            case "words:from" -> FROM;
            case "words:link" -> LINK;
            case "words:clause" -> CLAUSE;
            case "words:adverb" -> ADVERB;
            case "words:one" -> ONE;
            case "words:many" -> MANY;
            case "words:this" -> THIS;
            case "words:pronoun" -> PRONOUN;
            case "words:plural" -> PLURAL;
            case "words:time" -> TIME;
            case "words:verb" -> VERB;
            case "words:noun" -> NOUN;
            case "words:speech" -> SPEECH;
            case "words:told" -> TOLD;
            case "words:opener" -> COMMON | NOUN;
            case "words:common" -> COMMON;
            case "words:particle" -> PARTICLE;
            case "titles:honorific", "titles:noble", "titles:academic", "titles:religious" -> TITLE;
            case "titles:rank" -> RANK;
            case "titles:arm" -> ARM;
            case "titles:degree" -> DEGREE;
            case "roles:office" -> OFFICE;
            case "roles:work" -> WORK;
            case "roles:person" -> HUMAN;
            case "roles:kin" -> KIN;
            case "bodies:head" -> BODY;
            case "bodies:open" -> BODY | OPEN;
            case "bodies:part" -> PART;
            case "bodies:name" -> BODY_NAME;
            case "bodies:weak" -> WEAK;
            case "places:place" -> PLACE;
            case "places:head" -> SITE;
            default -> throw row.error("unknown class " + row.cell(1));
        };
    }

    /** The flags of a token; 0 for unknown words, numbers and signs. */
    static int flags(Tokens tokens, int token) {
        int flags = (int) WORDS.get(tokens, token);
        return (flags & STOP) != 0 && !tokens.isCapital(token) ? flags & ~ONLY_CAPITAL : flags;
    }

    /** The flags of a folded word. */
    static int flags(String word) {
        return BY_WORD.getOrDefault(word, 0);
    }

    /** Whether a capital word is a common noun by its shape: "Pemberdayaan", "Harmonisasi", "Neurologi". */
    static boolean looksCommon(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        String text = tokens.text();
        if (end - start < 8) {
            return false;
        }
        if (tokens.isSign(token + 1, '-') && token + 2 < tokens.size() && tokens.start(token + 2) == end + 1) {
            return text.regionMatches(true, end - 6, text, tokens.start(token + 2), 6); // Perundang-undangan
        }
        boolean abstraction = text.startsWith("an", end - 2)
                && ("Pp".indexOf(text.charAt(start)) >= 0 || "Kk".indexOf(text.charAt(start)) >= 0)
                && text.charAt(start + 1) == 'e'
                && text.charAt(start + 2) != 'z';
        return abstraction
                || text.startsWith("asi", end - 3)
                || text.startsWith("itas", end - 4)
                || text.startsWith("logi", end - 4);
    }

    /** "Dalam sambutannya", "Lalu, warga", but not "Dalam Negeri": a word that is part of a name only before a capital. */
    static boolean opensWithFunction(Tokens tokens, int token, int flags) {
        return (flags & (PLACE_PREPOSITION | ADVERB)) != 0
                && (flags & (NOMINAL & ~PART | ONE | MANY)) == 0
                && !tokens.isCapital(token + 1);
    }

    /** Whether a lower-case word is a verb, by the table or by its prefix. */
    static boolean isVerb(Tokens tokens, int token, int flags) {
        if ((flags & NOMINAL) != 0) {
            return false;
        }
        if ((flags & VERB) != 0) {
            return true;
        }
        if ((flags & STOP) != 0) {
            return false;
        }
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        if (length < 5) {
            return false;
        }
        String text = tokens.text();
        boolean prefixed = switch (tokens.first(token)) {
            case 'm', 'M' -> text.charAt(start + 1) == 'e' && "nmlrwy".indexOf(text.charAt(start + 2)) >= 0;
            case 'd', 'D' -> text.charAt(start + 1) == 'i';
            case 'b', 't', 'B', 'T' -> text.charAt(start + 1) == 'e' && text.charAt(start + 2) == 'r';
            default -> false;
        };
        return prefixed && !text.startsWith("isme", start + length - 4);
    }

    /** Whether a word is somebody's relation or staff: "pelatihnya". */
    static boolean isOwned(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token) - 3;
        return end - start >= 4
                && tokens.text().startsWith("nya", end)
                && (flags(tokens.text().substring(start, end).toLowerCase(Locale.ROOT)) & ROLE) != 0;
    }

    /** Whether a lower-case word is an agent by its shape: "penambal", "pemilik". */
    static boolean isAgent(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        String text = tokens.text();
        return end - start >= 6
                && (text.charAt(start) == 'p' || text.charAt(start) == 'P')
                && text.charAt(start + 1) == 'e'
                && "nmlrsktw".indexOf(text.charAt(start + 2)) >= 0
                && !(text.charAt(end - 1) == 'n' && text.charAt(end - 2) == 'a');
    }
}
