package id.saring.quote;

import id.saring.quote.ClauseWords.Kind;
import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells a clause from a noun phrase by walking over its words once. */
final class Clauses {
    /** The most characters of a word that ends with "yang" by itself: "goyang"; "wargayang" lost its blank. */
    private static final int GLUED_CHARS = 7;
    /** At most so many tokens and their comma are a subject: "warga itu, menutup jalan". */
    private static final int ASIDE_TOKENS = 3;

    private final Tokens tokens;
    private final int from;
    private final int to;
    private final Amounts amounts;
    private final Verbless verbless;
    private State state = State.MAIN;
    /** Whether what the clause is about has been pointed to: "jalan itu". */
    private boolean definite;

    /** The commas passed so far. */
    private int commas;

    /** Whether the verb behind "yang" asks for something, so that the next verb is what is asked. */
    private boolean asks;

    private enum State {
        /** A predicate here is the clause's own. */
        MAIN,
        /** Behind "yang". */
        RELATIVE,
        /** Behind "yang" and its predicate. */
        RELATIVE_SAID,
        /** Behind "untuk" or a preposition. */
        OPENED,
        /** Behind a conjunction, whose predicate is still to come. */
        SUBORDINATE,
        /** Behind "untuk" or a conjunction and its verb. */
        SAID,
        /** The same, where the verb takes another clause: "untuk memastikan". */
        CAUSED,
        /** Behind "mulai dari", up to "hingga" and its comma. */
        LISTED,
        /** Behind "bahwa" of "yang menyatakan", up to the comma. */
        QUOTED
    }

    private Clauses(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.amounts = new Amounts(tokens, from, to);
        this.verbless = new Verbless(tokens, from, to);
    }

