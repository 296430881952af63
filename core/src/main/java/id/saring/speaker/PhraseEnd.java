package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;

/** Decides on the name when a phrase is read to its end. */
final class PhraseEnd {
    private PhraseEnd() {}

    /** Decides on the name when the phrase is read. */
    static void close(NounPhrase phrase) {
        giveBackLink(phrase);
        readEpithet(phrase);
        DescribingClause.read(phrase);
        if (phrase.hasPlace() || phrase.head() == Head.BODY) {
            phrase.forgetName();
        }
        takeOneWord(phrase);
        if (phrase.hasName() && (isNumbersPlace(phrase) || isNear(phrase))) {
            phrase.giveNameToBody();
        }
        givePlaceToRole(phrase);
        giveRulerToRule(phrase);
        BodyBefore.skipTeam(phrase);
        BodyBefore.skipDistrict(phrase);
        BodyBefore.takeForename(phrase);
        if (phrase.hasName() && isKinOf(phrase)) {
            phrase.startBody(phrase.nameStart());
            phrase.forgetName();
        }
        if (phrase.hasName() && phrase.head() == Head.ROLE && !phrase.isTitled() && !phrase.isLinked()) {
            BodyBefore.splitFromBody(phrase);
        }
        if (phrase.hasName() && phrase.bodyStart() >= phrase.nameStart()) {
            phrase.forgetBody();
        }
        if (phrase.nameEnd() <= phrase.nameStart()) {
            phrase.forgetNameEnd();
        }
        dropDegrees(phrase);
    }

    /** "Gedung Putih", "Sumber": a site with a word of its own, a noun with a capital that stands alone. */
    private static void takeOneWord(NounPhrase phrase) {
        int core = phrase.core();
        if (phrase.head() == Head.PLACE
                && phrase.nameStart() == core + 1
                && phrase.at() == core + 2
                && isSite(phrase, core)) {
            phrase.startName(core);
            phrase.markBodyLike();
        }
        if (phrase.head() == Head.NOUN && phrase.at() == core + 1 && phrase.isCapital(core)) {
            phrase.become(Head.NAME);
            phrase.startName(core);
        }
    }

    /** "Kantor Berita Anu dan media lain": a link before what does not belong to the phrase. */
    private static void giveBackLink(NounPhrase phrase) {
        int last = phrase.at() - 1;
        if (last > phrase.core()
                && phrase.tokens().isWord(last)
                && !phrase.isCapital(last)
                && (phrase.flags(last) & Lexicon.LINK) != 0) {
            phrase.passTo(last);
        }
    }

    /** "Bintang Anu itu": who plays a part is described by it, not named. */
    private static void readEpithet(NounPhrase phrase) {
        if (phrase.head() == Head.NAME
                && phrase.nameStart() == phrase.core()
                && phrase.at() > phrase.core() + 1
                && phrase.at() < phrase.limit()
                && (phrase.flags(phrase.at()) & Lexicon.THIS) != 0
                && (phrase.flags(phrase.core()) & Lexicon.WORK) != 0) {
            phrase.become(Head.ROLE);
            phrase.forgetName();
            phrase.markDemonstrative();
            phrase.pass();
        }
    }

    /** "pejabat Selatira": alone behind a role, what may be a place or a first name is the place. */
    private static void givePlaceToRole(NounPhrase phrase) {
        int both = Lexicon.PLACE | Lexicon.WEAK;
        if (phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && phrase.nameStart() > phrase.core()
                && phrase.nameStart() == phrase.at() - 1
                && (phrase.flags(phrase.nameStart()) & both) == both) {
            phrase.giveNameToBody();
        }
    }

    static boolean isSite(NounPhrase phrase, int token) {
        return (phrase.flags(token) & Lexicon.SITE) != 0;
    }

    /** "warga sekitar Gunung Anu": a place that is near. */
    private static boolean isNear(NounPhrase phrase) {
        return phrase.is(phrase.core() + 1, "sekitar")
                && !phrase.isTitled()
                && phrase.nameStart() > phrase.core() + 1
                && phrase.at() - phrase.core() <= 4;
    }

    /** "warga RW 04 Kalibening": behind a number in the description of a plain person stands a place. */
    private static boolean isNumbersPlace(NounPhrase phrase) {
        if (phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && !phrase.isLinked()
                && phrase.nameStart() == phrase.core() + 1
                && phrase.at() == phrase.core() + 2
                && Sense.LOCAL.is(phrase.tokens(), phrase.core())) {
            return true; // "warga Kalibening"
        }
        return phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && phrase.at() == phrase.nameStart() + 1
                && phrase.nameStart() - 2 > phrase.core()
                && phrase.tokens().kind(phrase.nameStart() - 1) == Tokens.Kind.NUMBER
                && (phrase.flags(phrase.nameStart() - 2) & Lexicon.PART) != 0
                && (phrase.flags(phrase.core()) & Lexicon.OFFICE) == 0;
    }

    /** "pejabat pemerintahan Budi": the government is called by who leads it. */
    private static void giveRulerToRule(NounPhrase phrase) {
        int last = phrase.nameStart() - 1;
        boolean ruled = phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && last > phrase.core()
                && (phrase.flags(phrase.core()) & Lexicon.OFFICE) == 0
                && Sense.RULE.is(phrase.tokens(), last)
                && !phrase.isCapital(last);
        if (ruled) {
            phrase.ensureBody(last);
            phrase.forgetName();
        }
    }

    /** In "istri Budi" Budi is not the one who is meant; in "istrinya Ani" and "sang istri Ani" Ani is. */
    private static boolean isKinOf(NounPhrase phrase) {
        int last = phrase.nameStart() - 1;
        boolean kin = phrase.head() == Head.ROLE
                && last >= phrase.core()
                && !phrase.isTitled()
                && !phrase.isOne()
                && (phrase.flags(phrase.core()) & Lexicon.KIN) != 0
                && (phrase.flags(last) & (Lexicon.KIN | Lexicon.WEAK)) == Lexicon.KIN;
        return kin && !phrase.tokens().text().startsWith("nya", phrase.tokens().end(last) - 3);
    }

    /** "Budi Santoso ST MM". */
    private static void dropDegrees(NounPhrase phrase) {
        int end = phrase.nameLimit();
        int last = end;
        while (phrase.hasName()
                && last - 1 > phrase.nameStart()
                && phrase.tokens().isWord(last - 1)
                && (phrase.flags(last - 1) & Lexicon.DEGREE) != 0
                && isDegree(phrase, last - 1)) {
            last--;
        }
        if (phrase.hasName() && last - 3 > phrase.nameStart() && isDotted(phrase.tokens(), last - 3)) {
            last -= 3;
        }
        if (last < end && !phrase.isAcronymOnly()) {
            phrase.endName(last);
        }
    }

    private static boolean isDegree(NounPhrase phrase, int token) {
        boolean mixed = phrase.tokens().isMixed(token);
        boolean second = token - 1 > phrase.nameStart() || phrase.isTitled() || mixed;
        boolean letters = mixed || phrase.tokens().shape(token) == Shape.UPPER;
        return second && letters || Sense.BLESSING.is(phrase.tokens(), token);
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
