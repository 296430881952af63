package id.saring.speaker;

import id.saring.text.Tokens;

/** Finds where a subject starts that a comma or "selaku" joins to what stands before it: a role, or the name of one. */
final class RoleBefore {
    private RoleBefore() {}

    /** The start of the role before a name, or of the name before a role, if a comma joins them; else the phrase's own. */
    static int start(Tokens tokens, int start, int end, int limit) {
        if (start - 1 > limit
                && tokens.isCapital(start - 1)
                && (Lexicon.flags(tokens, start) & (Lexicon.ONE | Lexicon.OFFICE)) != 0) {
            return nameBefore(tokens, start, end, limit);
        }
        if (start - 1 <= limit || !tokens.isSign(start - 1, ',') && !tokens.is(start - 1, "selaku")) {
            return start;
        }
        int comma = start - 1;
        if (comma - 1 == limit && (Lexicon.flags(tokens, limit) & Lexicon.COMMON) != 0) {
            return start; // "Diketahui, Kepala Dinas Budi mengatakan"
        }
        int earlier = PhraseBefore.phraseEndingAt(tokens, beforeAge(tokens, comma, limit), limit);
        if (earlier >= 0 && tokens.isCapital(start) && Degrees.one(tokens, start, end) == end) {
            return start(tokens, earlier, comma, limit);
        }
        return joined(tokens, start, earlier, end, limit);
    }

    /** "Budi Santoso Ketua Partai Anu": the name right before an office, if both are one mention; else the office. */
    private static int nameBefore(Tokens tokens, int start, int end, int limit) {
        int name = PhraseBefore.phraseEndingAt(tokens, start, limit);
        if ((Lexicon.flags(tokens, start) & Lexicon.ONE) == 0 && (name != limit || start - name > 3)) {
            return start;
        }
        return isPerson(tokens, name, end) ? name : start;
    }

    private static boolean isPerson(Tokens tokens, int start, int end) {
        Mention whole = start < 0 ? null : MentionReader.after(tokens, start, end);
        return whole != null && whole.endToken() == end && whole.kind() == Mention.Kind.PERSON;
    }

    /** The first of the phrases before a comma, seen from the last, that belongs to the phrase behind it; else that one. */
    private static int joined(Tokens tokens, int start, int last, int end, int limit) {
        int comma = start - 1;
        int earlier = last;
        while (earlier >= 0) {
            Mention joined = MentionReader.after(tokens, earlier, end);
            boolean reaches = joined != null && joined.endToken() > start;
            boolean placed = Subject.isPreposition(tokens, earlier - 1, limit);
            boolean speech = earlier > limit
                    && (Lexicon.flags(tokens, earlier - 1) & Lexicon.SPEECH) != 0
                    && (Lexicon.flags(tokens, earlier) & Lexicon.ROLE) != 0;
            if (!placed
                    && !speech
                    && earlier - 1 >= limit
                    && Subject.governs(tokens, earlier - 1, earlier, comma, false)) {
                return start;
            }
            if (!placed && (reaches || tokens.is(comma, "selaku"))) {
                boolean degree = Degrees.one(tokens, start, end) >= 0;
                return degree ? start(tokens, earlier, end, limit) : beforeBody(tokens, earlier, earlier, end, limit);
            }
            if (!placed && !(tokens.isSign(earlier - 1, ',') && Subject.isPlace(tokens, earlier, comma))) {
                return beforeBody(tokens, start, earlier, end, limit);
            }
            int before = PhraseBefore.phraseEndingAt(tokens, earlier - 1, limit);
            if (before < 0 || !Subject.isSpeaker(tokens, before, earlier - 1)) {
                return start;
            }
            earlier = before;
        }
        return start;
    }

    /** Before "saat itu", the full stop of a degree, "(34)" or "(34 tahun)", else the token itself. */
    private static int beforeAge(Tokens tokens, int token, int limit) {
        if (tokens.is(token - 1, "itu") && token - 2 > limit && Sense.THEN.is(tokens, token - 2)) {
            return token - 2;
        }
        if (tokens.isSign(token - 1, '.') && token - 2 > limit && !tokens.spaceBefore(token - 1)) {
            boolean degree = (Lexicon.flags(tokens, token - 2) & Lexicon.DEGREE) != 0;
            return degree || tokens.end(token - 2) - tokens.start(token - 2) == 1 ? token - 1 : token;
        }
        if (!tokens.isSign(token - 1, ')')) {
            return token;
        }
        int open = Subject.skip(tokens, token - 1, limit);
        boolean age = open < token - 2 && tokens.kind(open + 1) == Tokens.Kind.NUMBER && open >= token - 4;
        return age ? open : token;
    }

    /** "Budi, Director of Central Operations, Anu Indonesia": the name before the role of a body; else the body. */
    private static int beforeBody(Tokens tokens, int body, int role, int end, int limit) {
        if (role - 1 <= limit || !tokens.isSign(role - 1, ',')) {
            return body;
        }
        int person = PhraseBefore.phraseEndingAt(tokens, role - 1, limit);
        return isPerson(tokens, person, end) ? person : body;
    }
}