    /** Whether a stretch holds a finite predicate of its own, not only such as belong to "yang", "untuk" or "karena". */
    static boolean isClause(Tokens tokens, int from, int to) {
        Clauses clauses = new Clauses(tokens, from, to);
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at) ? clauses.word(at) : clauses.sign(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a clause, up to its comma, by more than a verb that could go on with a noun: "akan", "adalah". */
    static boolean isFinite(Tokens tokens, int from, int to) {
        Clauses clauses = new Clauses(tokens, from, to);
        for (int at = from; at < to && !tokens.isSign(at, ','); at++) {
            boolean found = tokens.isWord(at) ? clauses.word(at) : clauses.sign(at);
            if (found && isFinite(ClauseWords.kind(tokens, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean sign(int at) {
        commas += tokens.sign(at) == ',' ? 1 : 0;
        boolean comma = tokens.sign(at) == ',' && !goesOn(at + 1);
        boolean number = state == State.OPENED && tokens.kind(at) == Tokens.Kind.NUMBER;
        if (comma || number) {
            state = State.MAIN;
        } else if (tokens.sign(at) == ',' && state == State.RELATIVE_SAID && WordKind.JOINING.is(tokens, at + 1)) {
            state = State.RELATIVE;
        }
        return false;
    }

    /** Whether the words behind a comma go on with the phrase before it: ", tetapi juga …". */
    private boolean goesOn(int at) {
        return state != State.MAIN
                && (state == State.LISTED || tokens.isWord(at) && WordKind.JOINING.is(tokens, at) || isListed(at));
    }

    /** Whether a comma behind a noun only divides a list: "yang aman, bersih, dan sehat". */
    private boolean isListed(int at) {
        return tokens.isWord(at) && (tokens.isSign(at + 1, ',') || tokens.is(at + 1, "dan"));
    }

    private boolean word(int at) {
        boolean name = at > from && tokens.isCapital(at);
        Kind kind = name ? null : ClauseWords.kind(tokens, at);
        if (kind == null && state == State.MAIN && at > from && isGluedRelative(at)) {
            state = State.RELATIVE;
            return false;
        }
        definite |= (kind == null || kind == Kind.NOUN)
                && (FunctionWord.DEMONSTRATIVE.is(tokens, at) || FunctionWord.ALL.is(tokens, at));
        if (isOnly(at) || at > from && verbless.is(at)) {
            return true;
        }
        if (amounts.isSince(at) || state == State.LISTED && !FunctionWord.UNTIL.is(tokens, at)) {
            state = state == State.MAIN && tokens.is(at + 1, "dari") ? State.LISTED : state;
            return kind == Kind.COPULA;
        }
        if (kind == Kind.RELATIVE || kind == Kind.OPENER || kind == Kind.SUBORDINATOR) {
            boolean adjective = tokens.is(at, "sementara") && tokens.is(at - 1, "untuk")
                    || tokens.is(at, "terkait") && at > from && isConcerned(at + 1);
            if (!adjective) {
                open(kind, at);
            }
            return false;
        }
        return switch (state) {
            case MAIN -> kind == null ? isSaidOfThat(at) : isPredicate(kind, at);
            case RELATIVE -> relative(kind, at);
            case OPENED, SUBORDINATE -> opened(kind, at);
            case RELATIVE_SAID ->
                kind == Kind.ADJECTIVE && FunctionWord.DEMONSTRATIVE.is(tokens, at - 1)
                        || amounts.isReached(at)
                        || !isJoined(at)
                                && !isCue(at - 1)
                                && ClauseWords.kind(tokens, at - 1) != Kind.CAUSATIVE
                                && (isFinite(kind) && !isAmid(at)
                                        || kind == Kind.DEGREE && !amounts.isMore(at)
                                        || isVerb(kind) && !asks && (!isNext(at) || isPassive(at)));
            case SAID ->
                !isJoined(at) && (isFinite(kind) && !isAmid(at) && !isKept(at) || isVerb(kind) && isMarked(at - 1));
            case CAUSED -> kind == Kind.COPULA;
            case LISTED, QUOTED -> false;
        };
    }

    /** "turnamen ini konyol karena …": what is said of what was pointed to, by a word that no table knows. */
    private boolean isSaidOfThat(int at) {
        return at > from
                && FunctionWord.DEMONSTRATIVE.is(tokens, at - 1)
                && tokens.shape(at) == Tokens.Shape.LOWER
                && !FunctionWord.DEMONSTRATIVE.is(tokens, at)
                && !WordKind.isGrammar(tokens, at)
                && ReportingWords.at(tokens, at) == null
                && (isLast(at) || tokens.is(at + 1, "karena"));
    }

    /** "Budiyang terluka": "yang" lost the blank behind a name. */
    private boolean isGluedRelative(int at) {
        return tokens.end(at) - tokens.start(at) > GLUED_CHARS && tokens.text().startsWith("yang", tokens.end(at) - 4);
    }

    /** "baru tujuh warga yang datang": "baru" opens what is said. */
    private boolean isOnly(int at) {
        return state == State.MAIN
                && at + 3 < to
                && tokens.is(at, "baru")
                && !tokens.isCapital(at + 1)
                && (at == from || tokens.isSign(at - 1, ','));
    }

    private void open(Kind kind, int at) {
        boolean adverb = FunctionWord.THIS.is(tokens, at + 1) || tokens.is(at + 1, "kini");
        if (tokens.is(at, "bahwa")) {
            state = state == State.MAIN ? State.MAIN : State.QUOTED;
        } else if (state == State.QUOTED) {
            return;
        } else if (kind == Kind.RELATIVE) {
            state = State.RELATIVE;
        } else if (kind == Kind.OPENER) {
            state = State.OPENED;
        } else {
            state = at - 1 > from && tokens.isSign(at - 1, ',')
                    ? State.CAUSED
                    : adverb || at == from ? State.OPENED : State.SUBORDINATE;
        }
    }

    private boolean relative(@Nullable Kind kind, int at) {
        boolean adverb = kind == Kind.AUXILIARY
                || kind == Kind.DEGREE
                || tokens.is(at, "resmi")
                || tokens.is(at, "ternyata")
                || WordKind.ADVERB.is(tokens, at) && !tokens.is(at, "lalu");
        boolean joining = WordKind.JOINING.is(tokens, at) && !(tokens.is(at, "baik") && tokens.is(at - 1, "yang"));
        if (!joining && !isMarked(at) && !adverb) {
            ReportingWord cue = ReportingWords.at(tokens, at);
            boolean calls = cue != null && cue.active() && cue.takes() == Takes.NAME;
            asks = cue != null && cue.active() && cue.takes() == Takes.PLEA;
            state = calls || kind == Kind.CAUSATIVE && !startsPassive(at) ? State.CAUSED : State.RELATIVE_SAID;
        }
        return false;
    }

    /** "pihak terkait menelusuri …": whom a matter concerns, and no preposition. */
    private boolean isConcerned(int next) {
        return next < to
                && (ClauseWords.kind(tokens, next) == Kind.AUXILIARY
                        || ClauseWords.isVerb(tokens, next) && !ClauseWords.isEvent(tokens, next));
    }

    private boolean opened(@Nullable Kind kind, int at) {
        if (state == State.OPENED && tokens.is(at, "kini")) {
            state = State.MAIN;
            return false;
        }
        if (isVerb(kind)) {
            state = kind == Kind.CAUSATIVE || isCue(at) ? State.CAUSED : State.SAID;
        } else if (kind != Kind.AUXILIARY && kind != Kind.DEGREE && state == State.OPENED) {
            state = State.MAIN;
        }
        return false;
    }

    private boolean isCue(int at) {
        ReportingWord cue = ReportingWords.at(tokens, at);
        return cue != null && cue.takes() != Takes.GIFT;
    }

    private static boolean isFinite(@Nullable Kind kind) {
        return kind == Kind.AUXILIARY || kind == Kind.COPULA;
    }

    /** Whether a word shows that the predicate of a longer phrase follows: "program ini berjalan", "juga mendapat". */
    private boolean isMarked(int at) {
        return FunctionWord.DEMONSTRATIVE.is(tokens, at) || tokens.is(at, "juga") || tokens.is(at, "pun");
    }

    private static boolean isVerb(@Nullable Kind kind) {
        return kind == Kind.PREDICATE || kind == Kind.CAUSATIVE;
    }

    private boolean isPredicate(@Nullable Kind kind, int at) {
        if (kind == null || kind == Kind.NOUN) {
            return false;
        }
        if (kind == Kind.ADJECTIVE) {
            return at > from
                    && (isMarked(at - 1)
                            || isSaidOfName(at)
                            || isSaidOfOwn(at)
                            || isLast(at) && (definite || tokens.isCapital(at - 1) || at == from + 1 && at + 1 >= to));
        }
        if (at == from && ClauseWords.isEvent(tokens, at)) {
            state = State.OPENED;
            return false;
        }
        return !isAmid(at)
                && !isAside(at)
                && !isHead(at)
                && !amounts.isAlmost(at)
                && !(tokens.is(at, "pasti") && !ClauseWords.isVerb(tokens, at + 1))
                && !(tokens.is(at, "minus") && tokens.kind(at + 1) != Tokens.Kind.NUMBER)
                && !(at == from && amounts.isMoreThings(at))
                && !(isJoined(at) && ClauseWords.isVerb(tokens, at) && !startsPassive(at));
    }

    /** "Budi terbuka pada usul itu": an adjective between a name alone and a preposition. */
    private boolean isSaidOfName(int at) {
        return tokens.isCapital(at - 1)
                && at - from < 3
                && tokens.isCapital(from)
                && at + 1 < to
                && ClauseWords.kind(tokens, at + 1) == Kind.OPENER;
    }

    /** "ibunya sakit saat liburan": an adjective between somebody's own and a conjunction. */
    private boolean isSaidOfOwn(int at) {
        if (FunctionWord.PERSONAL.is(tokens, at - 1)) {
            return true;
        }
        int end = tokens.end(at - 1);
        return tokens.isWord(at - 1)
                && end - tokens.start(at - 1) > GLUED_CHARS - 3
                && tokens.text().startsWith("nya", end - 3)
                && at - from < 3
                && at + 1 < to
                && ClauseWords.kind(tokens, at + 1) == Kind.SUBORDINATOR;
    }

    /** "akan talenta" behind a noun of wishing is a preposition: "kebutuhan akan talenta". */
    private boolean isHead(int at) {
        return tokens.is(at, "akan") && at > from && WordKind.WISH.is(tokens, at - 1);
    }

    /** Whether a verb only goes on with the one before: "dan menambah". */
    private boolean isJoined(int at) {
        return FunctionWord.COORDINATOR.is(tokens, at - 1);
    }

    /** "selembar kain di bahu, memberi kesan mewah": what goes on with the noun before its only comma. */
    private boolean isAside(int at) {
        return commas == 1
                && at > from + ASIDE_TOKENS
                && tokens.isSign(at - 1, ',')
                && tokens.text().startsWith("me", tokens.start(at))
                && ClauseWords.isVerb(tokens, at);
    }

    /** "menjaga harga tetap stabil": what a verb keeps as it is, and no predicate. */
    private boolean isKept(int at) {
        return tokens.is(at, "tetap") && ClauseWords.kind(tokens, at + 1) != Kind.AUXILIARY;
    }

    /** A passive right behind another verb is the predicate of both: "yang datang diminta". */
    private boolean isPassive(int at) {
        return (startsPassive(at) || tokens.text().startsWith("ter", tokens.start(at)))
                && !ClauseWords.isVerb(tokens, at - 1)
                && ClauseWords.kind(tokens, at - 1) == Kind.PREDICATE;
    }

    private boolean startsPassive(int at) {
        return tokens.text().startsWith("di", tokens.start(at));
    }

    /** Whether the word before is already a part of the predicate: "ingin terus belajar". */
    private boolean isNext(int at) {
        Kind before = at > from ? ClauseWords.kind(tokens, at - 1) : null;
        return before != null && before != Kind.NOUN && before != Kind.ADJECTIVE || tokens.isSign(at - 1, '-');
    }

    /** "di tengah" is a place, "tengah" alone an aspect. */
    private boolean isAmid(int at) {
        return tokens.is(at, "tengah") && tokens.is(at - 1, "di");
    }

    private boolean isLast(int at) {
        int next = WordKind.STRONG.is(tokens, at + 1) ? at + 2 : at + 1;
        return next >= to || !tokens.isWord(next);
    }
}
