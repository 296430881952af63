package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** Reads what a demonstrative closes behind a role: "pria yang menjabat sejak 2018 itu". */
final class DescribingClause {
    /** So many tokens of a clause are read, and of a list. */
    private static final int REACH = 10;

    private static final int LIST_REACH = 12;

    private DescribingClause() {}

    /** Reads on behind the demonstrative if there is one. */
    static void read(NounPhrase phrase) {
        if (isEdition(phrase)) {
            phrase.forgetName();
        }
        readBodies(phrase);
        int end = mayFollow(phrase) ? demonstrative(phrase) : -1;
        boolean closes = end >= 0
                && (phrase.tokens().kind(end - 1) == Tokens.Kind.NUMBER
                        || Sentences.isQuote(phrase.tokens().sign(end - 1))
                        || isCounted(phrase, end));
        if (closes) {
            phrase.passTo(end + 1);
            phrase.forgetPlace();
            phrase.markDemonstrative();
        }
    }

    private static boolean mayFollow(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && !phrase.hasName()
                && !phrase.isDemonstrative()
                && phrase.at() < phrase.limit()
                && (!phrase.isSign(phrase.at(), ',') || isBirthday(phrase, phrase.at()));
    }

    /** The next demonstrative of the clause, or -1. */
    private static int demonstrative(NounPhrase phrase) {
        for (int i = phrase.at(); i < phrase.limit() && i < phrase.at() + REACH; i++) {
            int sign = phrase.tokens().sign(i);
            boolean comma = sign == ',' && i > phrase.at();
            if (comma
                    || sign == '.'
                    || sign == ';'
                    || sign == ':'
                    || phrase.tokens().kind(i) == Tokens.Kind.BREAK) {
                return -1;
            }
            if ((phrase.flags(i) & Lexicon.THIS) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** "mantan pemain Anu, Banyu dan Kota Lama itu": the bodies that a role belongs to. */
    private static void readBodies(NounPhrase phrase) {
        Tokens tokens = phrase.tokens();
        boolean listed = phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && !phrase.isDemonstrative()
                && phrase.at() < phrase.limit()
                && tokens.isSign(phrase.at(), ',')
                && tokens.isCapital(phrase.at() - 1);
        boolean link = false;
        for (int i = phrase.at(); listed && i < phrase.limit() && i < phrase.at() + LIST_REACH; i++) {
            int flags = Lexicon.flags(tokens, i);
            if (link && (flags & Lexicon.THIS) != 0) {
                phrase.passTo(i + 1);
                phrase.forgetName();
                phrase.forgetPlace();
                phrase.markDemonstrative();
                return;
            }
            link |= (flags & Lexicon.LINK) != 0;
            listed = tokens.isCapital(i) || (flags & Lexicon.LINK) != 0 || tokens.isSign(i, ',');
        }
    }

    /** "juara Anu Masters 2025 itu": the name and the year of what a role belongs to. */
    private static boolean isEdition(NounPhrase phrase) {
        return phrase.head() == Head.ROLE
                && phrase.nameStart() > phrase.core()
                && !phrase.isTitled()
                && phrase.hasNext()
                && phrase.tokens().kind(phrase.at()) == Tokens.Kind.NUMBER
                && (phrase.flags(phrase.at() + 1) & Lexicon.THIS) != 0;
    }

    /** "orang nomor satu di Anu itu", "jenderal bintang dua itu", "bungsu dari tiga bersaudara itu". */
    private static boolean isCounted(NounPhrase phrase, int end) {
        int at = phrase.is("dari") ? phrase.at() + 1 : phrase.at();
        int number = Lexicon.MANY | Lexicon.ONE;
        if ((phrase.flags(at) & number) == 0 && !phrase.is(at, "satu")) {
            return false;
        }
        for (int i = at + 1; i < end; i++) {
            int flags = phrase.flags(i);
            boolean place = phrase.is(i, "di") || (flags & Lexicon.LINK) != 0;
            if (!phrase.tokens().isWord(i)
                    || !place && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0
                    || !phrase.isCapital(i)
                            && !phrase.is(i, "bersaudara")
                            && Lexicon.isVerb(phrase.tokens(), i, flags)) {
                return false;
            }
        }
        return true;
    }

    /** "perempuan kelahiran Anu, 12 Mei 1990 itu". */
    private static boolean isBirthday(NounPhrase phrase, int comma) {
        return phrase.is(phrase.core() + 1, "kelahiran")
                && comma + 2 < phrase.limit()
                && phrase.tokens().kind(comma + 1) == Tokens.Kind.NUMBER
                && (phrase.flags(comma + 2) & Lexicon.TIME) != 0;
    }
}
