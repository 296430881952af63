package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.speaker.Range;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts the reported proposition out of what follows or precedes a cue. */
final class Proposition {
    /** Within how many tokens of its verb "bahwa" may stand: an addressee with a title and a time, but no clause. */
    private static final int THAT_TOKENS = 25;
    /** The same of a verb that takes whatever follows, behind which a "bahwa" further off is of another verb. */
    private static final int NEAR_THAT_TOKENS = 3;
    /** Within how many tokens of its verb a question or a request may start: only an addressee stands before it. */
    private static final int ASKED_TOKENS = 8;
    /** Within how many tokens of "jika" its "maka" may stand where no comma tells it. */
    private static final int CONDITION_TOKENS = 25;
    /** Within how many tokens of a noun its colon may stand: behind one or two adjectives. */
    private static final int COLON_TOKENS = 4;
    /** Within how many tokens of its verb "bahwa" may stand even behind another verb: only an addressee stands before it. */
    private static final int ADDRESSEE_TOKENS = 4;

    /** The most tokens of a day without a number: "Senin pekan ini". */
    private static final int DAY_TOKENS = 3;

    private final Tokens tokens;
    private final Segments segments;
    private final Reported reported;
    private final Joints joints;
    private final PropositionEnd ends;

    Proposition(Tokens tokens) {
        this.tokens = tokens;
        this.segments = new Segments(tokens);
        this.reported = new Reported(tokens, segments);
        this.joints = new Joints(tokens, segments, reported);
        this.ends = new PropositionEnd(tokens, segments, joints);
    }

    Segments segments() {
        return segments;
    }

    Joints joints() {
        return joints;
    }

    /** The end of a proposition without its final stop, the occasion and the medium that quotes it. */
    int end(int from, int limit) {
        return ends.end(from, limit);
    }

    /** A proposition, in tokens. */
    record Clause(int from, int to) {
        /** Also where it lost the blank behind it: "bahwapenyakit". */
        private static final String THAT = "bahwa";

        Range range(Tokens tokens) {
            int start = tokens.start(from);
            boolean glued =
                    tokens.end(from) - start > THAT.length() && tokens.text().startsWith(THAT, start);
            return new Range(glued ? start + THAT.length() : start, tokens.end(to - 1));
        }
    }

    /** The proposition behind a verb of its clause, or null if what follows is none. */
    @Nullable
    Clause behindVerb(ReportingWord cue, int from, int limit) {
        if (from >= limit) {
            return null;
        }
        if (FunctionWord.MOREOVER.is(tokens, from)) {
            return behindTwo(cue, from + 1, limit);
        }
        if (FunctionWord.ALSO.is(tokens, from)) {
            return behindVerb(cue, from + 1, limit);
        }
        int to = end(from, limit);
        if (reported.isOnlyIntended(from) || isNamedBeforeVerb(from)) {
            return null;
        }
        int opened = opened(cue, from, to);
        if (opened >= 0) {
            return clause(opened, to);
        }
        if (cue.takes() == Takes.QUESTION) {
            return null;
        }
        boolean manner = tokens.isSign(from + 1, ':') && WordKind.ADVERB.is(tokens, from);
        return manner ? behindVerb(cue, from + 1, limit) : bare(cue, from, to); // "menjawab tegas: jalan itu aman"
    }

    /** Where a proposition starts that a word opens: "bahwa", "apakah", what somebody is asked for; or -1. */
    private int opened(ReportingWord cue, int from, int to) {
        int that = complementizer(from, to, cue.takes() == Takes.FREE || cue.takes() == Takes.SELF);
        if (that >= 0) {
            return that + 1;
        }
        return cue.takes() == Takes.QUESTION ? question(from, to) : behindAddressee(cue, from, to);
    }

    /** "meminta kepada warga agar pindah": behind the word of asking, or the addressee and what he is asked; or -1. */
    private int behindAddressee(ReportingWord cue, int from, int to) {
        int addressee = tokens.isSign(from, ',') ? from + 1 : from;
        boolean hopes = tokens.is(from - 1, "berharap") || tokens.is(from - 1, "berjanji");
        if (!tokens.is(addressee, "kepada") || !hopes && (cue.takes() == Takes.FREE || addressee != from)) {
            return -1;
        }
        int asked = reported.asked(addressee, to);
        if (asked < 0 || isTopic(addressee, asked)) {
            return -1;
        }
        boolean who = cue.takes() == Takes.PLEA && tokens.is(asked, "untuk");
        return who ? addressee + 1 : asked + 1;
    }

