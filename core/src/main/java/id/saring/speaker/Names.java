package id.saring.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as lists of folded words, and as they are shown. */
final class Names {
    /** Function words that end no name. */
    private static final List<String> FUNCTIONS = List.of(
            "yang",
            "dalam",
            "juga",
            "untuk",
            "dengan",
            "kepada",
            "setelah",
            "sebagai",
            "bahwa",
            "sudah",
            "telah",
            "tidak",
            "tak",
            "karena",
            "ketika",
            "melalui",
            "sebelum",
            "terhadap",
            "hingga",
            "soal",
            "saat",
            "tersebut",
            "bakal",
            "bicara",
            "kembali",
            "langsung",
            "adalah",
            "akan",
            "pada",
            "usai",
            "seusai",
            "sempat",
            "masih",
            "turut",
            "ikut",
            "resmi",
            "mulai",
            "siap",
            "ingin",
            "harus",
            "pernah",
            "lebih",
            "serta",
            "enggan",
            "pasrah",
            "kecewa",
            "bangga",
            "pensiun",
            "tentang",
            "kemudian",
            "lahir",
            "diketahui",
            "dikabarkan",
            "disebut",
            "dinilai",
            "diduga",
            "dilaporkan",
            "ditangkap",
            "ditunjuk",
            "dipastikan");

    /** A word with another glued to it has so many letters. */
    private static final int LONG = 9;

    /** A word to which another can be glued has more letters. */
    private static final int SHORT = 7;

    /** Bits for the last two letters of those. */
    private static final int[] ENDS = new int[32];

    static {
        for (String word : FUNCTIONS) {
            int n = word.length();
            ENDS[word.charAt(n - 1) & 31] |= 1 << (word.charAt(n - 2) & 31);
        }
    }

    /** Names that only seem to end with a function word. */
    private static final Set<String> WHOLE = Set.of("sebayang", "simanjuntak", "pyongyang");

    /** Second halves of brands that are written in one word. */
    private static final Set<String> HALVES =
            Set.of("tube", "app", "advisor", "star", "pal", "tok", "book", "rock", "mind", "point", "works", "aware");

    private static final int FUNCTION_NAME =
            Lexicon.NOMINAL | Lexicon.WEAK | Lexicon.PLACE | Lexicon.PARTICLE | Lexicon.TIME;

    private Names() {}

    /** The folded words of a name; a word with a hyphen is one, brackets are left out. */
    static List<String> words(String name) {
        return isPlain(name) ? List.of(name.toLowerCase(Locale.ROOT).split(" ")) : anyWords(name);
    }

