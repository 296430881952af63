package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.Tokens.Shape;
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

    private static final int BODIES = Lexicon.BODY | Lexicon.BODY_NAME;
    /** What a function word can be where it stands in a name. */
    private static final int NAME_LIKE =
            Lexicon.NOMINAL | Lexicon.WEAK | Lexicon.PLACE | Lexicon.PARTICLE | Lexicon.ARM | Lexicon.DEGREE;

    private final Tokens tokens;
    private final int limit;
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
    private boolean placeOnly = true;
    private boolean titled;
    private boolean openBody;
    /** A word for a function was read. */
    private boolean office;
    /** The name of the body is English. */
    private boolean foreign;
    /** Behind the first word of the last member of a list in the name of a body. */
    private int listEnd;
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
        phrase.close();
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
            if (!number && (flags & (Lexicon.ONE | Lexicon.MANY)) == 0) {
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

    private boolean isNoun(int token) {
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
                yield tokens.isCapital(at) ? capital(flags) : lower(flags);
            }
            case NUMBER -> number();
            case SIGN -> at > core && sign();
            case BREAK -> false;
        };
    }

    private boolean number() {
        boolean named = nameStart >= 0 && head != Head.PLACE && head != Head.BODY;
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

    private boolean capital(int all) {
        int flags = all;
        int length = tokens.end(at) - tokens.start(at);
        boolean upper = tokens.shape(at) == Shape.UPPER;
        if (length <= 3 && !upper && (flags & (BODIES | Lexicon.PLACE)) != 0) {
            flags &= ~(BODIES | Lexicon.PLACE);
        }
        if (at == core && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0 && !nextIsCapital()) {
            return false;
        }
        if ((flags & Lexicon.TIME) != 0 && (at > core || !nextIsCapital()) && !isMonthName() && !isCounted()) {
            return false;
        }
        int opens = Lexicon.PLACE_PREPOSITION | Lexicon.CLAUSE;
        if (at > core
                && head == Head.NAME
                && (flags & opens) != 0
                && (flags & NAME_LIKE) == 0
                && !tokens.is(at, "yang")) {
            return false;
        }
        if (at == core && (isCommonStart(flags) || flags == 0 && Lexicon.isOwned(tokens, at))) {
            return noun(flags);
        }
        if (at < listEnd) {
            part(head == Head.ROLE && bodyStart < 0 ? Head.ROLE : Head.BODY, flags & ~BODIES);
            at++;
            return true;
        }
        boolean named = nameStart >= 0 && (head == Head.NAME || head == Head.TITLE) && !bodyLike;
        if (named && (flags & Lexicon.OFFICE) != 0 && (flags & Lexicon.WEAK) == 0) {
            return false;
        }
        boolean goesOn = named && (flags & Lexicon.WEAK) != 0;
        boolean opener = goesOn || at == core && (flags & Lexicon.STOP) != 0 && (flags & (Lexicon.ROLE | BODIES)) == 0;
        if (opener) {
            name(flags, upper);
        } else if (isTitle(flags)) {
            title();
        } else if (titled || afterParticle()) {
            name(flags, upper);
        } else if (isRole(flags) || flags == 0 && at == core && isAgentOf()) {
            part(Head.ROLE, flags);
        } else if ((flags & BODIES) != 0) {
            part(Head.BODY, flags);
        } else if ((flags & Lexicon.WEAK) != 0 && !weakIsPart()) {
            name(flags, upper);
        } else if ((flags & Lexicon.SITE) != 0 || isAirport()) {
            part(Head.PLACE, flags);
        } else if ((flags & (Lexicon.PLACE | Lexicon.PART)) != 0) {
            placeOrPart(flags, upper);
        } else if (upper && length >= 2 && !inCapitals()) {
            acronym();
        } else if (length == 1 && isNumeral() && partBefore()) {
            part(Head.NAME, flags);
        } else if (head == Head.ROLE && Lexicon.looksCommon(tokens, at)) {
            part(bodyStart < 0 ? Head.ROLE : Head.BODY, 0);
        } else {
            name(flags, upper);
        }
        at++;
        return true;
    }

    /** "Bandara Soekarno-Hatta": behind a body or a role it is a place. */
    private boolean isAirport() {
        return tokens.is(at, "soekarno") && at > core && tokens.isSign(at + 1, '-') && tokens.is(at + 2, "hatta");
    }

    /** "Universitas Sebelas Maret". */
    private boolean isCounted() {
        return isTraffic(tokens, at)
                || head == Head.BODY && (tokens.is(at - 1, "sebelas") || tokens.is(at - 1, "sepuluh"))
                || head == Head.ROLE && at > core && tokens.is(at - 1, "sebelas");
    }

    /** "Satuan Lalu Lintas". */
    static boolean isTraffic(Tokens tokens, int token) {
        return tokens.is(token, "lalu") && tokens.is(token + 1, "lintas");
    }

    /** Whether a word describes a person here: "Hakim" does before a name, but in "Lukman Hakim" it is a name. */
    private boolean isRole(int flags) {
        if ((flags & Lexicon.ROLE) == 0 || (flags & Lexicon.WEAK) == 0) {
            return (flags & Lexicon.ROLE) != 0;
        }
        int part = BODIES | Lexicon.PART | Lexicon.PLACE;
        boolean goesOn = at + 1 < limit && (Lexicon.flags(tokens, at + 1) & part) != 0;
        return nameStart < 0 && ((flags & Lexicon.OFFICE) != 0 || (flags & Lexicon.WORK) != 0 && goesOn);
    }

    /** "Perencana Keuangan": an agent by its shape before the word of a body. */
    private boolean isAgentOf() {
        int part = Lexicon.BODY | Lexicon.PART;
        int next = at + 1 < limit ? Lexicon.flags(tokens, at + 1) : 0;
        return (next & part) != 0 && (next & Lexicon.WEAK) == 0 && Lexicon.isAgent(tokens, at);
    }

    /** "Raja Juli": months are names too, where no number follows. */
    private boolean isMonthName() {
        boolean month =
                tokens.is(at, "juli") || tokens.is(at, "april") || tokens.is(at, "mei") || tokens.is(at, "juni");
        return month
                && nameStart >= 0
                && (at + 1 >= limit || tokens.kind(at + 1) != Tokens.Kind.NUMBER && !tokens.is(at + 1, "lalu"));
    }

    /** "Pemilik usaha …", "Sumber lain": an ordinary noun at the start of a sentence. */
    private boolean isCommonStart(int flags) {
        int next = at + 1;
        if (next >= limit
                || !tokens.isWord(next)
                || tokens.isCapital(next)
                || (flags & (Lexicon.TITLE | Lexicon.RANK | Lexicon.STOP)) != 0
                || tokens.shape(at) != Shape.CAPITALIZED) {
            return false;
        }
        int nextFlags = Lexicon.flags(tokens, next);
        boolean noun = (nextFlags & (Lexicon.STOP | Lexicon.PARTICLE)) == 0 && !Lexicon.isVerb(tokens, next, nextFlags);
        return noun && (flags != 0 || Lexicon.isAgent(tokens, at) || tokens.is(next, "lain"));
    }

    private boolean nextIsCapital() {
        int next = at + 1 < limit && tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
        return next < limit && tokens.isCapital(next);
    }

    private boolean isTitle(int flags) {
        if ((flags & Lexicon.RANK) != 0) {
            boolean office = (flags & Lexicon.PART) != 0
                    && at > core
                    && (Lexicon.flags(tokens, at - 1) & (Lexicon.OFFICE | Lexicon.RANK)) == Lexicon.OFFICE;
            return !office && ((flags & Lexicon.ROLE) == 0 || isRankHere());
        }
        boolean initial = tokens.end(at) - tokens.start(at) == 1;
        if ((flags & Lexicon.ARM) != 0 && titled && nameStart < 0 && !initial) {
            int before = at - 1 > core && tokens.isSign(at - 1, '.') ? at - 2 : at - 1;
            before = tokens.isSign(before, ')') && before - 2 > core ? before - 1 : before;
            return (Lexicon.flags(tokens, before) & (Lexicon.RANK | Lexicon.ARM)) != 0;
        }
        boolean degree = head == Head.NAME && nameStart >= 0 && tokens.shape(at) == Shape.UPPER && !inCapitals();
        return (flags & Lexicon.TITLE) != 0 && !degree && nextIsCapital() && !((titled || initial) && nameStart >= 0);
    }

    /** "Komisaris Besar", "Kapten Budi", but not "Komisaris Bank Anu", "Kapten Jepang". */
    private boolean isRankHere() {
        int next = at + 1;
        int flags = next < limit ? Lexicon.flags(tokens, next) : 0;
        boolean body = (flags & (BODIES | Lexicon.PLACE | Lexicon.PART)) != 0
                || next < limit && tokens.shape(next) == Shape.UPPER && tokens.isWord(next);
        return (flags & (Lexicon.ARM | Lexicon.RANK)) != 0 || !body;
    }

    private void title() {
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

    private void name(int flags, boolean upper) {
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
    private void part(Head kind, int flags) {
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

    private void placeOrPart(int flags, boolean upper) {
        boolean place = (flags & Lexicon.PLACE) != 0;
        if (head == Head.NONE && place) {
            head = nextIsOther() ? Head.NAME : Head.PLACE;
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

    private boolean afterParticle() {
        return at > core && nameStart >= 0 && (Lexicon.flags(tokens, at - 1) & Lexicon.PARTICLE) != 0;
    }

    /** Whether the next word is a capital one without a meaning: then a place's word here may open a person's name. */
    private boolean nextIsOther() {
        return at + 1 < limit
                && tokens.isCapital(at + 1)
                && tokens.shape(at + 1) != Shape.UPPER
                && (Lexicon.flags(tokens, at + 1) & (BODIES | Lexicon.PART | Lexicon.PLACE | Lexicon.ROLE)) == 0;
    }

    private boolean partBefore() {
        return at > core
                && nameStart < 0
                && ((Lexicon.flags(tokens, at - 1) & (BODIES | Lexicon.PART)) != 0
                        || head == Head.ROLE && !nextIsOther());
    }

    private boolean weakIsPart() {
        if (at == core) {
            return false;
        }
        int before = Lexicon.flags(tokens, at - 1);
        boolean capital = tokens.isCapital(at - 1);
        return capital && nameStart < 0 && (before & (Lexicon.OFFICE | Lexicon.SITE | BODIES | Lexicon.PART)) != 0;
    }

    /** Roman numerals of one letter: "Komisi X". */
    private boolean isNumeral() {
        char c = tokens.text().charAt(tokens.start(at));
        return c == 'I' || c == 'V' || c == 'X';
    }

    /** Whether an upper-case word stands among others: then it is a name in capitals, not an acronym. */
    private boolean inCapitals() {
        return isLongUpper(at) && (at > core && isLongUpper(at - 1) || at + 1 < limit && isLongUpper(at + 1));
    }

    private boolean isLongUpper(int token) {
        return tokens.isWord(token)
                && tokens.shape(token) == Shape.UPPER
                && tokens.end(token) - tokens.start(token) >= 4
                && Lexicon.flags(tokens, token) == 0;
    }

    private void acronym() {
        if (head == Head.NONE || head == Head.NAME) {
            boolean only = acronymOnly;
            if (head == Head.NAME && !only) {
                bodyLike |= false;
            }
            name(0, true);
            acronymOnly &= only;
            return;
        }
        part(Head.BODY, Lexicon.BODY_NAME);
    }

    private boolean lower(int flags) {
        if ((tokens.is(at, "of") || tokens.is(at, "and") || tokens.is(at, "for")) && isForeignBody()) {
            foreign = head != Head.ROLE;
            boolean body = !foreign && bodyStart < 0 && at - 1 > core && tokens.isCapital(at - 1);
            if (body && (Lexicon.flags(tokens, at - 1) & Lexicon.OFFICE) == 0) {
                bodyStart = at - 1;
            }
            head = foreign ? Head.BODY : Head.ROLE;
            nameStart = -1;
            at++;
            return true;
        }
        if ((flags & Lexicon.PARTICLE) != 0 && particle()) {
            return true;
        }
        boolean doctor = head == Head.NAME && (tokens.is(at, "dr") || tokens.is(at, "drg") || tokens.is(at, "drh"));
        if ((flags & Lexicon.TITLE) != 0 && nextIsCapital() && (nameStart < 0 || doctor)) {
            title();
            at++;
            return true;
        }
        if (at == core && (flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return false;
        }
        if ((flags & Lexicon.THIS) != 0) {
            return demonstrative();
        }
        if (at > core && tokens.is(at, "dalam") && tokens.is(at + 1, "negeri")) {
            at += 2;
            return true;
        }
        if ((flags & Lexicon.LINK) != 0) {
            return link();
        }
        if ((flags & Lexicon.FROM) != 0 && at > core) {
            return from();
        }
        boolean aged = at > core && head == Head.ROLE && tokens.kind(at - 1) == Tokens.Kind.NUMBER;
        if ((placeAt >= 0 || aged) && (flags & Lexicon.TIME) != 0) {
            at++;
            return true;
        }
        if ((flags & Lexicon.MANY) != 0 && isFamily()) {
            at += 2;
            return true;
        }
        if ((flags & Lexicon.STOP) != 0 && (flags & Lexicon.NOMINAL) == 0) {
            return place(flags);
        }
        boolean called = tokens.is(at, "bernama") || tokens.is(at, "berinisial");
        if (called && at > core && nextIsCapital() && nameStart < 0) {
            head = Head.ROLE;
            at++;
            return true;
        }
        if (Lexicon.isVerb(tokens, at, flags)) {
            int first = tokens.start(at);
            boolean quality = tokens.text().startsWith("ber", first)
                    || placeAt >= 0 && tokens.text().startsWith("ter", first);
            return quality && beyond();
        }
        return noun(flags);
    }

    /** "Anu Association of Banks". */
    private boolean isForeignBody() {
        boolean named = head == Head.NAME || head == Head.PLACE || head == Head.BODY;
        return at > core && nextIsCapital() && !titled && (head == Head.ROLE || named && !office);
    }

    /** "ayah empat anak itu". */
    private boolean isFamily() {
        return at > core
                && head == Head.ROLE
                && at + 2 < limit
                && tokens.is(at + 1, "anak")
                && (Lexicon.flags(tokens, at + 2) & Lexicon.THIS) != 0;
    }

    private boolean particle() {
        int next = at + 1;
        while (next < limit
                && next < at + 3
                && (Lexicon.flags(tokens, next) & Lexicon.PARTICLE) != 0
                && !tokens.isCapital(next)) {
            next++;
        }
        if (next + 1 < limit && tokens.isSign(next, '-') && tokens.isCapital(next + 1) && next == at + 1) {
            next++;
        }
        boolean joins = tokens.is(at, "y") || tokens.is(at, "e") || tokens.is(at, "of") || tokens.is(at, "for");
        boolean opens = at == core && !tokens.is(at, "di") && !joins;
        if (next >= limit || !tokens.isCapital(next) || nameStart < 0 && !opens) {
            return false;
        }
        if (tokens.is(at, "di") || nameStart >= 0 && bodyLike) {
            return false;
        }
        if (nameStart < 0) {
            nameStart = at;
            head = head == Head.NONE ? Head.NAME : head;
        }
        at = next;
        return true;
    }

    private boolean demonstrative() {
        if (at == core || head == Head.NAME && !bodyLike && !acronymOnly || head == Head.TITLE) {
            return false;
        }
        demonstrative = true;
        nameStart = -1;
        at++;
        return false;
    }

    private boolean link() {
        int next = at + 1;
        if (at == core || next >= limit || demonstrative) {
            return false;
        }
        boolean capital = tokens.isCapital(next);
        boolean alias = tokens.is(at, "atau") || tokens.is(at, "alias");
        if (nameStart >= 0 && !bodyLike && (head != Head.BODY)) {
            boolean another = (Lexicon.flags(tokens, next) & Lexicon.OFFICE) != 0;
            if (!capital || nameEnd >= 0 || another) {
                return false;
            }
            if (alias) {
                nameEnd = at;
            } else {
                linked = true;
            }
            at++;
            return true;
        }
        if (alias || !capital && !isNoun(next)) {
            return false;
        }
        linked |= tokens.is(at, "dan") && head != Head.ROLE && capital;
        at++;
        return true;
    }

    private boolean from() {
        int next = at + 1;
        if (nameStart >= 0 && head != Head.BODY || next >= limit || head == Head.NAME || head == Head.TITLE) {
            return false;
        }
        boolean known = (Lexicon.flags(tokens, at - 1) & Lexicon.BODY_NAME) != 0 && head == Head.BODY;
        if (!tokens.isCapital(next) && !isNoun(next) || known) {
            return false;
        }
        if (bodyStart < 0 && head == Head.ROLE) {
            bodyStart = next;
        }
        nameStart = -1;
        at++;
        return true;
    }

    /** "di Jakarta" inside a description; the caller decides whether it belongs to it. */
    private boolean place(int flags) {
        boolean inside = (flags & Lexicon.PLACE_PREPOSITION) != 0
                && (tokens.is(at, "di") || tokens.is(at, "untuk") || tokens.is(at, "pada"));
        return inside && beyond();
    }

    private boolean beyond() {
        if (nameStart == at - 1 && nameStart > core && isSite(nameStart - 1)) {
            nameStart = -1; // "Kepala Pos Gunung Anu di Kota Lama"
        }
        if (head == Head.BODY && tokens.is(at, "untuk") && at + 1 < limit && tokens.isCapital(at + 1)) {
            at++;
            return true;
        }
        boolean closed = placeAt < 0 && (head == Head.BODY || nameStart >= 0);
        if (at == core || head == Head.NAME || head == Head.TITLE || closed) {
            return false;
        }
        if (at + 1 >= limit || !tokens.isWord(at + 1) && tokens.kind(at + 1) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (placeAt < 0) {
            placeAt = at;
        }
        at++;
        return true;
    }

    private boolean noun(int flags) {
        if (head == Head.BODY && (flags & Lexicon.OFFICE) != 0 && tokens.isCapital(at - 1) && nextIsCapital()) {
            return false; // "Kabinet Anu pimpinan Presiden Budi"
        }
        boolean inside = (flags & (Lexicon.BODY | Lexicon.PART | Lexicon.OFFICE | Lexicon.KIN)) != 0;
        if (nameStart >= 0 && (head == Head.NAME || head == Head.TITLE || titled || !inside)) {
            return false;
        }
        if (head == Head.NAME) {
            return false;
        }
        Head kind = (flags & Lexicon.ROLE) != 0 || Lexicon.isAgent(tokens, at) || Lexicon.isOwned(tokens, at)
                ? Head.ROLE
                : (flags & Lexicon.BODY) != 0 ? Head.BODY : Head.NOUN;
        if (head == Head.NONE) {
            head = kind;
        } else if (kind == Head.BODY && bodyStart < 0 && head == Head.ROLE) {
            bodyStart = at;
        }
        openBody |= (flags & Lexicon.OPEN) != 0;
        nameStart = -1;
        acronymOnly = false;
        placeOnly = false;
        at++;
        return true;
    }

    private boolean sign() {
        int sign = tokens.sign(at);
        boolean tight = !tokens.spaceBefore(at) && at + 1 < limit && !tokens.spaceBefore(at + 1);
        return switch (sign) {
            case '.' -> dot(tight);
            case '-', '\u2010', '\u2011' -> tight && hyphen();
            case '/' -> tight && tokens.isWord(at + 1) && skipSign();
            case '&' -> at + 1 < limit && tokens.isCapital(at + 1) && skipSign();
            case '(' -> brackets();
            case ',' -> list();
            default -> false;
        };
    }

    /** "Dinas Pariwisata, Pemuda, dan Olahraga". */
    private boolean list() {
        boolean described = head == Head.BODY || head == Head.ROLE;
        boolean named = nameStart >= 0 && nameStart < at - 2;
        if (at >= listEnd && described && !titled && !linked && !named && placeAt < 0) {
            listEnd = Listing.behind(tokens, at, limit);
            nameStart = at < listEnd ? -1 : nameStart;
        }
        return at < listEnd && skipSign();
    }

    private boolean skipSign() {
        at++;
        return true;
    }

    /** Behind an initial or a short title: "H. M. Budi"; inside a domain: "kontan.co.id". */
    private boolean dot(boolean tight) {
        int next = at + 1;
        if (next >= limit || !tokens.isWord(next)) {
            return false;
        }
        int flags = Lexicon.flags(tokens, at - 1);
        int titles = Lexicon.TITLE | Lexicon.RANK | (titled ? Lexicon.ARM : 0);
        boolean initial = tokens.end(at - 1) - tokens.start(at - 1) == 1
                || (flags & titles) != 0 && tokens.end(at - 1) - tokens.start(at - 1) <= 6
                || (flags & Lexicon.OFFICE) != 0 && (Lexicon.flags(tokens, next) & Lexicon.OFFICE) != 0
                || tokens.is(at - 1, "muh")
                || tokens.is(at - 1, "moh")
                || tokens.is(at - 1, "abd");
        boolean title = (flags & Lexicon.TITLE) != 0;
        if ((tokens.isCapital(at - 1) || title) && tokens.isCapital(next) && initial) {
            at++;
            return true;
        }
        if (tight && !tokens.isCapital(next) && tokens.shape(next) == Shape.LOWER) {
            bodyLike = true;
            at += 2;
            return true;
        }
        return false;
    }

    private boolean hyphen() {
        int next = at + 1;
        if (!tokens.isWord(next) && tokens.kind(next) != Tokens.Kind.NUMBER) {
            return false;
        }
        if (tokens.isWord(next)
                && tokens.isWord(at - 1)
                && !tokens.isCapital(at - 1)
                && tokens.string(next).startsWith(tokens.string(at - 1))) {
            many = true;
        }
        at += 2;
        return true;
    }

    private boolean brackets() {
        int close = at + 1;
        while (close < limit && close <= at + 6 && !tokens.isSign(close, ')')) {
            if (!tokens.isWord(close) && !tokens.isSign(close, '-') && !tokens.isSign(close, '.')
                    || (Lexicon.flags(tokens, close) & Lexicon.TIME) != 0) {
                return false;
            }
            close++;
        }
        if (close >= limit || !tokens.isSign(close, ')') || close == at + 1 || !tokens.isCapital(at + 1)) {
            return false;
        }
        if (titled && nameStart < 0) {
            at = close + 1;
            return true;
        }
        boolean goesOn = close + 1 < limit && tokens.isCapital(close + 1);
        if (nameStart >= 0 && !goesOn || head == Head.NAME || head == Head.TITLE) {
            nameEnd = nameStart >= 0 ? at : nameEnd;
            bodyLike |= head == Head.NAME && acronymInBrackets(close) && !nameIsShort();
            at = close + 1;
            if (head == Head.ROLE && at < limit && (Lexicon.flags(tokens, at) & Lexicon.THIS) != 0) {
                return demonstrative();
            }
            return false;
        }
        nameStart = -1;
        at = close + 1;
        if (foreign && goesOn) {
            head = Head.ROLE; // "Anu Institute of Economics (AIE) Budi Santoso"
            bodyStart = core;
            foreign = false;
        }
        return true;
    }

    private boolean acronymInBrackets(int close) {
        return close == at + 2 && tokens.shape(at + 1) == Shape.UPPER;
    }

    private boolean nameIsShort() {
        return at - nameStart <= 3;
    }

    /** "pria yang menjabat sejak 2018 itu", "penulis buku «Anu» itu": a clause that a demonstrative closes. */
    private void clause() {
        if (head != Head.ROLE || nameStart >= 0 || demonstrative || at >= limit || tokens.isSign(at, ',')) {
            return;
        }
        for (int i = at; i < limit && i < at + 10; i++) {
            int sign = tokens.sign(i);
            if (sign == '.' || sign == ',' || sign == ';' || sign == ':' || tokens.kind(i) == Tokens.Kind.BREAK) {
                return;
            }
            if ((Lexicon.flags(tokens, i) & Lexicon.THIS) != 0) {
                boolean closes = tokens.kind(i - 1) == Tokens.Kind.NUMBER || Sentences.isQuote(tokens.sign(i - 1));
                at = closes ? i + 1 : at;
                placeAt = closes ? -1 : placeAt;
                demonstrative |= closes;
                return;
            }
        }
    }

    /** Decides on the name when the phrase is read. */
    private void close() {
        clause();
        if (placeAt >= 0) {
            nameStart = -1;
        }
        if (head == Head.BODY) {
            nameStart = -1;
        }
        if (head == Head.PLACE && nameStart == core + 1 && at == core + 2 && isSite(core)) {
            nameStart = core; // "Gedung Putih"
            bodyLike = true;
        }
        if (head == Head.NOUN && at == core + 1 && tokens.isCapital(core)) {
            head = Head.NAME;
            nameStart = core;
        }
        if (nameStart >= 0 && isNumbersPlace()) {
            bodyStart = bodyStart < 0 ? nameStart : bodyStart;
            nameStart = -1;
        }
        skipDistrict();
        if (nameStart >= 0 && isKinOf()) {
            bodyStart = nameStart;
            nameStart = -1;
        }
        if (nameStart >= 0 && head == Head.ROLE && !titled && !linked) {
            splitFromBody();
        }
        if (bodyStart >= nameStart && nameStart >= 0) {
            bodyStart = -1;
        }
        if (nameEnd <= nameStart) {
            nameEnd = -1;
        }
        dropDegrees();
    }

    private boolean isSite(int token) {
        return (Lexicon.flags(tokens, token) & Lexicon.SITE) != 0;
    }

    /** "warga RW 04 Kalibening": behind a number in the description of a plain person stands a place. */
    private boolean isNumbersPlace() {
        if (head == Head.ROLE && !titled && !linked && nameStart == core + 1 && at == core + 2 && isLocal()) {
            return true; // "warga Kalibening"
        }
        return head == Head.ROLE
                && !titled
                && at == nameStart + 1
                && nameStart - 2 > core
                && tokens.kind(nameStart - 1) == Tokens.Kind.NUMBER
                && (Lexicon.flags(tokens, nameStart - 2) & Lexicon.PART) != 0
                && (Lexicon.flags(tokens, core) & Lexicon.OFFICE) == 0;
    }

    private boolean isLocal() {
        return tokens.is(core, "warga")
                || tokens.is(core, "penduduk")
                || tokens.is(core, "pendukung")
                || tokens.is(core, "suporter")
                || tokens.is(core, "penghuni")
                || tokens.is(core, "pengguna")
                || tokens.is(core, "pemilik");
    }

    /** "Lurah Kalibening Budi Santoso": behind the head of a district stands its name. */
    private void skipDistrict() {
        boolean headed = tokens.is(core, "lurah")
                || tokens.is(core, "camat")
                || tokens.is(core, "kades")
                || tokens.is(core, "kapolsek")
                || tokens.is(core, "danramil")
                || tokens.is(core, "kapolres")
                || tokens.is(core, "dandim")
                || tokens.is(core, "kajari")
                || tokens.is(core, "keuchik")
                || tokens.is(core, "perbekel");
        int end = nameEnd >= 0 ? nameEnd : at;
        if (headed && head == Head.ROLE && !titled && nameStart == core + 1 && end - nameStart == 3) {
            bodyStart = nameStart;
            nameStart++;
        }
    }

    /** In "istri Budi" Budi is not the one who is meant; in "istrinya Ani" and "sang istri Ani" Ani is. */
    private boolean isKinOf() {
        int last = nameStart - 1;
        boolean kin = head == Head.ROLE
                && last >= core
                && !titled
                && !one
                && (Lexicon.flags(tokens, core) & Lexicon.KIN) != 0
                && (Lexicon.flags(tokens, last) & (Lexicon.KIN | Lexicon.WEAK)) == Lexicon.KIN;
        return kin && !tokens.text().startsWith("nya", tokens.end(last) - 3);
    }

    /** "Budi Santoso ST MM". */
    private void dropDegrees() {
        int end = nameEnd >= 0 ? nameEnd : at;
        int last = end;
        while (nameStart >= 0
                && last - 1 > nameStart
                && (last - 2 > nameStart || tokens.shape(last - 1) == Shape.MIXED)
                && tokens.isWord(last - 1)
                && (Lexicon.flags(tokens, last - 1) & Lexicon.DEGREE) != 0
                && (tokens.shape(last - 1) == Shape.UPPER || tokens.shape(last - 1) == Shape.MIXED)) {
            last--;
        }
        if (last < end && !acronymOnly) {
            nameEnd = last;
        }
    }

    /** "Direktur PT Maju Lancar Budi Santoso": behind an open name of a body only the last two words are the person's. */
    private void splitFromBody() {
        int before = nameStart - 1;
        int flags = before >= core ? Lexicon.flags(tokens, before) : 0;
        boolean complete = tokens.shape(Math.max(before, core)) == Shape.UPPER && (flags & Lexicon.OPEN) == 0;
        boolean mayor = tokens.is(before, "kota") && tokens.is(before - 1, "wali");
        complete |= before - 1 > core && isComplete(before, flags);
        boolean open = (flags & (Lexicon.OPEN | Lexicon.SITE)) != 0 && !complete && !mayor || openBody;
        if (!open) {
            return;
        }
        int words = 0;
        int second = -1;
        int end = nameEnd >= 0 ? nameEnd : at;
        for (int i = end - 1; i >= nameStart; i--) {
            if (tokens.isCapital(i)) {
                words++;
                if (words == 2) {
                    second = i;
                }
            }
        }
        nameStart = words <= 2 ? -1 : second;
    }

    /** "Direktur Anu Media Budi Santoso", "Direktur Perhubungan Laut Budi": the body's own word stands before. */
    private boolean isComplete(int last, int flags) {
        if (!tokens.isCapital(last - 1)) {
            return false;
        }
        int own = Lexicon.flags(tokens, last - 1);
        boolean closing = tokens.is(last, "media") || tokens.is(last, "capital");
        return (flags & Lexicon.SITE) != 0 ? tokens.is(last, "laut") && (own & Lexicon.PART) != 0 : closing && own == 0;
    }
}