    /** The proposition that nothing but a sign opens, or null. */
    private @Nullable Clause bare(ReportingWord cue, int from, int to) {
        boolean sign = tokens.isSign(from, ',') || tokens.isSign(from, ':');
        if (sign && FunctionWord.COORDINATOR.is(tokens, from + 1)) {
            return null;
        }
        int colon = WordKind.HEADING.is(tokens, from) ? colon(from, to) : -1;
        if (colon >= 0) {
            return clause(colon + 1, to);
        }
        int start = start(from, to);
        if (start == from && isUnsaid(cue, start, to)) {
            start++;
        }
        start = cue.takes() == Takes.SELF ? start : behindName(start, to);
        if (to - start == 1 && cue.takes() == Takes.SELF && isState(start)) {
            return new Clause(start, to);
        }
        int said = FunctionWord.IF.is(tokens, start) ? start + 1 : start;
        return to - start < 2 || sign && isListed(start) || !reported.fits(cue.takes(), said, to, sign)
                ? null
                : clause(start, to);
    }

    /** "mengungkapkan ke Budi akan pulang": behind the name of whom somebody tells, before what he says of himself. */
    private int behindName(int from, int to) {
        int at = tokens.is(from, "ke") ? tokens.behindCapitals(from + 1, to) : from;
        return at > from + 1 && ClauseWords.kind(tokens, at) == ClauseWords.Kind.AUXILIARY ? at : from;
    }

    /** "mengakui perbuatannya dan menyatakan …": a thing, and another verb of the same speaker. */
    private boolean isNamedBeforeVerb(int at) {
        ReportingWord next = WordKind.HEADING.is(tokens, at) && WordKind.JOINT.is(tokens, at + 1)
                ? ReportingWords.at(tokens, at + 2)
                : null;
        return next != null && next.active() && !next.weak();
    }

    /** "mengaku menyesal", "mengaku kecewa": one word that says it all. */
    private boolean isState(int at) {
        return ClauseWords.isVerb(tokens, at)
                || ClauseWords.kind(tokens, at) == ClauseWords.Kind.ADJECTIVE
                || ClauseWords.kind(tokens, at) == ClauseWords.Kind.PREDICATE;
    }

    /** "mengimbau dan mengajak warga untuk pindah": behind the second of two verbs, which says what follows. */
    private @Nullable Clause behindTwo(ReportingWord cue, int verb, int limit) {
        ReportingWord second = tokens.isWord(verb) ? ReportingWords.at(tokens, verb) : null;
        if (second != null && second.active() && (!second.weak() || second.takes() == Takes.FREE)) {
            return behindVerb(second, verb + 1, limit);
        }
        boolean asks = cue.takes() == Takes.PLEA && ClauseWords.isVerb(tokens, verb);
        return asks && !tokens.is(verb + 1, "dan") ? behindVerb(cue, verb + 1, limit) : null;
    }

    /** The colon behind a noun that is expressed, and its adjectives: "mengungkap fakta menarik: …"; or -1. */
    private int colon(int from, int to) {
        int at = from + 1;
        while (at < Math.min(to, from + COLON_TOKENS) && tokens.isWord(at) && !ClauseWords.isVerb(tokens, at)) {
            at++;
        }
        return at < to && tokens.isSign(at, ':') && Clauses.isClause(tokens, at + 1, to) ? at : -1;
    }

    /** Whether a word between a verb and what is said is no part of it: "kalau", "kepada", "informasi,". */
    private boolean isUnsaid(ReportingWord cue, int at, int to) {
        return FunctionWord.IF.is(tokens, at) && !isCondition(at, to)
                || tokens.is(at, "kepada") && cue.takes() != Takes.FREE
                || tokens.isSign(at + 1, ',') && WordKind.GIVEN.is(tokens, at) && Clauses.isClause(tokens, at + 2, to);
    }

    /** "jika jalan itu rusak, maka warga akan rugi": a condition that belongs to what is said. */
    private boolean isCondition(int at, int to) {
        int comma = segments.comma(at, to);
        int then = comma < 0 ? at : comma + 1;
        for (int i = then; i < Math.min(to, then + (comma < 0 ? CONDITION_TOKENS : 1)); i++) {
            if (tokens.is(i, "maka")) {
                return true;
            }
        }
        return false;
    }

