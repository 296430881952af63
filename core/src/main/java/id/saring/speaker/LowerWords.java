package id.saring.speaker;

import id.saring.text.Tokens;

/** Reads the lower-case words of a noun phrase: particles, links, prepositions, nouns. */
final class LowerWords {
    private LowerWords() {}

    static boolean lower(NounPhrase phrase, int flags) {
        if (phrase.at < phrase.listEnd && phrase.tokens.is(phrase.at, "and")) {
            phrase.at++; // "Director of Health, Safety, and Environment"
            return true;
        }
        if ((phrase.tokens.is(phrase.at, "of")
                        || phrase.tokens.is(phrase.at, "and")
                        || phrase.tokens.is(phrase.at, "for")
                        || phrase.tokens.is(phrase.at, "on"))
                && isForeignBody(phrase)) {
            phrase.foreign = phrase.head != NounPhrase.Head.ROLE;
            boolean body = !phrase.foreign
                    && phrase.bodyStart < 0
                    && phrase.at - 1 > phrase.core
                    && phrase.tokens.isCapital(phrase.at - 1);
            if (body && (Lexicon.flags(phrase.tokens, phrase.at - 1) & Lexicon.OFFICE) == 0) {
                phrase.bodyStart = phrase.at - 1;
            }
            phrase.head = phrase.foreign ? NounPhrase.Head.BODY : NounPhrase.Head.ROLE;
            phrase.nameStart = -1;
            phrase.at++;
            return true;
        }
        if ((flags & Lexicon.PARTICLE) != 0 && particle(phrase)) {
            return true;
        }
        if ((flags & Lexicon.TITLE) != 0 && TitleWords.isHospitals(phrase)) {
            return true; // "RSUD dr Anu"
        }
        boolean doctor = (phrase.head == NounPhrase.Head.NAME || phrase.head == NounPhrase.Head.ROLE && !phrase.titled)
                && (phrase.tokens.is(phrase.at, "dr")
                        || phrase.tokens.is(phrase.at, "drg")
                        || phrase.tokens.is(phrase.at, "drh"));
        if ((flags & Lexicon.TITLE) != 0
                && phrase.head == NounPhrase.Head.BODY
                && phrase.tokens.isSign(phrase.at - 1, ')')) {
            return false; // "Klinik Anu (KA) dr. Budi"
        }
        if ((flags & Lexicon.TITLE) != 0 && phrase.nextIsCapital() && (phrase.nameStart < 0 || doctor)) {
            phrase.title();
            phrase.at++;
            return true;
        }
        if (phrase.at == phrase.core && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return false;
        }
        if ((flags & Lexicon.THIS) != 0) {
            return demonstrative(phrase);
        }
        if (phrase.at > phrase.core
                && phrase.tokens.is(phrase.at, "dalam")
                && phrase.tokens.is(phrase.at + 1, "negeri")) {
            phrase.at += 2;
            return true;
        }
        if (isFixed(phrase.tokens, phrase.at) && phrase.at > phrase.core) {
            phrase.at++;
            return true;
        }
        if ((flags & Lexicon.LINK) != 0) {
            return Links.link(phrase);
        }
        if ((flags & Lexicon.FROM) != 0 && phrase.at > phrase.core) {
            return from(phrase);
        }
        boolean aged = phrase.at > phrase.core
                && phrase.head == NounPhrase.Head.ROLE
                && phrase.tokens.kind(phrase.at - 1) == Tokens.Kind.NUMBER;
        if ((phrase.placeAt >= 0 || aged) && (flags & Lexicon.TIME) != 0) {
            phrase.at++;
            return true;
        }
        if (((flags & Lexicon.MANY) != 0 || phrase.tokens.is(phrase.at, "satu")) && isRanked(phrase)) {
            phrase.at++;
            return true;
        }
        if ((flags & Lexicon.MANY) != 0 && isFamily(phrase)) {
            phrase.at += 2;
            return true;
        }
        if ((flags & Lexicon.ADVERB) != 0 && isEach(phrase)) {
            phrase.at += 3;
            return true;
        }
        if ((flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return place(phrase, flags);
        }
        if (phrase.nameStart >= 0 && phrase.nameEnd < 0 && phrase.tokens.is(phrase.at, "dkk")) {
            phrase.nameEnd = phrase.at; // "Budi dkk"
            phrase.at++;
            return false;
        }
        boolean called = phrase.tokens.is(phrase.at, "bernama") || phrase.tokens.is(phrase.at, "berinisial");
        if (called && phrase.at > phrase.core && phrase.nextIsCapital() && phrase.nameStart < 0) {
            phrase.head = NounPhrase.Head.ROLE;
            phrase.at++;
            return true;
        }
        if (Lexicon.isVerb(phrase.tokens, phrase.at, flags)) {
            int first = phrase.tokens.start(phrase.at);
            boolean quality = phrase.tokens.text().startsWith("ber", first)
                    || phrase.placeAt >= 0 && phrase.tokens.text().startsWith("ter", first);
            return quality && beyond(phrase);
        }
        return noun(phrase, flags);
    }

    /** "ranking delapan", "peringkat kedua": a number that belongs to the noun before it. */
    private static boolean isRanked(NounPhrase phrase) {
        int before = phrase.at - 1;
        return phrase.at > phrase.core
                && phrase.at + 1 < phrase.limit
                && (Sense.RANKED.is(phrase.tokens, before)
                        || phrase.tokens.is(before, "urut") && phrase.head == NounPhrase.Head.ROLE);
    }

    /** "penyakit dalam", "roda dua": a function word that only belongs to the noun before it. */
    static boolean isFixed(Tokens tokens, int token) {
        return tokens.is(token, "dalam") && tokens.is(token - 1, "penyakit")
                || tokens.is(token, "kepada") && tokens.is(token - 1, "pengabdian")
                || tokens.is(token, "angkat") && (tokens.is(token + 1, "besi") || tokens.is(token + 1, "berat"))
                || tokens.is(token, "sekitar")
                        && token > 0
                        && (Sense.LOCAL.is(tokens, token - 1) || tokens.is(token - 1, "masyarakat"))
                || tokens.is(token, "makan") && (tokens.is(token - 1, "warung") || tokens.is(token - 1, "rumah"))
                || tokens.is(token, "lainnya")
                        && token > 0
                        && !tokens.isCapital(token - 1)
                        && (Lexicon.flags(tokens, token - 1) & Lexicon.ROLE) != 0
                || Links.isOrdinal(tokens, token)
                || CapitalWords.isTraffic(tokens, token)
                || (tokens.is(token, "dua") || tokens.is(token, "empat") || tokens.is(token, "tiga"))
                        && tokens.is(token - 1, "roda");
    }

    /** "Anu Association of Banks". */
    private static boolean isForeignBody(NounPhrase phrase) {
        boolean named = phrase.head == NounPhrase.Head.NAME
                || phrase.head == NounPhrase.Head.PLACE
                || phrase.head == NounPhrase.Head.BODY
                || phrase.head == NounPhrase.Head.NOUN
                        && phrase.tokens.isCapital(phrase.core)
                        && !phrase.tokens.is(phrase.at, "and");
        return phrase.at > phrase.core
                && phrase.nextIsCapital()
                && !phrase.titled
                && (phrase.head == NounPhrase.Head.ROLE || named && !phrase.office);
    }

    /** "pemerintah masing-masing negara". */
    private static boolean isEach(NounPhrase phrase) {
        return phrase.tokens.is(phrase.at, "masing")
                && phrase.at > phrase.core
                && phrase.head != NounPhrase.Head.NAME
                && phrase.at + 3 < phrase.limit
                && phrase.tokens.isSign(phrase.at + 1, '-')
                && phrase.tokens.is(phrase.at + 2, "masing")
                && phrase.isNoun(phrase.at + 3);
    }

    /** "ayah empat anak itu". */
    private static boolean isFamily(NounPhrase phrase) {
        return phrase.at > phrase.core
                && phrase.head == NounPhrase.Head.ROLE
                && phrase.at + 2 < phrase.limit
                && phrase.tokens.is(phrase.at + 1, "anak")
                && (Lexicon.flags(phrase.tokens, phrase.at + 2) & Lexicon.THIS) != 0;
    }

    private static boolean particle(NounPhrase phrase) {
        int next = phrase.at + 1;
        while (next < phrase.limit
                && next < phrase.at + 3
                && (Lexicon.flags(phrase.tokens, next) & Lexicon.PARTICLE) != 0
                && !phrase.tokens.isCapital(next)) {
            next++;
        }
        if (next + 1 < phrase.limit
                && phrase.tokens.isSign(next, '-')
                && phrase.tokens.isCapital(next + 1)
                && next == phrase.at + 1) {
            next++;
        }
        boolean joins = phrase.tokens.is(phrase.at, "y")
                || phrase.tokens.is(phrase.at, "e")
                || phrase.tokens.is(phrase.at, "of")
                || phrase.tokens.is(phrase.at, "for");
        boolean opens = phrase.at == phrase.core && !phrase.tokens.is(phrase.at, "di") && !joins;
        if (next >= phrase.limit || !phrase.tokens.isCapital(next) || phrase.nameStart < 0 && !opens) {
            return false;
        }
        if (phrase.tokens.is(phrase.at, "di") || phrase.nameStart >= 0 && phrase.bodyLike) {
            return false;
        }
        if (phrase.nameStart < 0) {
            phrase.nameStart = phrase.at;
            phrase.head = phrase.head == NounPhrase.Head.NONE ? NounPhrase.Head.NAME : phrase.head;
        }
        phrase.at = next;
        return true;
    }

    static boolean demonstrative(NounPhrase phrase) {
        if (phrase.at == phrase.core
                || phrase.head == NounPhrase.Head.NAME && !phrase.bodyLike && !phrase.acronymOnly
                || phrase.head == NounPhrase.Head.TITLE) {
            return false;
        }
        phrase.demonstrative = true;
        phrase.nameStart = -1;
        phrase.at++;
        return false;
    }

    private static boolean from(NounPhrase phrase) {
        int next = phrase.at + 1;
        if (phrase.nameStart >= 0 && phrase.head != NounPhrase.Head.BODY
                || next >= phrase.limit
                || phrase.head == NounPhrase.Head.NAME
                || phrase.head == NounPhrase.Head.TITLE) {
            return false;
        }
        boolean known = (Lexicon.flags(phrase.tokens, phrase.at - 1) & Lexicon.BODY_NAME) != 0
                && phrase.head == NounPhrase.Head.BODY;
        if (!phrase.tokens.isCapital(next) && !phrase.isNoun(next) || known) {
            return false;
        }
        if (phrase.bodyStart < 0 && phrase.head == NounPhrase.Head.ROLE) {
            phrase.bodyStart = next;
        }
        phrase.nameStart = -1;
        phrase.at++;
        return true;
    }

    /** "di Jakarta" inside a description; the caller decides whether it belongs to it. */
    private static boolean place(NounPhrase phrase, int flags) {
        boolean inside = (flags & Lexicon.PLACE_PREPOSITION) != 0
                && (phrase.tokens.is(phrase.at, "di")
                        || phrase.tokens.is(phrase.at, "untuk")
                        || phrase.tokens.is(phrase.at, "pada")
                        || isSourceIn(phrase)
                        || Shortened.holds(phrase));
        return inside && beyond(phrase);
    }

    private static boolean beyond(NounPhrase phrase) {
        if (phrase.nameStart == phrase.at - 1
                && phrase.nameStart > phrase.core
                && PhraseEnd.isSite(phrase, phrase.nameStart - 1)) {
            phrase.nameStart = -1; // "Kepala Pos Gunung Anu di Kota Lama"
        }
        if (phrase.head == NounPhrase.Head.BODY
                && phrase.tokens.is(phrase.at, "untuk")
                && phrase.at + 1 < phrase.limit
                && phrase.tokens.isCapital(phrase.at + 1)) {
            phrase.at++;
            return true;
        }
        if (isSentTo(phrase) || isSourceIn(phrase) || isAtBody(phrase) || Shortened.holds(phrase)) {
            phrase.bodyStart = phrase.bodyStart < 0 ? phrase.at + 1 : phrase.bodyStart;
            phrase.nameStart = -1;
            phrase.at++;
            return true;
        }
        boolean closed = phrase.placeAt < 0 && (phrase.head == NounPhrase.Head.BODY || phrase.nameStart >= 0);
        if (phrase.at == phrase.core
                || phrase.head == NounPhrase.Head.NAME
                || phrase.head == NounPhrase.Head.TITLE
                || closed) {
            return false;
        }
        if (phrase.at + 1 >= phrase.limit
                || !phrase.tokens.isWord(phrase.at + 1) && phrase.tokens.kind(phrase.at + 1) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (phrase.placeAt < 0) {
            phrase.placeAt = phrase.at;
        }
        phrase.at++;
        return true;
    }

    /** "Duta Besar Anu untuk Indonesia", "Ketua Asosiasi Modal Anu untuk Usaha Kecil": for whom an office or its body is. */
    private static boolean isSentTo(NounPhrase phrase) {
        int next = phrase.at + 1;
        int last = phrase.at - 1;
        if (phrase.head != NounPhrase.Head.ROLE
                || phrase.titled
                || phrase.linked
                || phrase.placeAt >= 0
                || last <= phrase.core
                || next >= phrase.limit
                || !phrase.tokens.is(phrase.at, "untuk")
                || !phrase.tokens.isCapital(next)
                || !phrase.tokens.isCapital(last)
                || (Lexicon.flags(phrase.tokens, phrase.core) & (Lexicon.OFFICE | Lexicon.WORK)) == 0) {
            return false;
        }
        boolean own = phrase.nameStart == last
                && phrase.bodyStart >= 0
                && phrase.bodyStart < last
                && (Lexicon.flags(phrase.tokens, last - 1) & (Lexicon.PART | Lexicon.BODY)) != 0
                && (Lexicon.flags(phrase.tokens, last - 1) & Lexicon.PLACE) == 0;
        int what = NounPhrase.BODIES | Lexicon.PLACE | Lexicon.PART;
        return own || phrase.nameStart < 0 && (Lexicon.flags(phrase.tokens, next) & what) != 0;
    }

    /** "Jaksa pada Kejaksaan Anu": the body of an office. */
    private static boolean isAtBody(NounPhrase phrase) {
        int next = phrase.at + 1;
        return phrase.tokens.is(phrase.at, "pada")
                && phrase.head == NounPhrase.Head.ROLE
                && !phrase.titled
                && phrase.nameStart < 0
                && phrase.placeAt < 0
                && next < phrase.limit
                && phrase.tokens.isCapital(next)
                && isBodyAt(phrase, next)
                && (Lexicon.flags(phrase.tokens, phrase.core) & (Lexicon.OFFICE | Lexicon.WORK)) != 0;
    }

    /** "Kejaksaan Anu"; "Puspenanu Kejaksaan Anu": a part of a body that no table has stands before it. */
    private static boolean isBodyAt(NounPhrase phrase, int token) {
        int flags = Lexicon.flags(phrase.tokens, token);
        return (flags & NounPhrase.BODIES) != 0
                || flags == 0
                        && token + 1 < phrase.limit
                        && phrase.tokens.isCapital(token + 1)
                        && (Lexicon.flags(phrase.tokens, token + 1) & NounPhrase.BODIES) != 0;
    }

    /** "sumber dalam Departemen Anu": where who is not named works. */
    private static boolean isSourceIn(NounPhrase phrase) {
        return phrase.at == phrase.core + 1
                && phrase.tokens.is(phrase.at, "dalam")
                && (phrase.tokens.is(phrase.core, "sumber") || phrase.tokens.is(phrase.core, "pejabat"))
                && phrase.nextIsCapital();
    }

    /** "Bank Anu komit": an unknown word behind a name in capitals says something of it. */
    private static boolean isBehindBody(NounPhrase phrase) {
        if (phrase.tokens.is(phrase.at, "resmi")
                && phrase.head == NounPhrase.Head.BODY
                && phrase.tokens.isCapital(phrase.at - 1)) {
            return true;
        }
        return phrase.head == NounPhrase.Head.BODY
                && phrase.at - 2 >= phrase.core
                && phrase.tokens.isCapital(phrase.at - 1)
                && (phrase.tokens.isCapital(phrase.at - 2) || phrase.tokens.shape(phrase.at - 1) == Tokens.Shape.UPPER)
                && !Lexicon.isAgent(phrase.tokens, phrase.at);
    }

    static boolean noun(NounPhrase phrase, int flags) {
        if (phrase.head == NounPhrase.Head.BODY
                && (flags & Lexicon.OFFICE) != 0
                && phrase.at - 1 > phrase.core
                && phrase.tokens.isCapital(phrase.at - 1)
                && phrase.nextIsCapital()) {
            return false; // "Kabinet Anu pimpinan Presiden Budi"
        }
        boolean inside = (flags & (Lexicon.BODY | Lexicon.PART | Lexicon.OFFICE | Lexicon.KIN)) != 0;
        if (phrase.nameStart >= 0
                && (phrase.head == NounPhrase.Head.NAME
                        || phrase.head == NounPhrase.Head.TITLE
                        || phrase.titled
                        || !inside)) {
            return false;
        }
        if (phrase.head == NounPhrase.Head.NAME || flags == 0 && isBehindBody(phrase)) {
            return false;
        }
        NounPhrase.Head kind = (flags & (Lexicon.ROLE | Lexicon.RANK)) != 0
                        || Lexicon.isAgent(phrase.tokens, phrase.at)
                        || Lexicon.isOwned(phrase.tokens, phrase.at)
                ? NounPhrase.Head.ROLE
                : (flags & Lexicon.BODY) != 0 ? NounPhrase.Head.BODY : NounPhrase.Head.NOUN;
        if (phrase.head == NounPhrase.Head.NONE) {
            phrase.head = kind;
        } else if (kind == NounPhrase.Head.BODY && phrase.bodyStart < 0 && phrase.head == NounPhrase.Head.ROLE) {
            phrase.bodyStart = phrase.at;
        }
        phrase.openBody |= (flags & Lexicon.OPEN) != 0;
        phrase.nameStart = -1;
        phrase.acronymOnly = false;
        phrase.placeOnly = false;
        phrase.at++;
        return true;
    }
}
