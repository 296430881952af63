package id.saring.speaker;

import id.saring.speaker.NounPhrase.Head;

/** Reads prepositions inside a noun phrase: what a body is of, for whom an office is, where somebody is. */
final class Prepositions {
    private Prepositions() {}

    /** "guru besar dari Universitas Anu". */
    static boolean readFrom(NounPhrase phrase) {
        int next = phrase.at() + 1;
        if (phrase.hasName() && phrase.head() != Head.BODY
                || next >= phrase.limit()
                || phrase.head() == Head.NAME
                || phrase.head() == Head.TITLE) {
            return false;
        }
        boolean known = (phrase.flags(phrase.at() - 1) & Lexicon.BODY_NAME) != 0 && phrase.head() == Head.BODY;
        if (!phrase.isCapital(next) && !phrase.isNoun(next) || known) {
            return false;
        }
        if (phrase.head() == Head.ROLE) {
            phrase.ensureBody(next);
        }
        phrase.forgetName();
        return phrase.pass();
    }

    /** "di Jakarta" inside a description; the caller decides whether it belongs to it. */
    static boolean read(NounPhrase phrase, int flags) {
        boolean inside = (flags & Lexicon.PLACE_PREPOSITION) != 0
                && (phrase.is("di")
                        || phrase.is("untuk")
                        || phrase.is("pada")
                        || isSourceIn(phrase)
                        || Shortened.holds(phrase));
        return inside && readPlace(phrase);
    }

    /** "di Jakarta" inside a description, "berusia 44 tahun": what may belong to the phrase if more of it follows. */
    static boolean readPlace(NounPhrase phrase) {
        if (phrase.nameStart() == phrase.at() - 1
                && phrase.nameStart() > phrase.core()
                && PhraseEnd.isSite(phrase, phrase.nameStart() - 1)) {
            phrase.forgetName(); // "Kepala Pos Gunung Anu di Kota Lama"
        }
        if (phrase.head() == Head.BODY && phrase.is("untuk") && phrase.hasNext() && phrase.isCapital(phrase.at() + 1)) {
            return phrase.pass();
        }
        if (isSentTo(phrase) || isSourceIn(phrase) || isAtBody(phrase) || Shortened.holds(phrase)) {
            phrase.ensureBody(phrase.at() + 1);
            phrase.forgetName();
            return phrase.pass();
        }
        if (!mayHold(phrase)) {
            return false;
        }
        if (!phrase.hasPlace()) {
            phrase.startPlace(phrase.at());
        }
        return phrase.pass();
    }

    /** Whether a place may stand in the phrase, and a word of it follows. */
    private static boolean mayHold(NounPhrase phrase) {
        boolean closed = !phrase.hasPlace() && (phrase.head() == Head.BODY || phrase.hasName());
        return phrase.isInside()
                && phrase.head() != Head.NAME
                && phrase.head() != Head.TITLE
                && !closed
                && phrase.hasNext()
                && phrase.tokens().isWordOrNumber(phrase.at() + 1);
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
}