    /** "menulis, merekam, dan merilis lagu": a list of deeds. */
    private boolean isListed(int at) {
        return ClauseWords.isVerb(tokens, at)
                && tokens.text().startsWith("me", tokens.start(at))
                && (tokens.isSign(at + 1, ',') || tokens.is(at + 1, "dan"));
    }

    /** "memberi tahu warga untuk pindah" */
    @Nullable
    Clause toldTo(int from, int limit) {
        int to = end(from, limit);
        int asked = reported.asked(from, to);
        return asked > from && asked < from + ASKED_TOKENS && !isTopic(from, asked) ? clause(from, to) : null;
    }

    /** Whether a topic is named before what is asked: "kepada petugas soal dana untuk …". */
    private boolean isTopic(int from, int asked) {
        for (int at = from; at < asked; at++) {
            if (WordKind.ABOUT.is(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where "apakah" stands with only the addressee between it and the verb, or -1. */
    private int question(int from, int to) {
        for (int at = from; at < Math.min(to, from + ASKED_TOKENS); at++) {
            if (tokens.is(at, "apakah") || WordKind.ASKING.is(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    private @Nullable Clause clause(int from, int to) {
        int start = from;
        while (start < to && isLoose(start)) {
            start++;
        }
        return to - start < 2 ? null : new Clause(start, to);
    }

    private boolean isLoose(int token) {
        return tokens.isSign(token, ',')
                || tokens.isSign(token, ':')
                || FunctionWord.THAT.is(tokens, token)
                || FunctionWord.PURPOSE.is(tokens, token);
    }

    /** Where "bahwa" stands with only addressee, place and time between it and the verb, or -1. */
    private int complementizer(int from, int to, boolean near) {
        int most = Math.min(to, from + (near ? NEAR_THAT_TOKENS : THAT_TOKENS));
        if (WordKind.REQUEST.is(tokens, from)) {
            int aim = ClauseWords.kind(tokens, from + 1) == ClauseWords.Kind.ADJECTIVE ? from + 2 : from + 1;
            if (aim < to && FunctionWord.PURPOSE.is(tokens, aim)) {
                return aim;
            }
        }
        for (int at = from; at < most; at++) {
            if (FunctionWord.THAT.is(tokens, at) || at == from && FunctionWord.PURPOSE.is(tokens, at)) {
                if (at > from + 1 && tokens.is(at - 2, "sebagai")) {
                    return -1; // "jalan itu, sebagai bukti bahwa …": the noun's own clause
                }
                boolean own = at == from || !ClauseWords.isVerb(tokens, at - 1);
                boolean asked = !own && (tokens.is(at - 2, "untuk") || at - 2 > from && tokens.is(at - 2, "dan"));
                return near || at - from < ADDRESSEE_TOKENS && !asked || own && !Clauses.isClause(tokens, from, at)
                        ? at
                        : -1;
            }
        }
        return -1;
    }

    /** "Senin (3/2)", "Senin pekan ini": the day on which something was said. */
    private boolean isDay(int from, int to) {
        return segments.isTime(from, to) || WordKind.WEEKDAY.is(tokens, from) && to - from <= DAY_TOKENS;
    }

    /** The first token behind a sign, an addressee and an occasion: "kepada wartawan, Senin (3/2), …". */
    private int start(int from, int to) {
        int at = from;
        if (at < to && (tokens.isSign(at, ',') || tokens.isSign(at, ':'))) {
            return at + 1;
        }
        if (WordKind.WHILE.is(tokens, at)
                && !tokens.is(at, "dengan")
                && ClauseWords.isVerb(tokens, at + 1)
                && at + 4 < to) {
            return at + 2;
        }
        boolean day = tokens.is(at, "pada") && isDay(at + 1, segments.segmentEnd(at + 1, to));
        if (!day && !segments.isOccasion(at, to)) {
            return at;
        }
        int comma = segments.comma(at, to);
        int next = comma < 0 ? at : comma + 1;
        while (comma >= 0 && segments.isTime(next, segments.segmentEnd(next, to))) {
            comma = segments.comma(next, to);
            next = comma < 0 ? next : comma + 1;
        }
        return comma < 0 && next == at || next >= to ? from : next;
    }
}
