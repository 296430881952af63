package id.saring.speaker;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads one noun phrase from left to right: determiner, titles, role, body, name. Made for one phrase;
 * the classes that read its words tell it what they found.
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

    private static final int NONE = -1;

    private final Tokens tokens;
    private final int limit;
    private final int start;
    private int core;
    private int at;

    private Head head = Head.NONE;
    private int nameStart = NONE;
    private int nameEnd = NONE;
    private int bodyStart = NONE;
    private int placeAt = NONE;
    /** Behind the first word of the last member of a list in the name of a body. */
    private int listEnd;

    private boolean many;
    private boolean one;
    private boolean demonstrative;
    private boolean bodyLike;
    private boolean acronymOnly = true;
    private boolean placeOnly = true;
    private boolean titled;
    private boolean openBody;
    private boolean office;
    private boolean foreign;
    private boolean linked;

    private NounPhrase(Tokens tokens, int start, int limit) {
        this.tokens = tokens;
        this.start = start;
        this.limit = limit;
        this.at = start;
    }

    /** The phrase that starts at a token, or null if none does. */
    static @Nullable NounPhrase read(Tokens tokens, int token, int limit) {
        NounPhrase phrase = new NounPhrase(tokens, token, limit);
        Determiners.read(phrase);
        phrase.core = phrase.at;
        while (phrase.at < limit && phrase.step()) {
            // each step reads a token or more
        }
        PhraseEnd.close(phrase);
        return phrase.at > phrase.core || phrase.many && phrase.at > phrase.start ? phrase : null;
    }

    /** The tokens of the text. */
    Tokens tokens() {
        return tokens;
    }

    /** The token behind the last one that may be read. */
    int limit() {
        return limit;
    }

    /** The first token. */
    int start() {
        return start;
    }

    /** The first token behind the determiners. */
    int core() {
        return core;
    }

    /** The next token to read; in the end the token behind the phrase. */
    int at() {
        return at;
    }

    /** What the phrase begins with. */
    Head head() {
        return head;
    }

    /** Where the run of words that may be a name starts, or -1. */
    int nameStart() {
        return nameStart;
    }

    /** Where the name ends if an alias or brackets follow it, else -1. */
    int nameEnd() {
        return nameEnd;
    }

    /** Where the name ends, whatever follows it. */
    int nameLimit() {
        return nameEnd >= 0 ? nameEnd : at;
    }

    /** Where the affiliation starts, or -1. */
    int bodyStart() {
        return bodyStart;
    }

    /** Where a place that may not belong to the phrase begins, or -1. */
    int placeAt() {
        return placeAt;
    }

    boolean hasName() {
        return nameStart >= 0;
    }

    boolean hasBody() {
        return bodyStart >= 0;
    }

    boolean hasPlace() {
        return placeAt >= 0;
    }

    /** Whether it is of many: "para warga". */
    boolean isMany() {
        return many;
    }

    /** Whether it is of one: "seorang warga". */
    boolean isOne() {
        return one;
    }

    /** Whether a demonstrative closes it: "pria itu". */
    boolean isDemonstrative() {
        return demonstrative;
    }

    /** Whether the name, if any, is no person's: "Lembayung Energy". */
    boolean isBodyLike() {
        return bodyLike;
    }

    /** Whether its name is nothing but an acronym. */
    boolean isAcronymOnly() {
        return acronymOnly;
    }

    /** Whether all its words are those of places. */
    boolean isPlaceOnly() {
        return placeOnly;
    }

    /** Whether a title was read. */
    boolean isTitled() {
        return titled;
    }

    /** Whether the name of its body goes on with words of its own: "PT Anu". */
    boolean hasOpenBody() {
        return openBody;
    }

    /** Whether a word for a function was read. */
    boolean hasOffice() {
        return office;
    }

    /** Whether the name of the body is English. */
    boolean isForeign() {
        return foreign;
    }

    /** Whether two or more names are joined: "Budi dan Ani". */
    boolean isLinked() {
        return linked;
    }

    /** Whether the phrase names a person. */
    boolean isPerson() {
        return nameStart >= 0 && !bodyLike && !(acronymOnly && !titled && head != Head.ROLE) && !placeOnly;
    }

    /** Whether it is a place's name and nothing else. */
    boolean isPlace() {
        return placeOnly && at > core && head == Head.PLACE;
    }

    /** Whether the next word is the first behind the determiners. */
    boolean isFirst() {
        return at == core;
    }

    /** Whether a word behind the determiners was read. */
    boolean isInside() {
        return at > core;
    }

    /** Whether the next token stands in a list of what a body is for. */
    boolean isListed() {
        return at < listEnd;
    }

    /** Whether a token stands behind the next one. */
    boolean hasNext() {
        return at + 1 < limit;
    }

    /** Whether the next word has these folded letters. */
    boolean is(String folded) {
        return tokens.is(at, folded);
    }

    /** Whether a token is a word with these folded letters. */
    boolean is(int token, String folded) {
        return tokens.is(token, folded);
    }

    boolean isSign(int token, char sign) {
        return tokens.isSign(token, sign);
    }

    boolean isCapital(int token) {
        return tokens.isCapital(token);
    }

    /** The characters of a token. */
    int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** The flags of a token. */
    int flags(int token) {
        return Lexicon.flags(tokens, token);
    }

    /** Reads the next token. */
    boolean pass() {
        at++;
        return true;
    }

    /** Reads the next tokens. */
    boolean pass(int count) {
        at += count;
        return true;
    }

    /** Reads on, or gives back what was read, to a token. */
    boolean passTo(int token) {
        at = token;
        return true;
    }

    /** Changes what the phrase begins with. */
    void become(Head kind) {
        head = kind;
    }

    void startName(int token) {
        nameStart = token;
    }

    void endName(int token) {
        nameEnd = token;
    }

    /** What was read so far holds no name of a person. */
    void forgetName() {
        nameStart = NONE;
    }

    void forgetNameEnd() {
        nameEnd = NONE;
    }

    void startBody(int token) {
        bodyStart = token;
    }

    /** The affiliation starts at a token at the latest. */
    void ensureBody(int token) {
        if (bodyStart < 0) {
            bodyStart = token;
        }
    }

    void forgetBody() {
        bodyStart = NONE;
    }

    /** What seemed to be a person's name is the body's. */
    void giveNameToBody() {
        ensureBody(nameStart);
        nameStart = NONE;
    }

    void startPlace(int token) {
        placeAt = token;
    }

    void forgetPlace() {
        placeAt = NONE;
    }

    /** A list in the name of a body follows, in which no name stands; or none does. */
    void startList(int end) {
        listEnd = end;
        if (at < end) {
            nameStart = NONE;
        }
    }

    void markMany() {
        many = true;
    }

    void markOne() {
        one = true;
    }

    void markDemonstrative() {
        demonstrative = true;
    }

    void markBodyLike() {
        bodyLike = true;
    }

    /** Another name is joined to the one that was read. */
    void joinNames() {
        linked = true;
    }

    /** Words of its own follow in the name of the body. */
    void leaveBodyOpen() {
        openBody = true;
    }

    /** An English name of a body or an office goes on: "Institute of". */
    void joinEnglish(boolean body) {
        foreign = body;
        head = body ? Head.BODY : Head.ROLE;
        nameStart = NONE;
    }

    /** What was read is an English body, behind which somebody of it is named. */
    void closeForeignBody() {
        head = Head.ROLE;
        bodyStart = core;
        foreign = false;
    }

    /** The phrase as a role whose last words are no person's name. */
    NounPhrase asRole() {
        if (nameStart >= 0 && bodyStart < 0 && head == Head.ROLE) {
            bodyStart = nameStart;
        }
        nameStart = NONE;
        return this;
    }

    /** Whether a token is a word in small letters that may be a noun. */
    boolean isNoun(int token) {
        if (!tokens.isWord(token) || tokens.isCapital(token)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, token);
        return (flags & Lexicon.STOP) == 0 && !Lexicon.isVerb(tokens, token, flags);
    }

    /** Reads a token or more; false if the phrase ends before them or with them. */
    private boolean step() {
        return switch (tokens.kind(at)) {
            case WORD -> {
                int flags = Lexicon.flags(tokens, at);
                yield tokens.isCapital(at) ? CapitalWords.read(this, flags) : LowerWords.read(this, flags);
            }
            case NUMBER -> PhraseNumbers.read(this);
            case SIGN -> at > core && PhraseSigns.read(this);
            case BREAK -> false;
        };
    }

    /** Whether a capital word, or a doctor's title, stands behind the next word and its full stop. */
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
    void takeAsOffice() {
        head = Head.ROLE;
        nameStart = NONE;
        bodyStart = NONE;
        bodyLike = false;
        office = true;
        acronymOnly = false;
        placeOnly = false;
    }

    /** The next word is a title, behind which the name starts. */
    void takeAsTitle() {
        if (head == Head.NONE) {
            head = Head.TITLE;
        } else if (head == Head.NAME || head == Head.PLACE) {
            head = Head.ROLE; // "Danmil Sukamaju Kapten Budi": what stands before a title is an office
            bodyLike = false;
        }
        titled = true;
        nameStart = NONE;
        placeOnly = false;
        acronymOnly = false;
    }

    /** The next word may be one of a name. */
    void takeAsName(int flags, boolean upper) {
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
    void takeAsPart(Head kind, int flags) {
        if (head == Head.NONE) {
            head = kind == Head.NAME ? Head.BODY : kind;
        }
        if (head == Head.NAME && !placeOnly) {
            bodyLike = true;
        }
        if (head != Head.NAME) {
            nameStart = NONE;
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

    /** The next word is a place's or part of a body's name. */
    void takeAsPlaceOrPart(int flags, boolean upper) {
        boolean place = (flags & Lexicon.PLACE) != 0;
        if (head == Head.NONE && place) {
            head = Reading.nextIsOther(this) ? Head.NAME : Head.PLACE;
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
            takeAsName(flags, true);
            return;
        }
        if (head == Head.NONE) {
            head = Head.NOUN;
        }
        boolean inRole = head == Head.ROLE && !place && bodyStart < 0;
        takeAsPart(inRole ? Head.ROLE : place ? Head.PLACE : Head.BODY, flags & ~BODIES);
    }

    /** The word is a common noun, behind which no name goes on. */
    void takeAsNoun(Head kind, boolean open) {
        if (head == Head.NONE) {
            head = kind;
        } else if (kind == Head.BODY && bodyStart < 0 && head == Head.ROLE) {
            bodyStart = at;
        }
        openBody |= open;
        nameStart = NONE;
        acronymOnly = false;
        placeOnly = false;
    }
}
