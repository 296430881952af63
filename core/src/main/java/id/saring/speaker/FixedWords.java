package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** Function words and numbers that belong to the noun beside them. */
final class FixedWords {
    private FixedWords() {}

    /** The number of tokens from the next one on that belong to the noun before them: "kementerian dalam negeri". */
    static int behindNoun(NounPhrase phrase) {
        if (!phrase.isInside()) {
            return 0;
        }
        if (phrase.is("dalam") && phrase.is(phrase.at() + 1, "negeri")) {
            return 2;
        }
        return isFixed(phrase.tokens(), phrase.at()) ? 1 : 0;
    }

    /** The number of tokens from the next one on that count or measure what was read: "ayah empat anak itu". */
    static int counting(NounPhrase phrase, int flags) {
        if ((flags & Lexicon.TIME) != 0 && (phrase.hasPlace() || isAge(phrase))) {
            return 1;
        }
        boolean many = (flags & Lexicon.MANY) != 0;
        if ((many || phrase.is("satu")) && isRanked(phrase)) {
            return 1;
        }
        if (many && isFamily(phrase)) {
            return 2;
        }
        return (flags & Lexicon.ADVERB) != 0 && isEach(phrase) ? 3 : 0;
    }

    /** "pria 44 tahun". */
    private static boolean isAge(NounPhrase phrase) {
        return phrase.isInside()
                && phrase.head() == Head.ROLE
                && phrase.tokens().kind(phrase.at() - 1) == Tokens.Kind.NUMBER;
    }

    /** "ranking delapan", "peringkat kedua": a number that belongs to the noun before it. */
    private static boolean isRanked(NounPhrase phrase) {
        int before = phrase.at() - 1;
        return phrase.isInside()
                && phrase.hasNext()
                && (Sense.RANKED.is(phrase.tokens(), before)
                        || phrase.is(before, "urut") && phrase.head() == Head.ROLE);
    }

    /** "penyakit dalam", "roda dua": a function word that only belongs to the noun before it. */
    static boolean isFixed(Tokens tokens, int token) {
        return FixedPhrase.NOUN.holds(tokens, token)
                || tokens.is(token, "sekitar") && Sense.LOCAL.is(tokens, token - 1)
                || tokens.is(token, "lainnya")
                        && token > 0
                        && !tokens.isCapital(token - 1)
                        && (Lexicon.flags(tokens, token - 1) & Lexicon.ROLE) != 0
                || Links.isOrdinal(tokens, token)
                || FixedPhrase.FIELD.holds(tokens, token);
    }

    /** "pemerintah masing-masing negara". */
    private static boolean isEach(NounPhrase phrase) {
        return phrase.is("masing")
                && phrase.isInside()
                && phrase.head() != Head.NAME
                && phrase.at() + 3 < phrase.limit()
                && phrase.isSign(phrase.at() + 1, '-')
                && phrase.is(phrase.at() + 2, "masing")
                && phrase.isNoun(phrase.at() + 3);
    }

    /** "ayah empat anak itu". */
    private static boolean isFamily(NounPhrase phrase) {
        return phrase.isInside()
                && phrase.head() == Head.ROLE
                && phrase.at() + 2 < phrase.limit()
                && phrase.is(phrase.at() + 1, "anak")
                && (phrase.flags(phrase.at() + 2) & Lexicon.THIS) != 0;
    }
}
