package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;

/** Decides on the name when a phrase is read to its end. */
final class PhraseEnd {
    private PhraseEnd() {}

    /** "pria yang menjabat sejak 2018 itu", "penulis buku «Anu» itu": a clause that a demonstrative closes. */
    private static void clause(NounPhrase phrase) {
        if (isEdition(phrase)) {
            phrase.nameStart = -1;
        }
        bodies(phrase);
        if (phrase.head != NounPhrase.Head.ROLE
                || phrase.nameStart >= 0
                || phrase.demonstrative
                || phrase.at >= phrase.limit
                || phrase.tokens.isSign(phrase.at, ',') && !isBirthday(phrase, phrase.at)) {
            return;
        }
        for (int i = phrase.at; i < phrase.limit && i < phrase.at + 10; i++) {
            int sign = phrase.tokens.sign(i);
            if (sign == '.'
                    || sign == ',' && i > phrase.at
                    || sign == ';'
                    || sign == ':'
                    || phrase.tokens.kind(i) == Tokens.Kind.BREAK) {
                return;
            }
            if ((Lexicon.flags(phrase.tokens, i) & Lexicon.THIS) != 0) {
                boolean closes = phrase.tokens.kind(i - 1) == Tokens.Kind.NUMBER
                        || Sentences.isQuote(phrase.tokens.sign(i - 1))
                        || isCounted(phrase, i);
                phrase.at = closes ? i + 1 : phrase.at;
                phrase.placeAt = closes ? -1 : phrase.placeAt;
                phrase.demonstrative |= closes;
                return;
            }
        }
    }

    /** "mantan pemain Anu, Banyu dan Kota Lama itu": the bodies that a role belongs to. */
    private static void bodies(NounPhrase phrase) {
        Tokens tokens = phrase.tokens;
        boolean listed = phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && !phrase.demonstrative
                && phrase.at < phrase.limit
                && tokens.isSign(phrase.at, ',')
                && tokens.isCapital(phrase.at - 1);
        boolean link = false;
        for (int i = phrase.at; listed && i < phrase.limit && i < phrase.at + 12; i++) {
            int flags = Lexicon.flags(tokens, i);
            if (link && (flags & Lexicon.THIS) != 0) {
                phrase.at = i + 1;
                phrase.nameStart = -1;
                phrase.placeAt = -1;
                phrase.demonstrative = true;
                return;
            }
            link |= (flags & Lexicon.LINK) != 0;
            listed = tokens.isCapital(i) || (flags & Lexicon.LINK) != 0 || tokens.isSign(i, ',');
        }
    }

    /** "juara Anu Masters 2025 itu": the name and the year of what a role belongs to. */
    private static boolean isEdition(NounPhrase phrase) {
        return phrase.head == NounPhrase.Head.ROLE
                && phrase.nameStart > phrase.core
                && !phrase.titled
                && phrase.at + 1 < phrase.limit
                && phrase.tokens.kind(phrase.at) == Tokens.Kind.NUMBER
                && (Lexicon.flags(phrase.tokens, phrase.at + 1) & Lexicon.THIS) != 0;
    }

    /** "orang nomor satu di Anu itu", "jenderal bintang dua itu", "bungsu dari tiga bersaudara itu". */
    private static boolean isCounted(NounPhrase phrase, int end) {
        int at = phrase.tokens.is(phrase.at, "dari") ? phrase.at + 1 : phrase.at;
        int number = Lexicon.MANY | Lexicon.ONE;
        if ((Lexicon.flags(phrase.tokens, at) & number) == 0 && !phrase.tokens.is(at, "satu")) {
            return false;
        }
        for (int i = at + 1; i < end; i++) {
            int flags = Lexicon.flags(phrase.tokens, i);
            boolean place = phrase.tokens.is(i, "di") || (flags & Lexicon.LINK) != 0;
            if (!phrase.tokens.isWord(i)
                    || !place && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0
                    || !phrase.tokens.isCapital(i)
                            && !phrase.tokens.is(i, "bersaudara")
                            && Lexicon.isVerb(phrase.tokens, i, flags)) {
                return false;
            }
        }
        return true;
    }