    private static List<String> anyWords(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean hidden = false;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            hidden |= c == '(';
            boolean inside = Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
            if (inside && !hidden) {
                word.append(c == '\u2019' ? '\'' : c);
            } else if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            hidden &= c != ')';
        }
        return words;
    }

    /** The words as one string, by which a name is found. */
    static String key(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }

    /** A name with single blanks. */
    static String shown(String all) {
        if (isPlain(all)) {
            return all;
        }
        String text = beforeGlue(all);
        int verb = gluedVerb(text);
        int behind = verb > 0 ? verb : gluedFunction(text);
        return blanks(text.substring(gluedAcronym(text), text.length() - behind), false);
    }

    /** Whether a name is one of short words with a capital each, to which nothing can be glued: most names are. */
    private static boolean isPlain(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            boolean fits = letters == 0 ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z' || blank;
            if (!fits || letters > SHORT) {
                return false;
            }
            letters = blank ? 0 : letters + 1;
        }
        return letters > 0 && letters <= SHORT;
    }

    /** "Anu Santosomenyebut Budi": up to the end of the word that another lost its blank behind. */
    private static String beforeGlue(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                if (i - start >= LONG && isGluedAt(text.substring(start, i))) {
                    return text.substring(0, i);
                }
                start = i + 1;
            }
        }
        return text;
    }

    private static boolean isGluedAt(String word) {
        return gluedVerb(word) > 0 || word.endsWith("bahwa") && gluedFunction(word) > 0;
    }

    /** The length of a function word that lost its blank behind a name: "Budi Santosoyang", "Budi SantosoSelain". */
    private static int gluedFunction(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (text.length() - start < 7 || !Character.isUpperCase(text.charAt(start))) {
            return 0;
        }
        for (int i = text.length() - 3; i >= start + 4; i--) {
            if (turns(text, i)) {
                int flags = Lexicon.flags(text.substring(i).toLowerCase(Locale.ROOT));
                return (flags & Lexicon.STOP) != 0 && (flags & FUNCTION_NAME) == 0 ? text.length() - i : 0;
            }
        }
        int n = text.length();
        int doing = n - start < LONG + 2 ? 0 : gluedDoing(text, start);
        if (doing > 0) {
            return doing;
        }
        if ((ENDS[text.charAt(n - 1) & 31] & 1 << (text.charAt(n - 2) & 31)) == 0) {
            return 0;
        }
        for (String word : FUNCTIONS) {
            if (text.endsWith(word) && text.length() - start >= word.length() + 5) {
                if (word.equals("akan") && isDerived(text, start)) {
                    return 0;
                }
                return WHOLE.contains(text.substring(start).toLowerCase(Locale.ROOT)) ? 0 : word.length();
            }
        }
        return 0;
    }

    /** The length of "bertemu" in "Budi Santosobertemu", of "sepulangnya" in "Budi Santososepulangnya". */
    private static int gluedDoing(String text, int start) {
        int end = text.length();
        boolean adverb = text.charAt(end - 1) == 'a' && text.charAt(end - 2) == 'y' && text.endsWith("nya");
        int at = text.lastIndexOf(adverb ? "se" : "ber");
        boolean verb = !adverb && !text.startsWith("berg", at) && !text.startsWith("bert", at);
        boolean met = !adverb && (text.startsWith("bertemu", at) || text.startsWith("bertekad", at));
        return at >= start + 5 && end - at >= 6 && (adverb || verb || met) ? end - at : 0;
    }

    /** "Penindakan", "Kebanyakan": a noun or a verb by its prefix. */
    private static boolean isDerived(String text, int start) {
        char second = text.charAt(start + 1);
        return second == 'e' && "PKMTBS".indexOf(text.charAt(start)) >= 0 || second == 'i' && text.charAt(start) == 'D';
    }

    /** The length of a verb that lost its blank behind a name: "Budi Santosomengatakan". */
    private static int gluedVerb(String text) {
        int verb = text.lastIndexOf("me");
        if (verb < 3
                || text.length() - verb < 6
                || text.startsWith("mental", verb)
                || text.charAt(text.length() - 1) == ')') {
            return 0;
        }
        int start = verb;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean prefixed = text.startsWith("meng", verb)
                || text.startsWith("meny", verb)
                || text.startsWith("mem", verb)
                || text.startsWith("men", verb);
        for (int i = verb; prefixed && i < text.length(); i++) {
            prefixed = Character.isLowerCase(text.charAt(i));
        }
        boolean said = text.startsWith("mengaku", verb)
                || text.startsWith("mengatakan", verb)
                || text.startsWith("menjelaskan", verb)
                || text.startsWith("menyebut", verb)
                || text.startsWith("menilai", verb);
        return prefixed && verb - start >= (said ? 3 : 4) && Character.isUpperCase(text.charAt(start))
                ? text.length() - verb
                : 0;
    }

    /** The length of an acronym that lost its blank before a name: "RIHidayat". */
    private static int gluedAcronym(String text) {
        int upper = 0;
        while (upper < text.length() && Character.isUpperCase(text.charAt(upper))) {
            upper++;
        }
        boolean name = upper >= 3 && !text.startsWith("PT") && !text.startsWith("CV") && upper + 3 <= text.length();
        for (int i = upper; name && i < upper + 3; i++) {
            name = Character.isLowerCase(text.charAt(i));
        }
        return name ? upper - 1 : 0;
    }

    /** Where a person's name begins that lost the blank behind a role, a body or a place: "Wali KotaBudi Santoso". */
    static int gluedBody(String shown) {
        int start = 0;
        int piece = 0;
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue; // nearly every letter of a name
            }
            if (c == ' ') {
                piece = i + 1;
            } else if (i - piece >= 2 && closesAcronym(shown, i)) {
                boolean open = (Lexicon.flags(shown.substring(piece, i).toLowerCase(Locale.ROOT)) & Lexicon.OPEN) != 0;
                start = !open && isNameAt(shown, i, true) ? i : start;
                piece = i;
            } else if (i - piece >= 3 && turns(shown, i)) {
                int flags = Lexicon.flags(shown.substring(piece, i).toLowerCase(Locale.ROOT));
                boolean known = (flags & (Lexicon.NOMINAL | Lexicon.BODY_NAME | Lexicon.PLACE)) != 0;
                boolean name =
                        known ? isNameAt(shown, i, (flags & Lexicon.ROLE) != 0) : isOther(shown, piece, i, flags);
                start = name ? i : start;
                piece = i;
            }
        }
        return start == 0 ? 0 : behindTitles(shown, start);
    }

    /** "DPRBudi": a capital behind two others or more, before small letters. */
    private static boolean closesAcronym(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** "SelatiraBudi Santoso": whatever the first is, what links go on from is a whole name. */
    private static boolean isOther(String shown, int piece, int start, int flags) {
        int blank = shown.indexOf(' ', start);
        return flags == 0
                && blank >= start + 3
                && !HALVES.contains(shown.substring(start, blank).toLowerCase(Locale.ROOT))
                && blank + 1 < shown.length()
                && Character.isUpperCase(shown.charAt(blank + 1))
                && !Likeness.isForename(shown.substring(piece, start).toLowerCase(Locale.ROOT))
                && isNameAt(shown, start, false);
    }

    /** Behind "Kompol", "Jenderal Pol" that open what lost its blank. */
    private static int behindTitles(String shown, int start) {
        int at = start;
        for (int blank = shown.indexOf(' ', at); blank > 0; blank = shown.indexOf(' ', at)) {
            int flags = Lexicon.flags(shown.substring(at, blank).toLowerCase(Locale.ROOT));
            int titles = Lexicon.TITLE | Lexicon.RANK | (at > start ? Lexicon.ARM : 0);
            if ((flags & titles) == 0) {
                return at;
            }
            at = blank + 1;
        }
        return at;
    }

    /** Whether a capital stands between lower-case letters. */
    private static boolean turns(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isNameAt(String shown, int start, boolean behindRole) {
        int blank = shown.indexOf(' ', start);
        String word = shown.substring(start, blank < 0 ? shown.length() : blank).toLowerCase(Locale.ROOT);
        int body = Lexicon.BODY | Lexicon.BODY_NAME | Lexicon.PART | (blank < 0 ? Lexicon.PLACE : 0);
        return (Lexicon.flags(word) & body) == 0 && (blank > 0 || behindRole);
    }

    /** A name with single blanks, and with the blanks it lost: "NovakDjokovic". */
    static String split(String text) {
        return blanks(text, true);
    }

    /** Whether a name has single blanks already: nearly every one. */
    private static boolean isShown(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String blanks(String text, boolean split) {
        if (!split && isShown(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
                continue;
            }
            if (split && lostBlank(text, i)) {
                shown.append(' ');
            }
            shown.append(c);
        }
        return shown.toString().strip();
    }

    /** Whether a capital behind three lower-case letters and before two opens a new word. */
    private static boolean lostBlank(String text, int at) {
        if (at < 4 || at + 2 >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        for (int i = at - 3; i < at; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2))
                && opensWithCapital(text, at - 1);
    }

    private static boolean opensWithCapital(String text, int inside) {
        int start = inside;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && !Character.isUpperCase(text.charAt(start))) {
            start--;
        }
        boolean first = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return first && Character.isUpperCase(text.charAt(start));
    }

    /** Whether all words of one name occur in another, in order. */
    static boolean holds(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    /** Whether one name goes on from another: "Kementerian Pertahanan Anu" from "Kementerian Pertahanan". */
    static boolean continues(List<String> longer, List<String> shorter) {
        return longer.size() > shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }
}
