package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What explains a name behind it: an office with its firm and its places. */
final class Explanation {
    private Explanation() {}

    /** "Budi Santoso salah seorang warga": an apposition that lost its comma. */
    static boolean isOneOf(Tokens tokens, NounPhrase name, int token, int limit) {
        boolean person = name.isPerson() && name.head() == NounPhrase.Head.NAME && name.at() == token;
        if (tokens.is(token, "salah") || tokens.is(token, "seorang")) {
            return person;
        }
        boolean local = person && tokens.is(token, "warga");
        return person && (local || name.at() - name.nameStart() >= 2) && isDescribed(tokens, token, limit);
    }

    /** "warga Anu.", "Kepala Desa Anu,": a description of two words or more that a sign closes. */
    private static boolean isDescribed(Tokens tokens, int token, int limit) {
        int people = Lexicon.OFFICE | Lexicon.WORK | Lexicon.HUMAN;
        int flags = Lexicon.flags(tokens, token);
        if ((flags & people) == 0 || (flags & Lexicon.WEAK) != 0) {
            return false;
        }
        NounPhrase role = NounPhrase.read(tokens, token, limit);
        return role != null
                && role.head() == NounPhrase.Head.ROLE
                && role.at() > token + 1
                && role.nameStart() < 0
                && role.placeAt() < 0
                && !role.isDemonstrative()
                && (role.at() >= limit || !tokens.isWord(role.at()));
    }

    /** "Seorang warga Anu, berinisial B", "pengacara lainnya yang bernama Budi": who is described and then named. */
    static @Nullable Mention called(Tokens tokens, NounPhrase phrase, int token, int limit) {
        boolean described = phrase.head() == NounPhrase.Head.ROLE && !phrase.isPerson() && !phrase.isDemonstrative();
        boolean names = Sense.NAMING.is(tokens, token) || tokens.is(token, "inisial");
        if (!described || !names || token + 1 >= limit || !tokens.isCapital(token + 1)) {
            return null;
        }
        NounPhrase name = NounPhrase.read(tokens, token + 1, limit);
        if (name == null
                || name.head() != NounPhrase.Head.NAME && name.head() != NounPhrase.Head.TITLE
                || name.nameStart() < 0
                || name.isBodyLike()) {
            return null;
        }
        Mention role = Apposition.mention(tokens, phrase.asRole(), null, phrase.at());
        int end = name.nameLimit();
        return new Mention(
                role.start(),
                tokens.end(name.at() - 1),
                name.at(),
                Mention.Kind.PERSON,
                Apposition.range(tokens, name.nameStart(), end),
                role.role(),
                role.affiliation());
    }

    /** A name with the role that stands behind it, its firm and its places; null if the role does not explain it. */
    static @Nullable Mention explained(Tokens tokens, NounPhrase name, NounPhrase role, int limit, boolean strict) {
        boolean comma = role.at() >= limit || !tokens.isWord(role.at());
        if (comma && !strict && isSaidAt(tokens, role, limit)) {
            NounPhrase shorter = NounPhrase.read(tokens, role.start(), role.placeAt());
            return shorter == null ? null : Apposition.mention(tokens, name, shorter, shorter.at());
        }
        if (role.placeAt() >= 0 && !comma) {
            NounPhrase shorter = NounPhrase.read(tokens, role.start(), role.placeAt());
            return shorter == null || strict ? null : Apposition.mention(tokens, name, shorter, shorter.at());
        }
        if (!comma && (strict || !Apposition.closes(tokens, role.at(), limit, false))) {
            return null;
        }
        Mention mention = Apposition.mention(tokens, name, role, role.isDemonstrative() ? role.at() - 1 : role.at());
        if (role.isDemonstrative() || !tokens.isSign(role.at(), ',')) {
            return mention;
        }
        boolean open = role.hasOpenBody() || hasOf(tokens, role);
        Mention whole = open || mention.affiliation() == null ? ofBody(tokens, mention, limit, open) : mention;
        whole = whole.endToken() == mention.endToken() ? further(tokens, mention, limit) : whole;
        return whole.endToken() == mention.endToken() ? inPlace(tokens, mention, limit) : whole;
    }