    /** "perempuan kelahiran Anu, 12 Mei 1990 itu". */
    private static boolean isBirthday(NounPhrase phrase, int comma) {
        return phrase.tokens.is(phrase.core + 1, "kelahiran")
                && comma + 2 < phrase.limit
                && phrase.tokens.kind(comma + 1) == Tokens.Kind.NUMBER
                && (Lexicon.flags(phrase.tokens, comma + 2) & Lexicon.TIME) != 0;
    }

    /** "Kantor Berita Anu dan media lain": a link before what does not belong to the phrase. */
    private static void link(NounPhrase phrase) {
        int last = phrase.at - 1;
        if (last > phrase.core
                && phrase.tokens.isWord(last)
                && !phrase.tokens.isCapital(last)
                && (Lexicon.flags(phrase.tokens, last) & Lexicon.LINK) != 0) {
            phrase.at = last;
        }
    }

    /** "Bintang Anu itu": who plays a part is described by it, not named. */
    private static void epithet(NounPhrase phrase) {
        if (phrase.head == NounPhrase.Head.NAME
                && phrase.nameStart == phrase.core
                && phrase.at > phrase.core + 1
                && phrase.at < phrase.limit
                && (Lexicon.flags(phrase.tokens, phrase.at) & Lexicon.THIS) != 0
                && (Lexicon.flags(phrase.tokens, phrase.core) & Lexicon.WORK) != 0) {
            phrase.head = NounPhrase.Head.ROLE;
            phrase.nameStart = -1;
            phrase.demonstrative = true;
            phrase.at++;
        }
    }

    /** "pejabat Selatira": alone behind a role, what may be a place or a first name is the place. */
    private static void place(NounPhrase phrase) {
        int both = Lexicon.PLACE | Lexicon.WEAK;
        if (phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && phrase.nameStart > phrase.core
                && phrase.nameStart == phrase.at - 1
                && (Lexicon.flags(phrase.tokens, phrase.nameStart) & both) == both) {
            phrase.bodyStart = phrase.bodyStart < 0 ? phrase.nameStart : phrase.bodyStart;
            phrase.nameStart = -1;
        }
    }

    /** Decides on the name when the phrase is read. */
    static void close(NounPhrase phrase) {
        link(phrase);
        epithet(phrase);
        clause(phrase);
        if (phrase.placeAt >= 0) {
            phrase.nameStart = -1;
        }
        if (phrase.head == NounPhrase.Head.BODY) {
            phrase.nameStart = -1;
        }
        if (phrase.head == NounPhrase.Head.PLACE
                && phrase.nameStart == phrase.core + 1
                && phrase.at == phrase.core + 2
                && isSite(phrase, phrase.core)) {
            phrase.nameStart = phrase.core; // "Gedung Putih"
            phrase.bodyLike = true;
        }
        if (phrase.head == NounPhrase.Head.NOUN
                && phrase.at == phrase.core + 1
                && phrase.tokens.isCapital(phrase.core)) {
            phrase.head = NounPhrase.Head.NAME;
            phrase.nameStart = phrase.core;
        }
        if (phrase.nameStart >= 0 && (isNumbersPlace(phrase) || isNear(phrase))) {
            phrase.bodyStart = phrase.bodyStart < 0 ? phrase.nameStart : phrase.bodyStart;
            phrase.nameStart = -1;
        }
        place(phrase);
        rule(phrase);
        BodyBefore.team(phrase);
        BodyBefore.skipDistrict(phrase);
        BodyBefore.forename(phrase);
        if (phrase.nameStart >= 0 && isKinOf(phrase)) {
            phrase.bodyStart = phrase.nameStart;
            phrase.nameStart = -1;
        }
        if (phrase.nameStart >= 0 && phrase.head == NounPhrase.Head.ROLE && !phrase.titled && !phrase.linked) {
            BodyBefore.splitFromBody(phrase);
        }
        if (phrase.bodyStart >= phrase.nameStart && phrase.nameStart >= 0) {
            phrase.bodyStart = -1;
        }
        if (phrase.nameEnd <= phrase.nameStart) {
            phrase.nameEnd = -1;
        }
        dropDegrees(phrase);
    }

    static boolean isSite(NounPhrase phrase, int token) {
        return (Lexicon.flags(phrase.tokens, token) & Lexicon.SITE) != 0;
    }

