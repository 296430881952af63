package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun phrase from left to right: determiner, titles, role, body, name. Made for one phrase; what it read is in
 * its fields.
 */
final class NounPhrase {
    /** What the phrase begins with. */
    enum Head {
        NONE,
        ROLE,
        BODY,
        NOUN,
        TITLE,
        NAME,
        PLACE
    }

    static final int BODIES = Lexicon.BODY | Lexicon.BODY_NAME;
    /** What a function word can be where it stands in a name. */
    static final int NAME_LIKE =
            Lexicon.NOMINAL | Lexicon.WEAK | Lexicon.PLACE | Lexicon.PARTICLE | Lexicon.ARM | Lexicon.DEGREE;

    final Tokens tokens;
    final int limit;
    /** The first token, and the first behind the determiners. */
    final int start;

    int core;
    /** The next token to read; in the end the token behind the phrase. */
    int at;

    Head head = Head.NONE;
    /** Where the run of words that may be a name starts, or -1. */
    int nameStart = -1;
    /** Where the name ends if an alias or brackets follow it, else -1. */
    int nameEnd = -1;
    /** Where the affiliation starts, or -1. */
    int bodyStart = -1;
    /** Where a place that may not belong to the phrase begins, or -1. */
    int placeAt = -1;

    boolean many;
    boolean one;
    boolean demonstrative;
    /** The name, if any, is no person's: "Harum Energy". */
    boolean bodyLike;

    boolean acronymOnly = true;
    boolean placeOnly = true;
    boolean titled;
    boolean openBody;
    /** A word for a function was read. */
    boolean office;
    /** The name of the body is English. */
    boolean foreign;
    /** Behind the first word of the last member of a list in the name of a body. */
    int listEnd;
    /** Two or more names joined: "Budi dan Ani". */
    boolean linked;

    private NounPhrase(Tokens tokens, int start, int limit) {
        this.tokens = tokens;
        this.start = start;
        this.limit = limit;
        this.at = start;
    }

    /** The phrase that starts at a token, or null if none does. */
    static @Nullable NounPhrase read(Tokens tokens, int token, int limit) {
        NounPhrase phrase = new NounPhrase(tokens, token, limit);
        phrase.determiners();
        phrase.core = phrase.at;
        while (phrase.at < limit && phrase.step()) {
            // each step reads a token or more
        }
        PhraseEnd.close(phrase);
        return phrase.at > phrase.core || phrase.many && phrase.at > phrase.start ? phrase : null;
    }

    /** Whether the phrase names a person. */
    boolean isPerson() {
        return nameStart >= 0 && !bodyLike && !(acronymOnly && !titled && head != Head.ROLE) && !placeOnly;
    }

    boolean isTitled() {
        return titled;
    }

    /** The phrase as a role whose last words are no person's name. */
    NounPhrase asRole() {
        if (nameStart >= 0 && bodyStart < 0 && head == Head.ROLE) {
            bodyStart = nameStart;
        }
        nameStart = -1;
        return this;
    }

    /** Whether it is a place's name and nothing else. */
    boolean isPlace() {
        return placeOnly && at > core && head == Head.PLACE;
    }

    private void determiners() {
        while (at < limit) {
            int flags = Lexicon.flags(tokens, at);
            boolean number = tokens.kind(at) == Tokens.Kind.NUMBER && at + 1 < limit && isNoun(at + 1);
            if (!number && (flags & (Lexicon.ONE | Lexicon.MANY)) == 0 || isFigure()) {
                return;
            }
            many |= number || (flags & Lexicon.MANY) != 0;
            one |= (flags & Lexicon.ONE) != 0;
            at++;
            if (many && tokens.is(at, "dari") && at + 1 < limit) {
                at++;
            }
        }
    }

    /** "sosok yang akrab disapa Budi itu": a noun of its own, no word before another. */
    private boolean isFigure() {
        return tokens.is(at, "sosok") && (at + 1 >= limit || !tokens.isCapital(at + 1) && !isNoun(at + 1));
    }

