package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** Reads the lower-case words of a noun phrase: particles, links, prepositions, nouns. */
final class LowerWords {
    private LowerWords() {}

    /** Reads the next word; false if the phrase ends with it or before it. */
    static boolean read(NounPhrase phrase, int flags) {
        if (phrase.isListed() && phrase.is("and")) {
            return phrase.pass(); // "Director of Health, Safety, and Environment"
        }
        if (Sense.ENGLISH_LINK.is(phrase.tokens(), phrase.at()) && isForeignBody(phrase)) {
            return readEnglishLink(phrase);
        }
        if ((flags & Lexicon.PARTICLE) != 0 && readParticle(phrase)) {
            return true;
        }
        if ((flags & Lexicon.TITLE) != 0) {
            if (TitleWords.readHospitals(phrase)) {
                return true; // "RSUD dr Anu"
            }
            if (phrase.head() == Head.BODY && phrase.isSign(phrase.at() - 1, ')')) {
                return false; // "Klinik Anu (KA) dr. Budi"
            }
            if (isTitle(phrase)) {
                phrase.takeAsTitle();
                return phrase.pass();
            }
        }
        boolean function = (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0;
        if (phrase.isFirst() && function) {
            return false;
        }
        if ((flags & Lexicon.THIS) != 0) {
            return readDemonstrative(phrase);
        }
        return readFunction(phrase, flags, function);
    }

    /** Reads what is fixed, links, prepositions, numbers; then the words that mean something. */
    private static boolean readFunction(NounPhrase phrase, int flags, boolean function) {
        int fixed = FixedWords.behindNoun(phrase);
        if (fixed > 0) {
            return phrase.pass(fixed);
        }
        if ((flags & Lexicon.LINK) != 0) {
            return Links.read(phrase);
        }
        if ((flags & Lexicon.FROM) != 0 && phrase.isInside()) {
            return Prepositions.readFrom(phrase);
        }
        int counting = FixedWords.counting(phrase, flags);
        if (counting > 0) {
            return phrase.pass(counting);
        }
        return function ? Prepositions.read(phrase, flags) : readContent(phrase, flags);
    }

    private static boolean readContent(NounPhrase phrase, int flags) {
        if (phrase.hasName() && phrase.nameEnd() < 0 && phrase.is("dkk")) {
            phrase.endName(phrase.at()); // "Budi dkk"
            phrase.pass();
            return false;
        }
        if (!phrase.hasName()
                && phrase.isInside()
                && Sense.NAMING.is(phrase.tokens(), phrase.at())
                && phrase.nextIsCapital()) {
            phrase.become(Head.ROLE);
            return phrase.pass();
        }
        if (Lexicon.isVerb(phrase.tokens(), phrase.at(), flags)) {
            int first = phrase.tokens().start(phrase.at());
            boolean quality = phrase.tokens().text().startsWith("ber", first)
                    || phrase.hasPlace() && phrase.tokens().text().startsWith("ter", first);
            return quality && Prepositions.readPlace(phrase);
        }
        return readNoun(phrase, flags);
    }

    /** "Presiden Direktur dr. Budi": a title in small letters, before which no name stands but a doctor's. */
    private static boolean isTitle(NounPhrase phrase) {
        return phrase.nextIsCapital() && (!phrase.hasName() || isDoctor(phrase));
    }

    private static boolean isDoctor(NounPhrase phrase) {
        return (phrase.head() == Head.NAME || phrase.head() == Head.ROLE && !phrase.isTitled())
                && Sense.DOCTOR.is(phrase.tokens(), phrase.at());
    }

    /** "Institute of", "Head of": behind it the name of a body or an office goes on. */
    private static boolean readEnglishLink(NounPhrase phrase) {
        int last = phrase.at() - 1;
        boolean role = phrase.head() == Head.ROLE;
        if (role && last > phrase.core() && phrase.isCapital(last) && (phrase.flags(last) & Lexicon.OFFICE) == 0) {
            phrase.ensureBody(last);
        }
        phrase.joinEnglish(!role);
        return phrase.pass();
    }

    /** "Anu Association of Banks". */
    private static boolean isForeignBody(NounPhrase phrase) {
        boolean named = phrase.head() == Head.NAME
                || phrase.head() == Head.PLACE
                || phrase.head() == Head.BODY
                || phrase.head() == Head.NOUN && phrase.isCapital(phrase.core()) && !phrase.is("and");
        return phrase.isInside()
                && phrase.nextIsCapital()
                && !phrase.isTitled()
                && (phrase.head() == Head.ROLE || named && !phrase.hasOffice());
    }

    /** Reads "van der", "al-" before a capital word: they go on with a name, or open one. */
    private static boolean readParticle(NounPhrase phrase) {
        if (phrase.is("di") || phrase.hasName() && phrase.isBodyLike()) {
            return false;
        }
        boolean joins = phrase.hasName() || phrase.isFirst() && !Sense.JOINS.is(phrase.tokens(), phrase.at());
        int next = behindParticles(phrase);
        if (!joins || next >= phrase.limit() || !phrase.isCapital(next)) {
            return false;
        }
        if (!phrase.hasName()) {
            phrase.startName(phrase.at());
            if (phrase.head() == Head.NONE) {
                phrase.become(Head.NAME);
            }
        }
        return phrase.passTo(next);
    }

    /** The token behind the next particle, and behind a second one or a hyphen. */
    private static int behindParticles(NounPhrase phrase) {
        int next = phrase.at() + 1;
        while (next < phrase.limit()
                && next < phrase.at() + 3
                && (phrase.flags(next) & Lexicon.PARTICLE) != 0
                && !phrase.isCapital(next)) {
            next++;
        }
        boolean hyphen = next == phrase.at() + 1
                && next + 1 < phrase.limit()
                && phrase.isSign(next, '-')
                && phrase.isCapital(next + 1);
        return hyphen ? next + 1 : next;
    }

    /** Reads "itu" behind a description; nothing of the phrase can follow. */
    static boolean readDemonstrative(NounPhrase phrase) {
        if (phrase.isFirst()
                || phrase.head() == Head.NAME && !phrase.isBodyLike() && !phrase.isAcronymOnly()
                || phrase.head() == Head.TITLE) {
            return false;
        }
        phrase.markDemonstrative();
        phrase.forgetName();
        phrase.pass();
        return false;
    }

    /** "Bank Anu komit": an unknown word behind a name in capitals says something of it. */
    private static boolean isBehindBody(NounPhrase phrase) {
        if (phrase.is("resmi") && phrase.head() == Head.BODY && phrase.isCapital(phrase.at() - 1)) {
            return true;
        }
        return phrase.head() == Head.BODY
                && phrase.at() - 2 >= phrase.core()
                && phrase.isCapital(phrase.at() - 1)
                && (phrase.isCapital(phrase.at() - 2) || phrase.tokens().shape(phrase.at() - 1) == Tokens.Shape.UPPER)
                && !Lexicon.isAgent(phrase.tokens(), phrase.at());
    }

    /** Reads a common noun; false if it stands behind the phrase. */
    static boolean readNoun(NounPhrase phrase, int flags) {
        if (phrase.head() == Head.BODY
                && (flags & Lexicon.OFFICE) != 0
                && phrase.at() - 1 > phrase.core()
                && phrase.isCapital(phrase.at() - 1)
                && phrase.nextIsCapital()) {
            return false; // "Kabinet Anu pimpinan Presiden Budi"
        }
        boolean inside = (flags & (Lexicon.BODY | Lexicon.PART | Lexicon.OFFICE | Lexicon.KIN)) != 0;
        if (phrase.hasName()
                && (phrase.head() == Head.NAME || phrase.head() == Head.TITLE || phrase.isTitled() || !inside)) {
            return false;
        }
        if (phrase.head() == Head.NAME || flags == 0 && isBehindBody(phrase)) {
            return false;
        }
        Head kind = (flags & (Lexicon.ROLE | Lexicon.RANK)) != 0
                        || Lexicon.isAgent(phrase.tokens(), phrase.at())
                        || Lexicon.isOwned(phrase.tokens(), phrase.at())
                ? Head.ROLE
                : (flags & Lexicon.BODY) != 0 ? Head.BODY : Head.NOUN;
        phrase.takeAsNoun(kind, (flags & Lexicon.OPEN) != 0);
        return phrase.pass();
    }
}