    /** "warga sekitar Gunung Anu": a place that is near. */
    private static boolean isNear(NounPhrase phrase) {
        return phrase.tokens.is(phrase.core + 1, "sekitar")
                && !phrase.titled
                && phrase.nameStart > phrase.core + 1
                && phrase.at - phrase.core <= 4;
    }

    /** "warga RW 04 Kalibening": behind a number in the description of a plain person stands a place. */
    private static boolean isNumbersPlace(NounPhrase phrase) {
        if (phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && !phrase.linked
                && phrase.nameStart == phrase.core + 1
                && phrase.at == phrase.core + 2
                && Sense.LOCAL.is(phrase.tokens, phrase.core)) {
            return true; // "warga Kalibening"
        }
        return phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && phrase.at == phrase.nameStart + 1
                && phrase.nameStart - 2 > phrase.core
                && phrase.tokens.kind(phrase.nameStart - 1) == Tokens.Kind.NUMBER
                && (Lexicon.flags(phrase.tokens, phrase.nameStart - 2) & Lexicon.PART) != 0
                && (Lexicon.flags(phrase.tokens, phrase.core) & Lexicon.OFFICE) == 0;
    }

    /** "pejabat pemerintahan Budi": the government is called by who leads it. */
    private static void rule(NounPhrase phrase) {
        int last = phrase.nameStart - 1;
        boolean ruled = phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && last > phrase.core
                && (Lexicon.flags(phrase.tokens, phrase.core) & Lexicon.OFFICE) == 0
                && Sense.RULE.is(phrase.tokens, last)
                && !phrase.tokens.isCapital(last);
        if (ruled) {
            phrase.bodyStart = phrase.bodyStart < 0 ? last : phrase.bodyStart;
            phrase.nameStart = -1;
        }
    }

    /** In "istri Budi" Budi is not the one who is meant; in "istrinya Ani" and "sang istri Ani" Ani is. */
    private static boolean isKinOf(NounPhrase phrase) {
        int last = phrase.nameStart - 1;
        boolean kin = phrase.head == NounPhrase.Head.ROLE
                && last >= phrase.core
                && !phrase.titled
                && !phrase.one
                && (Lexicon.flags(phrase.tokens, phrase.core) & Lexicon.KIN) != 0
                && (Lexicon.flags(phrase.tokens, last) & (Lexicon.KIN | Lexicon.WEAK)) == Lexicon.KIN;
        return kin && !phrase.tokens.text().startsWith("nya", phrase.tokens.end(last) - 3);
    }

    /** "Budi Santoso ST MM". */
    private static void dropDegrees(NounPhrase phrase) {
        int end = phrase.nameEnd >= 0 ? phrase.nameEnd : phrase.at;
        int last = end;
        while (phrase.nameStart >= 0
                && last - 1 > phrase.nameStart
                && phrase.tokens.isWord(last - 1)
                && (Lexicon.flags(phrase.tokens, last - 1) & Lexicon.DEGREE) != 0
                && isDegree(phrase, last - 1)) {
            last--;
        }
        if (phrase.nameStart >= 0 && last - 3 > phrase.nameStart && isDotted(phrase.tokens, last - 3)) {
            last -= 3;
        }
        if (last < end && !phrase.acronymOnly) {
            phrase.nameEnd = last;
        }
    }

    private static boolean isDegree(NounPhrase phrase, int token) {
        boolean second = token - 1 > phrase.nameStart || phrase.titled || phrase.tokens.isMixed(token);
        boolean letters = phrase.tokens.shape(token) == Shape.UPPER || phrase.tokens.isMixed(token);
        return second && letters || Sense.BLESSING.is(phrase.tokens, token);
    }

    /** "S.T", "M.Si": a degree in three tokens without blanks. */
    private static boolean isDotted(Tokens tokens, int token) {
        return "SMABD".indexOf(tokens.text().charAt(tokens.start(token))) >= 0
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.isSign(token + 1, '.')
                && !tokens.spaceBefore(token + 1)
                && tokens.isCapital(token + 2)
                && !tokens.spaceBefore(token + 2)
                && tokens.end(token + 2) - tokens.start(token + 2) <= 4;
    }
}