    /** "Direktur Anu Indonesia di Banyu, Rabu": a place and a day behind a whole office tell where it was said. */
    private static boolean isSaidAt(Tokens tokens, NounPhrase role, int limit) {
        int place = role.placeAt();
        return place > role.core()
                && tokens.is(place, "di")
                && role.bodyStart() >= 0
                && role.bodyStart() < place
                && tokens.isCapital(place - 1)
                && (Lexicon.flags(tokens, role.core()) & Lexicon.OFFICE) != 0
                && role.at() + 1 < limit
                && tokens.isSign(role.at(), ',')
                && (Lexicon.flags(tokens, role.at() + 1) & Lexicon.TIME) != 0;
    }

    /** "Head of Asia Pacific": an English office, whose firm may follow. */
    private static boolean hasOf(Tokens tokens, NounPhrase role) {
        for (int i = role.core() + 1; i < role.at() && i < role.core() + 4; i++) {
            if (tokens.is(i, "of")) {
                return true;
            }
        }
        return false;
    }

    /** "Budi, Managing Director, Head of Banking": a second office; "Budi, General Manager, Mobile at Anu": its field. */
    private static Mention further(Tokens tokens, Mention mention, int limit) {
        int start = mention.endToken() + 1;
        if (start + 1 >= limit || !tokens.isCapital(start)) {
            return mention;
        }
        NounPhrase role = NounPhrase.read(tokens, start, limit);
        boolean office = role != null
                && role.head() == NounPhrase.Head.ROLE
                && !role.isTitled()
                && role.placeAt() < 0
                && (Lexicon.flags(tokens, role.core()) & Lexicon.OFFICE) != 0
                && role.at() > start + 1
                && Apposition.closes(tokens, role.at(), limit, false);
        int end = role != null && office ? role.at() : field(tokens, start, limit);
        return end < 0 ? mention : until(tokens, mention, end);
    }

    /** Behind "Mobile at Anu Gaming", closed by a comma; or -1. */
    private static int field(Tokens tokens, int start, int limit) {
        int at = start;
        boolean joined = false;
        while (at < limit && at < start + 8 && (tokens.isCapital(at) || tokens.is(at, "at") || tokens.is(at, "of"))) {
            joined |= at > start && !tokens.isCapital(at);
            at++;
        }
        return joined && at < limit && tokens.isSign(at, ',') && tokens.isCapital(at - 1) ? at : -1;
    }

    private static Mention until(Tokens tokens, Mention mention, int end) {
        return new Mention(
                mention.start(),
                tokens.end(end - 1),
                end,
                mention.kind(),
                mention.name(),
                mention.role(),
                mention.affiliation());
    }

    /** "Budi, Director of Central Operations, Anu Indonesia,": the body stands behind the role. */
    private static Mention ofBody(Tokens tokens, Mention mention, int limit, boolean open) {
        int start = mention.endToken() + 1;
        NounPhrase body = start < limit && tokens.isCapital(start) ? NounPhrase.read(tokens, start, limit) : null;
        boolean firm = body != null && !body.isPerson() && !body.isPlace() && body.head() != NounPhrase.Head.ROLE;
        boolean called = body != null && open && body.head() == NounPhrase.Head.NAME;
        boolean closed =
                body != null && (body.at() == limit || tokens.isSign(body.at(), ',') || tokens.isSign(body.at(), '.'));
        if (body == null || !closed || !called && (!firm || body.at() < start + 2)) {
            return mention;
        }
        Range affiliation = Apposition.range(tokens, start, body.at());
        return new Mention(
                mention.start(),
                affiliation.end(),
                body.at(),
                mention.kind(),
                mention.name(),
                mention.role(),
                affiliation);
    }

    /** "Budi, warga Desa Anu, Kecamatan Banyu": the places behind the role. */
    private static Mention inPlace(Tokens tokens, Mention mention, int limit) {
        int end = mention.endToken();
        for (int i = 0; i < Apposition.MOST_BETWEEN && end + 1 < limit && tokens.isSign(end, ','); i++) {
            NounPhrase place = tokens.isCapital(end + 1) ? NounPhrase.read(tokens, end + 1, limit) : null;
            boolean closed = place != null
                    && (place.isPlace() || place.head() == NounPhrase.Head.PLACE)
                    && (place.at() >= limit || tokens.isSign(place.at(), ',') || tokens.isSign(place.at(), '.'));
            if (place == null || !closed) {
                break;
            }
            end = place.at();
        }
        return end == mention.endToken() ? mention : until(tokens, mention, end);
    }
}
