package id.saring.speaker;

import id.saring.text.Tokens;

/** Commas inside one name of a body: "Badan Meteorologi, Klimatologi, dan Geofisika". */
final class Listing {
    private static final int REACH = 14;

    private Listing() {}

    /** The token behind the first word of the last member of a list that goes on at a comma, or -1 if none does. */
    static int behind(Tokens tokens, int comma, int limit) {
        if (comma == 0 || !isMember(tokens, comma - 1) && !tokens.isSign(comma - 1, ')')) {
            return -1;
        }
        boolean common = false;
        int end = Math.min(limit, comma + REACH);
        for (int at = comma + 1; at < end; at++) {
            if (at > comma + 1 && tokens.isSign(at, '&') || tokens.is(at, "and")) {
                return at + 1 < end && isMember(tokens, at + 1) ? at + 2 : -1;
            }
            boolean joins = Sense.AND.is(tokens, at);
            if (joins) {
                boolean bodies = at == comma + 1 && isBodyBehindAnother(tokens, comma, at + 1);
                return at + 1 < end && closes(tokens, at + 1, common || bodies) ? at + 2 : -1;
            }
            if (tokens.isSign(at, ',') || tokens.isSign(at, '-')) {
                continue;
            }
            if (!isMember(tokens, at)) {
                return -1;
            }
            common |= isCommon(tokens, at);
        }
        return -1;
    }

    /** "Lembaga Pembiayaan, Lembaga Keuangan Mikro, dan Lembaga Jasa Keuangan": the last comma of bodies of one kind. */
    private static boolean isBodyBehindAnother(Tokens tokens, int comma, int token) {
        if (token >= tokens.size() || (Lexicon.flags(tokens, token) & Lexicon.BODY) == 0) {
            return false;
        }
        for (int i = comma - 1; i > Math.max(0, comma - 5) && tokens.isCapital(i); i--) {
            if (tokens.hash(i) == tokens.hash(token)) {
                return isCommon(tokens, comma - 1);
            }
        }
        return false;
    }

    private static boolean closes(Tokens tokens, int token, boolean common) {
        return isMember(tokens, token) && (common || isCommon(tokens, token) || tokens.is(token + 1, "indonesia"));
    }

    private static boolean isMember(Tokens tokens, int token) {
        int flags = Lexicon.flags(tokens, token);
        int other = Lexicon.RANK | Lexicon.TIME | Lexicon.BODY_NAME;
        boolean office = (flags & Lexicon.OFFICE) != 0 && (flags & Lexicon.PART) == 0;
        return tokens.isCapital(token) && ((flags & other) == 0 || FixedPhrase.FIELD.holds(tokens, token)) && !office;
    }

    private static boolean isCommon(Tokens tokens, int token) {
        int flags = Lexicon.flags(tokens, token);
        return (flags & (Lexicon.PART | Lexicon.COMMON)) != 0 && (flags & Lexicon.WEAK) == 0
                || Lexicon.looksCommon(tokens, token);
    }
}
