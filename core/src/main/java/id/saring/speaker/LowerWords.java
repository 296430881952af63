package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;
import id.saring.text.Tokens;

/** Reads the lower-case words of a noun phrase: particles, links, prepositions, nouns. */
final class LowerWords {
    private LowerWords() {}

    static boolean read(NounPhrase phrase, int flags) {
        if (phrase.isListed() && phrase.is("and")) {
            return phrase.pass(); // "Director of Health, Safety, and Environment"
        }
        if (Sense.ENGLISH_LINK.is(phrase.tokens(), phrase.at()) && isForeignBody(phrase)) {
            boolean foreign = phrase.head() != Head.ROLE;
            boolean body = !foreign
                    && !phrase.hasBody()
                    && phrase.at() - 1 > phrase.core()
                    && phrase.isCapital(phrase.at() - 1);
            if (body && (phrase.flags(phrase.at() - 1) & Lexicon.OFFICE) == 0) {
                phrase.startBody(phrase.at() - 1);
            }
            phrase.joinEnglish(foreign);
            return phrase.pass();
        }
        if ((flags & Lexicon.PARTICLE) != 0 && readParticle(phrase)) {
            return true;
        }
        if ((flags & Lexicon.TITLE) != 0 && TitleWords.readHospitals(phrase)) {
            return true; // "RSUD dr Anu"
        }
        boolean doctor = (phrase.head() == Head.NAME || phrase.head() == Head.ROLE && !phrase.isTitled())
                && Sense.DOCTOR.is(phrase.tokens(), phrase.at());
        if ((flags & Lexicon.TITLE) != 0
                && phrase.head() == Head.BODY
                && phrase.isSign(phrase.at() - 1, ')')) {
            return false; // "Klinik Anu (KA) dr. Budi"
        }
        if ((flags & Lexicon.TITLE) != 0 && phrase.nextIsCapital() && (!phrase.hasName() || doctor)) {
            phrase.takeAsTitle();
            return phrase.pass();
        }
        if (phrase.isFirst() && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return false;
        }
        if ((flags & Lexicon.THIS) != 0) {
            return readDemonstrative(phrase);
        }
        if (phrase.isInside()
                && phrase.is("dalam")
                && phrase.is(phrase.at() + 1, "negeri")) {
            return phrase.pass(2);
        }
        if (isFixed(phrase.tokens(), phrase.at()) && phrase.isInside()) {
            return phrase.pass();
        }
        if ((flags & Lexicon.LINK) != 0) {
            return Links.read(phrase);
        }
        if ((flags & Lexicon.FROM) != 0 && phrase.isInside()) {
            return readFrom(phrase);
        }
        boolean aged = phrase.isInside()
                && phrase.head() == Head.ROLE
                && phrase.tokens().kind(phrase.at() - 1) == Tokens.Kind.NUMBER;
        if ((phrase.hasPlace() || aged) && (flags & Lexicon.TIME) != 0) {
            return phrase.pass();
        }
        if (((flags & Lexicon.MANY) != 0 || phrase.is("satu")) && isRanked(phrase)) {
            return phrase.pass();
        }
        if ((flags & Lexicon.MANY) != 0 && isFamily(phrase)) {
            return phrase.pass(2);
        }
        if ((flags & Lexicon.ADVERB) != 0 && isEach(phrase)) {
            return phrase.pass(3);
        }
        if ((flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return readPreposition(phrase, flags);
        }
        if (phrase.hasName() && phrase.nameEnd() < 0 && phrase.is("dkk")) {
            phrase.endName(phrase.at()); // "Budi dkk"
            phrase.pass();
            return false;
        }
        boolean called = Sense.NAMING.is(phrase.tokens(), phrase.at());
        if (called && phrase.isInside() && phrase.nextIsCapital() && !phrase.hasName()) {
            phrase.become(Head.ROLE);
            return phrase.pass();
        }
        if (Lexicon.isVerb(phrase.tokens(), phrase.at(), flags)) {
            int first = phrase.tokens().start(phrase.at());
            boolean quality = phrase.tokens().text().startsWith("ber", first)
                    || phrase.hasPlace() && phrase.tokens().text().startsWith("ter", first);
            return quality && readPlace(phrase);
        }
        return readNoun(phrase, flags);
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
                || Links.isOrdinal(tokens, token);
    }

    /** "Anu Association of Banks". */
    private static boolean isForeignBody(NounPhrase phrase) {
        boolean named = phrase.head() == Head.NAME
                || phrase.head() == Head.PLACE
                || phrase.head() == Head.BODY
                || phrase.head() == Head.NOUN
                        && phrase.isCapital(phrase.core())
                        && !phrase.is("and");
        return phrase.isInside()
                && phrase.nextIsCapital()
                && !phrase.isTitled()
                && (phrase.head() == Head.ROLE || named && !phrase.hasOffice());
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

    private static boolean readParticle(NounPhrase phrase) {
        int next = phrase.at() + 1;
        while (next < phrase.limit()
                && next < phrase.at() + 3
                && (phrase.flags(next) & Lexicon.PARTICLE) != 0
                && !phrase.isCapital(next)) {
            next++;
        }
        if (next + 1 < phrase.limit()
                && phrase.isSign(next, '-')
                && phrase.isCapital(next + 1)
                && next == phrase.at() + 1) {
            next++;
        }
        boolean joins = Sense.JOINS.is(phrase.tokens(), phrase.at());
        boolean opens = phrase.isFirst() && !phrase.is("di") && !joins;
        if (next >= phrase.limit() || !phrase.isCapital(next) || !phrase.hasName() && !opens) {
            return false;
        }
        if (phrase.is("di") || phrase.hasName() && phrase.isBodyLike()) {
            return false;
        }
        if (!phrase.hasName()) {
            phrase.startName(phrase.at());
            if (phrase.head() == Head.NONE) {
                phrase.become(Head.NAME);
            }
        }
        phrase.passTo(next);
        return true;
    }

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

    private static boolean readFrom(NounPhrase phrase) {
        int next = phrase.at() + 1;
        if (phrase.hasName() && phrase.head() != Head.BODY
                || next >= phrase.limit()
                || phrase.head() == Head.NAME
                || phrase.head() == Head.TITLE) {
            return false;
        }
        boolean known = (phrase.flags(phrase.at() - 1) & Lexicon.BODY_NAME) != 0
                && phrase.head() == Head.BODY;
        if (!phrase.isCapital(next) && !phrase.isNoun(next) || known) {
            return false;
        }
        if (!phrase.hasBody() && phrase.head() == Head.ROLE) {
            phrase.startBody(next);
        }
        phrase.forgetName();
        return phrase.pass();
    }

    /** "di Jakarta" inside a description; the caller decides whether it belongs to it. */
    private static boolean readPreposition(NounPhrase phrase, int flags) {
        boolean inside = (flags & Lexicon.PLACE_PREPOSITION) != 0
                && (phrase.is("di")
                        || phrase.is("untuk")
                        || phrase.is("pada")
                        || isSourceIn(phrase)
                        || Shortened.holds(phrase));
        return inside && readPlace(phrase);
    }

    private static boolean readPlace(NounPhrase phrase) {
        if (phrase.nameStart() == phrase.at() - 1
                && phrase.nameStart() > phrase.core()
                && PhraseEnd.isSite(phrase, phrase.nameStart() - 1)) {
            phrase.forgetName(); // "Kepala Pos Gunung Anu di Kota Lama"
        }
        if (phrase.head() == Head.BODY
                && phrase.is("untuk")
                && phrase.hasNext()
                && phrase.isCapital(phrase.at() + 1)) {
            return phrase.pass();
        }
        if (isSentTo(phrase) || isSourceIn(phrase) || isAtBody(phrase) || Shortened.holds(phrase)) {
            phrase.ensureBody(phrase.at() + 1);
            phrase.forgetName();
            return phrase.pass();
        }
        boolean closed = !phrase.hasPlace() && (phrase.head() == Head.BODY || phrase.hasName());
        if (phrase.isFirst()
                || phrase.head() == Head.NAME
                || phrase.head() == Head.TITLE
                || closed) {
            return false;
        }
        if (!phrase.hasNext()
                || !phrase.tokens().isWord(phrase.at() + 1) && phrase.tokens().kind(phrase.at() + 1) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (!phrase.hasPlace()) {
            phrase.startPlace(phrase.at());
        }
        return phrase.pass();
    }

    /** "Duta Besar Anu untuk Indonesia", "Ketua Asosiasi Modal Anu untuk Usaha Kecil": for whom an office or its body is. */
    private static boolean isSentTo(NounPhrase phrase) {
        int next = phrase.at() + 1;
        int last = phrase.at() - 1;
        if (phrase.head() != Head.ROLE
                || phrase.isTitled()
                || phrase.isLinked()
                || phrase.hasPlace()
                || last <= phrase.core()
                || next >= phrase.limit()
                || !phrase.is("untuk")
                || !phrase.isCapital(next)
                || !phrase.isCapital(last)
                || (phrase.flags(phrase.core()) & (Lexicon.OFFICE | Lexicon.WORK)) == 0) {
            return false;
        }
        boolean own = phrase.nameStart() == last
                && phrase.hasBody()
                && phrase.bodyStart() < last
                && (phrase.flags(last - 1) & (Lexicon.PART | Lexicon.BODY)) != 0
                && (phrase.flags(last - 1) & Lexicon.PLACE) == 0;
        int what = NounPhrase.BODIES | Lexicon.PLACE | Lexicon.PART;
        return own || !phrase.hasName() && (phrase.flags(next) & what) != 0;
    }

    /** "Jaksa pada Kejaksaan Anu": the body of an office. */
    private static boolean isAtBody(NounPhrase phrase) {
        int next = phrase.at() + 1;
        return phrase.is("pada")
                && phrase.head() == Head.ROLE
                && !phrase.isTitled()
                && !phrase.hasName()
                && !phrase.hasPlace()
                && next < phrase.limit()
                && phrase.isCapital(next)
                && isBodyAt(phrase, next)
                && (phrase.flags(phrase.core()) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    /** "Kejaksaan Anu"; "Puspenanu Kejaksaan Anu": a part of a body that no table has stands before it. */
    private static boolean isBodyAt(NounPhrase phrase, int token) {
        int flags = phrase.flags(token);
        return (flags & NounPhrase.BODIES) != 0
                || flags == 0
                        && token + 1 < phrase.limit()
                        && phrase.isCapital(token + 1)
                        && (phrase.flags(token + 1) & NounPhrase.BODIES) != 0;
    }

    /** "sumber dalam Departemen Anu": where who is not named works. */
    private static boolean isSourceIn(NounPhrase phrase) {
        return phrase.at() == phrase.core() + 1
                && phrase.is("dalam")
                && (phrase.is(phrase.core(), "sumber") || phrase.is(phrase.core(), "pejabat"))
                && phrase.nextIsCapital();
    }

    /** "Bank Anu komit": an unknown word behind a name in capitals says something of it. */
    private static boolean isBehindBody(NounPhrase phrase) {
        if (phrase.is("resmi")
                && phrase.head() == Head.BODY
                && phrase.isCapital(phrase.at() - 1)) {
            return true;
        }
        return phrase.head() == Head.BODY
                && phrase.at() - 2 >= phrase.core()
                && phrase.isCapital(phrase.at() - 1)
                && (phrase.isCapital(phrase.at() - 2) || phrase.tokens().shape(phrase.at() - 1) == Tokens.Shape.UPPER)
                && !Lexicon.isAgent(phrase.tokens(), phrase.at());
    }

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
                && (phrase.head() == Head.NAME
                        || phrase.head() == Head.TITLE
                        || phrase.isTitled()
                        || !inside)) {
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
