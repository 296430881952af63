package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the name behind the places and bodies that stand between a role and it. */
final class BeyondPlace {
    private BeyondPlace() {}

    /** "Kapolsek Banyu, Provinsi Anu, Budi", "Direktur Operasi, PT Anu, Budi Santoso": behind places and bodies. */
    static NounPhrase behindComma(Tokens tokens, NounPhrase role, NounPhrase second, int limit) {
        NounPhrase last = second;
        for (int i = 0; i < Apposition.MOST_BETWEEN && PostBehind.isDescription(role); i++) {
            boolean body = isBodyBetween(tokens, role, last);
            boolean place = last.head() == NounPhrase.Head.PLACE || isUnknownPlace(role, last);
            if (!place && !body || last.at() + 1 >= limit || !tokens.isSign(last.at(), ',')) {
                return second;
            }
            NounPhrase next = NounPhrase.read(tokens, last.at() + 1, limit);
            if (next == null || next.at() == last.at() + 1) {
                return second;
            }
            boolean full = next.isPerson() && (next.isTitled() || next.at() - next.nameStart() >= 2);
            if (last.head() != NounPhrase.Head.PLACE
                    && !body
                    && !(full && Apposition.closes(tokens, next.at(), limit, true))) {
                return second;
            }
            if (NameBehind.isBare(next) && (!body && i == 0 || full)) {
                return next;
            }
            last = next;
        }
        return second;
    }

    /** "Direktur turnamen Selatira di Anu, Budi Santoso": the name stands behind the place of what is led. */
    static @Nullable NounPhrase behindPreposition(Tokens tokens, NounPhrase role, int limit, boolean strict) {
        if (role.head() != NounPhrase.Head.ROLE
                || role.nameStart() != role.at() - 1
                || role.isTitled()
                || role.nameStart() == role.core()
                || role.at() + 3 >= limit
                || !tokens.is(role.at(), "di")) {
            return null;
        }
        NounPhrase place = NounPhrase.read(tokens, role.at() + 1, limit);
        if (place == null || !place.isPlace() || place.at() + 1 >= limit || !tokens.isSign(place.at(), ',')) {
            return null;
        }
        NounPhrase name = NounPhrase.read(tokens, place.at() + 1, limit);
        if (name == null || !NameBehind.isBare(name) || name.isPlace() || name.at() - name.nameStart() < 2) {
            return null;
        }
        return Apposition.closes(tokens, name.at(), limit, strict) ? name : null;
    }

    /** "University of Anu, Banyu, Budi Santoso": one word behind a body may be its town. */
    private static boolean isUnknownPlace(NounPhrase role, NounPhrase phrase) {
        return role.bodyStart() >= 0
                && role.head() == NounPhrase.Head.ROLE
                && phrase.head() == NounPhrase.Head.NAME
                && phrase.at() == phrase.core() + 1
                && Lexicon.flags(phrase.tokens(), phrase.core()) == 0;
    }

    /** A body or a part of one, in capitals. */
    private static boolean isBodyBetween(Tokens tokens, NounPhrase role, NounPhrase phrase) {
        boolean body = phrase.head() == NounPhrase.Head.BODY
                || phrase.head() == NounPhrase.Head.NOUN
                || phrase.head() == NounPhrase.Head.NAME && (phrase.isAcronymOnly() || isMinistry(tokens, phrase));
        return body && role.head() == NounPhrase.Head.ROLE && tokens.isCapital(phrase.start());
    }

    /** "Kemenkoanu". */
    private static boolean isMinistry(Tokens tokens, NounPhrase phrase) {
        int first = tokens.start(phrase.core());
        return phrase.at() == phrase.core() + 1
                && tokens.text().startsWith("Kemen", first)
                && tokens.end(phrase.core()) - first > 7;
    }
}