    boolean isNoun(int token) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.STOP) == 0 && !Lexicon.isVerb(tokens, token, flags);
    }

    private boolean step() {
        return switch (tokens.kind(at)) {
            case WORD -> {
                int flags = Lexicon.flags(tokens, at);
                yield tokens.isCapital(at) ? CapitalWords.capital(this, flags) : LowerWords.lower(this, flags);
            }
            case NUMBER -> number();
            case SIGN -> at > core && PhraseSigns.sign(this);
            case BREAK -> false;
        };
    }

    private boolean number() {
        boolean named = nameStart >= 0 && head != Head.PLACE && head != Head.BODY;
        if (at > core && at + 2 < limit && FixedPhrase.ANNIVERSARY.holds(tokens, at + 1)) {
            part(Head.BODY, Lexicon.BODY_NAME);
            at += 3;
            return true;
        }
        if (at == core + 1 && tokens.is(core, "pasal")) {
            head = Head.BODY; // "Pasal 4 huruf d"
            nameStart = -1;
            at++;
            return true;
        }
        if (tokens.is(at - 1, "rw") && head == Head.NAME) {
            at++; // "Ketua RT 3, RW 4, Budi"
            return true;
        }
        if (named && isNumbered()) {
            part(Head.BODY, Lexicon.BODY_NAME);
        } else if (isBranch()) {
            nameStart = -1; // "KAI Daop 9 Banyumeneng"
        } else if (placeAt < 0 && named || at == core || head == Head.NAME) {
            return false;
        }
        at++;
        return true;
    }

    /** "KAI Daop 9 Banyumeneng". */
    private boolean isBranch() {
        int next = at + 1;
        return head == Head.NAME
                && bodyLike
                && (Lexicon.flags(tokens, at - 1) & (Lexicon.BODY | Lexicon.PART)) != 0
                && next < limit
                && tokens.isCapital(next)
                && (Lexicon.flags(tokens, next) & Lexicon.TIME) == 0;
    }

    /** "Kepala Daop 9 Banyumeneng": a number between capital words stands in a body's name. */
    private boolean isNumbered() {
        return head == Head.ROLE
                && !titled
                && !linked
                && at + 1 < limit
                && (tokens.isCapital(at + 1) || tokens.isSign(at + 1, ','))
                && tokens.isCapital(at - 1)
                && tokens.spaceBefore(at);
    }

    boolean nextIsCapital() {
        int next = at + 1 < limit && tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
        return next < limit && (tokens.isCapital(next) || next > at + 1 && isDoctor(next));
    }

    /** "Prof. Dr. dr. Budi": a title in small letters behind another. */
    boolean isDoctor(int token) {
        return token + 2 < limit
                && tokens.is(token, "dr")
                && tokens.isSign(token + 1, '.')
                && tokens.isCapital(token + 2);
    }

    /** What was read is the field of an office. */
    void office() {
        head = Head.ROLE;
        nameStart = -1;
        bodyStart = -1;
        bodyLike = false;
        office = true;
        acronymOnly = false;
        placeOnly = false;
    }

    void title() {
        if (head == Head.NONE) {
            head = Head.TITLE;
        } else if (head == Head.NAME || head == Head.PLACE) {
            head = Head.ROLE; // "Danmil Sukamaju Kapten Budi": what stands before a title is an office
            bodyLike = false;
        }
        titled = true;
        nameStart = -1;
        placeOnly = false;
        acronymOnly = false;
    }

    void name(int flags, boolean upper) {
        if (head == Head.NONE) {
            head = Head.NAME;
        }
        if (nameStart < 0) {
            nameStart = at;
        }
        if (head == Head.ROLE && !titled && bodyStart < 0) {
            bodyStart = at;
        }
        acronymOnly &= upper && tokens.end(at) - tokens.start(at) <= 6;
        placeOnly &= (flags & Lexicon.PLACE) != 0;
    }

    /** A word that belongs to the role or the body: a name can only start behind it. */
    void part(Head kind, int flags) {
        if (head == Head.NONE) {
            head = kind == Head.NAME ? Head.BODY : kind;
        }
        if (head == Head.NAME && !placeOnly) {
            bodyLike = true;
        }
        if (head != Head.NAME) {
            nameStart = -1;
        }
        office |= kind == Head.ROLE;
        boolean ofRole = at > core && tokens.is(at - 1, "wali") && tokens.is(at, "kota");
        boolean affiliation = !ofRole && (kind != Head.ROLE || (flags & BODIES) != 0 && at > core);
        if (affiliation && bodyStart < 0 && head == Head.ROLE && kind != Head.NAME) {
            bodyStart = at;
        }
        acronymOnly = false;
        placeOnly &= (flags & (Lexicon.PLACE | Lexicon.SITE)) != 0;
    }

    void placeOrPart(int flags, boolean upper) {
        boolean place = (flags & Lexicon.PLACE) != 0;
        if (head == Head.NONE && place) {
            head = CapitalWords.nextIsOther(this) ? Head.NAME : Head.PLACE;
            if (head == Head.NAME) {
                nameStart = at;
            }
            acronymOnly = false;
            return;
        }
        if (head == Head.PLACE && place) {
            return;
        }
        if (head == Head.NAME && nameStart >= 0 && place && upper) {
            name(flags, true);
            return;
        }
        if (head == Head.NONE) {
            head = Head.NOUN;
        }
        boolean inRole = head == Head.ROLE && !place && bodyStart < 0;
        part(inRole ? Head.ROLE : place ? Head.PLACE : Head.BODY, flags & ~BODIES);
    }

    private boolean isDegree(int token) {
        return (Lexicon.flags(tokens, token) & Lexicon.DEGREE) != 0;
    }

    void acronym() {
        if (head == Head.ROLE && Sense.NAMING.is(tokens, at - 1)) {
            name(0, true); // "seorang warga berinisial AB"
            return;
        }
        if (head == Head.NONE || head == Head.NAME) {
            boolean only = acronymOnly;
            name(0, true);
            acronymOnly &= only;
            return;
        }
        if (nameStart == at - 1
                && head == Head.ROLE
                && !nextIsCapital()
                && isDegree(at)
                && !tokens.isSign(nameStart, ')')) {
            name(0, true); // "Menteri Anu Mahfud MD"
            return;
        }
        if (isInitials()) {
            name(0, true);
            return;
        }
        part(Head.BODY, Lexicon.BODY_NAME);
    }

    /** "Direktur Anu Bank Naxon LP Natalegawa": two letters between two words of a name, of which one more is left. */
    private boolean isInitials() {
        return head == Head.ROLE
                && nameStart == at - 1
                && tokens.end(at) - tokens.start(at) == 2
                && Lexicon.flags(tokens, at) == 0
                && at + 1 < limit
                && tokens.shape(at + 1) == Tokens.Shape.CAPITALIZED
                && tokens.shape(at - 1) == Tokens.Shape.CAPITALIZED
                && Lexicon.flags(tokens, at + 1) == 0
                && (at + 2 >= limit || !tokens.isCapital(at + 2));
    }
}
