package id.saring.speaker;

import java.util.Locale;

/** Acronyms, roles, bodies and places that lost their blank before a name: "RIHidayat", "Wali KotaBudi Santoso". */
final class GluedHeads {
    /** A verb has so many letters or more. */
    private static final int VERB = 6;

    private GluedHeads() {}

    /** The length of an acronym that lost its blank before a name: "RIHidayat". */
    static int acronym(String text) {
        int upper = 0;
        while (upper < text.length() && Character.isUpperCase(text.charAt(upper))) {
            upper++;
        }
        int verb = upper < 2 ? 0 : verb(text, upper);
        if (verb > 0) {
            return verb;
        }
        boolean name = upper >= 3 && !LegalForm.opens(text) && !text.startsWith("CV") && upper + 3 <= text.length();
        for (int i = upper; name && i < upper + 3; i++) {
            name = Character.isLowerCase(text.charAt(i));
        }
        return name ? upper - 1 : 0;
    }

    /** Behind a verb that lost its blank behind an acronym and stands before a name: "PLNmembuat Budi"; or 0. */
    private static int verb(String text, int upper) {
        int end = text.indexOf(' ');
        boolean closed = "AEIOUHRWY".indexOf(text.charAt(upper - 1)) < 0;
        boolean verb = end >= upper + VERB && closed && text.startsWith("me", upper) && text.indexOf(' ', end + 1) < 0;
        for (int i = upper; verb && i < end; i++) {
            verb = Character.isLowerCase(text.charAt(i));
        }
        return verb && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)) ? end + 1 : 0;
    }

    /** The length of a function word that lost its blank before a name: "NamunBudi Santoso", "dariBudi". */
    static int function(String text) {
        int turn = 1;
        while (turn < text.length() && text.charAt(turn) >= 'a' && text.charAt(turn) <= 'z') {
            turn++;
        }
        if (turn < 4 || !turns(text, turn)) {
            return 0;
        }
        int flags = Lexicon.flags(text.substring(0, turn).toLowerCase(Locale.ROOT));
        boolean opens = (flags & (Lexicon.CLAUSE | Lexicon.ADVERB | Lexicon.PLACE_PREPOSITION | Lexicon.FROM)) != 0;
        return opens && (flags & (Lexicon.NOMINAL | Lexicon.WEAK | Lexicon.PLACE)) == 0 ? turn : 0;
    }

    /** Where a person's name begins that lost the blank behind a role, a body or a place: "Wali KotaBudi Santoso". */
    static int body(String shown) {
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

    /** The name of a body with the blanks it lost behind nouns, and without the word for a channel: "SitusAnu". */
    static String apart(String shown) {
        StringBuilder apart = null;
        int piece = 0;
        int copied = 0;
        for (int i = 1; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            if (c == ' ') {
                piece = i + 1;
            } else if (i - piece >= 2 && opensFirm(shown, piece, i) || i - piece >= 4 && opensName(shown, piece, i)) {
                apart = apart == null ? new StringBuilder(shown.length() + 2) : apart;
                boolean channel = piece == 0
                        && Keyword.GLUED_CHANNEL.is(shown.substring(0, i).toLowerCase(Locale.ROOT));
                apart.append(channel ? "" : shown.substring(copied, i) + ' ');
                copied = i;
                piece = i;
            }
        }
        return apart == null
                ? shown
                : apart.append(shown, copied, shown.length()).toString();
    }

    /** "PTAnu Karya", "Anu KaryaTbk". */
    private static boolean opensFirm(String text, int piece, int at) {
        boolean before = at == piece + 2
                && text.startsWith("PT", piece)
                && Character.isUpperCase(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1));
        return before || text.startsWith("Tbk", at) && turns(text, at);
    }

    /** "PemerintahAnu": a name behind a noun. */
    private static boolean opensName(String text, int piece, int at) {
        int noun = Lexicon.NOUN | Lexicon.SPEECH | Lexicon.ROLE | Lexicon.BODY | Lexicon.PART;
        return turns(text, at) && (Lexicon.flags(text.substring(piece, at).toLowerCase(Locale.ROOT)) & noun) != 0;
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
                && !GluedWords.HALVES.contains(shown.substring(start, blank).toLowerCase(Locale.ROOT))
                && blank + 1 < shown.length()
                && Character.isUpperCase(shown.charAt(blank + 1))
                && !NameMatch.isForename(shown.substring(piece, start).toLowerCase(Locale.ROOT))
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

    private static boolean isNameAt(String shown, int start, boolean behindRole) {
        int blank = shown.indexOf(' ', start);
        String word = shown.substring(start, blank < 0 ? shown.length() : blank).toLowerCase(Locale.ROOT);
        int body = Lexicon.BODY | Lexicon.BODY_NAME | Lexicon.PART | (blank < 0 ? Lexicon.PLACE : 0);
        return (Lexicon.flags(word) & body) == 0 && (blank > 0 || behindRole);
    }

    /** Whether a capital stands before a lower-case letter. */
    static boolean opensWord(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Whether a capital stands between lower-case letters. */
    static boolean turns(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
