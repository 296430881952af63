package id.saring.speaker;

import id.saring.text.Tokens;

/** Tells by its single words whether a stretch of a sentence describes a person. */
final class Description {
    /** The shortest acronym of an office that is known by its beginning: "Kasatlak". */
    private static final int OFFICE = 7;

    private Description() {}

    /** Whether a sentence opens with the description of a person. */
    static boolean isOffice(Tokens tokens, int start, int end) {
        int head = behindDeterminers(tokens, start);
        if (head > start
                && (Lexicon.flags(tokens, start) & Lexicon.TITLE) != 0
                && (Lexicon.flags(tokens, head) & (Lexicon.PART | Lexicon.WEAK)) == Lexicon.PART) {
            return true; // "Profesor Riset Bidang Anu"
        }
        for (int i = head; i < end && i < head + 4; i++) {
            int flags = Lexicon.flags(tokens, i);
            boolean known = (flags & (Lexicon.ROLE | Lexicon.RANK)) != 0 && ((flags & Lexicon.WEAK) == 0 || i == head)
                    || flags == 0 && isOfficeByShape(tokens, i);
            if (known) {
                return i == head || tokens.isCapital(i) && (flags & Lexicon.OFFICE) != 0;
            }
            if (!tokens.isCapital(i) || (flags & (Lexicon.STOP | Lexicon.COMMON | Lexicon.SPEECH)) != 0) {
                return false;
            }
        }
        return false;
    }

    static int behindDeterminers(Tokens tokens, int start) {
        int at = start;
        while ((Lexicon.flags(tokens, at) & (Lexicon.ONE | Lexicon.MANY | Lexicon.TITLE)) != 0) {
            at += tokens.isSign(at + 1, '.') ? 2 : 1;
        }
        return at;
    }

    /** "Kasatlak", "Wakajati": the acronym of an office that no table has. */
    static boolean isOfficeByShape(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        return tokens.isCapital(token)
                        && tokens.end(token) - start >= OFFICE
                        && (text.startsWith("Kas", start)
                                || text.startsWith("Kab", start)
                                || text.startsWith("Kad", start)
                                || text.startsWith("Kan", start)
                                || text.startsWith("Kap", start)
                                || text.startsWith("Waka", start))
                || Lexicon.isAgent(tokens, token);
    }

    /** Whether nothing but nouns, names and their places stand in a stretch. */
    static boolean isNominal(Tokens tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            boolean inside = tokens.isWord(i) ? isNoun(tokens, i) : isInside(tokens, i);
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoun(Tokens tokens, int token) {
        int flags = Lexicon.flags(tokens, token);
        if (tokens.isCapital(token)) {
            return (flags & (Lexicon.TIME | Lexicon.PRONOUN)) == 0;
        }
        if (Sense.DESCRIBED.is(tokens, token) || tokens.is(token, "jawab") && tokens.is(token - 1, "penanggung")) {
            return true;
        }
        boolean ends =
                (flags & (Lexicon.CLAUSE | Lexicon.ADVERB | Lexicon.PRONOUN | Lexicon.PLURAL | Lexicon.TIME)) != 0
                        && (flags & Lexicon.NOMINAL) == 0;
        boolean place = (flags & Lexicon.PLACE_PREPOSITION) != 0
                && !tokens.is(token, "di")
                && !tokens.is(token, "dalam")
                && !tokens.is(token, "pada")
                && !tokens.is(token, "untuk");
        return !ends && !place && !Lexicon.isVerb(tokens, token, flags);
    }

    private static boolean isInside(Tokens tokens, int token) {
        return switch (tokens.sign(token)) {
            case '-', '/', '(', ')', ',', '&', '.', '\'' -> true;
            case -1 -> tokens.kind(token) == Tokens.Kind.NUMBER;
            default -> false;
        };
    }
}
