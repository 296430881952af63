package id.saring.quote;

import id.saring.quote.Cue.Takes;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the reported proposition out of what follows or precedes a cue, and judges whether it is one. */
final class Proposition {
    /** How far behind its verb "bahwa" may stand. */
    private static final int REACH = 25;
    /** Within how many tokens a request names what is asked. */
    private static final int REQUEST_REACH = 25;

    private final Tokens tokens;

    Proposition(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A proposition, in tokens. */
    record Clause(int from, int to) {}

    /** The proposition behind a verb of its clause, or null if what follows is none. */
    @Nullable
    Clause behindVerb(Cue cue, int from, int limit) {
        int to = end(from, limit);
        int that = complementizer(from, to, cue.takes() == Takes.FREE);
        if (that >= 0) {
            return clause(that + 1, to);
        }
        if (tokens.is(from, "kepada") && cue.takes() != Takes.FREE) {
            int asked = asked(from, to);
            if (asked >= 0) {
                boolean who = cue.takes() == Takes.PLEA && tokens.is(asked, "untuk");
                return clause(who ? from + 1 : asked + 1, to);
            }
        }
        boolean comma = tokens.isSign(from, ',') || tokens.isSign(from, ':');
        int start = start(from, to);
        boolean colloquial =
                start == from && (tokens.is(start, "kalau") || tokens.is(start, "jika") || tokens.is(start, "bila"));
        if (colloquial) {
            start++;
        }
        return to - start < 2 || !fits(cue.takes(), start, to, comma) ? null : clause(start, to);
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
                || Fillers.COMPLEMENTIZER.is(tokens, token)
                        && (tokens.is(token, "bahwa") || tokens.is(token, "agar") || tokens.is(token, "supaya"));
    }

    /** Where "bahwa" stands with only addressee, place and time between it and the verb, or -1. */
    private int complementizer(int from, int to, boolean near) {
        int most = Math.min(to, from + (near ? 3 : REACH));
        for (int at = from; at < most; at++) {
            if (tokens.is(at, "bahwa") || at == from && (tokens.is(at, "agar") || tokens.is(at, "supaya"))) {
                return near || at - from < 4 || !Clauses.isClause(tokens, from, at) ? at : -1;
            }
        }
        return -1;
    }

    private boolean fits(Takes takes, int from, int to, boolean comma) {
        if (Fillers.ABOUT.is(tokens, from) && !comma || isMatter(from, to)) {
            return false;
        }
        return switch (takes) {
            case SAY ->
                isReported(from, to, comma)
                        || names(from, to)
                        || to - from > 3 && !Fillers.PREPOSITION.is(tokens, from);
            case CLAUSE -> isReported(from, to, comma);
            case NAME -> isReported(from, to, comma) || names(from, to);
            case PHRASE -> (comma || !isHeading(from, to)) && isReported(from, to, comma);
            case FREE -> isFree(from, to, comma);
            case PLEA ->
                !isHeading(from, to) && (asked(from, to) >= 0 || isReported(from, plea(from, to, comma), false));
            case BAHWA -> comma || Clauses.isClause(tokens, from, from + 1);
            case FINITE -> comma || exists(from) || isSeen(from, to);
            case SELF -> !tokens.is(from, "kepada");
            case RECORD -> comma || !isAmount(from, to) && Clauses.isClause(tokens, from, listEnd(from, to));
            case SPEECH -> false;
        };
    }

    /** Where the clause of a request ends: at its comma, unless that closes a relative clause of who is asked. */
    private int plea(int from, int to, boolean comma) {
        int end = segmentEnd(from, to);
        for (int at = from; at < end; at++) {
            if (tokens.is(at, "yang")) {
                return to;
            }
        }
        return comma ? to : end;
    }

    /** "harga masih tinggi": a subject and a finite word, and not how somebody feels: "tidak enak", "perlu pulang". */
    private boolean isSeen(int from, int to) {
        return Predicates.kind(tokens, from) == null
                && !Fillers.PREPOSITION.is(tokens, from)
                && Cues.at(tokens, from) == null
                && !Fillers.JOINING.is(tokens, from + 1)
                && Clauses.isFinite(tokens, from, to);
    }

    /** "ada masalah", "belum ada masalah", "sudah banyak warga yang datang" */
    private boolean exists(int from) {
        int at = Predicates.kind(tokens, from) == Predicates.Kind.AUXILIARY ? from + 1 : from;
        return tokens.is(at, "ada") || tokens.is(at, "terdapat") || at > from && tokens.is(at, "banyak");
    }

    /** "420 proyek dengan nilai …", "kenaikan harga" */
    private boolean isAmount(int from, int to) {
        if (Fillers.MEASURE.is(tokens, from)) {
            return true;
        }
        int at = tokens.is(from, "sebanyak") ? from + 1 : from;
        return tokens.kind(at) == Tokens.Kind.NUMBER && at + 2 < to && tokens.is(at + 2, "dengan");
    }

    /** "rasa syukur atas hasil itu": a noun is expressed, unless something is said of it: "kabar itu tidak benar". */
    private boolean isHeading(int from, int to) {
        if (!Fillers.HEADING.is(tokens, from)) {
            return false;
        }
        if (tokens.is(from + 1, "ini") || tokens.is(from + 1, "itu") || tokens.is(from + 1, "tersebut")) {
            return !Clauses.isClause(tokens, from + 2, to);
        }
        return Fillers.ASKED.is(tokens, from) || !Clauses.isFinite(tokens, from, to);
    }

    /** "hal itu saat rapat": what was said before, and no clause about it. */
    private boolean isMatter(int from, int to) {
        boolean matter = tokens.is(from, "hal") || tokens.is(from, "demikian") || tokens.is(from, "itu");
        int next = tokens.is(from, "hal") ? from + 2 : from + 1;
        return matter && (next >= to || !tokens.isWord(next) || Fillers.PREPOSITION.is(tokens, next));
    }

    private boolean isReported(int from, int to, boolean comma) {
        return Clauses.isClause(tokens, from, to) || comma && to - from > 4 || isSaidOf(from, to);
    }

    /** "menyebut Budi sebagai pemenang". */
    private boolean names(int from, int to) {
        for (int at = from + 1; at < Math.min(to - 1, from + REQUEST_REACH); at++) {
            if (tokens.is(at, "sebagai")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int from, int to, boolean comma) {
        if (tokens.is(from, "diri") || tokens.is(from, "kepada")) {
            return false;
        }
        boolean object = tokens.is(from, "dengan")
                || tokens.is(from, "atas")
                || tokens.is(from, "pada")
                || tokens.is(from, "akan") && to - from < 4;
        return comma || Clauses.isClause(tokens, from, to) || !object && (to - from > 5 || names(from, to));
    }

    /** "ini masalah bersama": a noun said of what was named before. */
    private boolean isSaidOf(int from, int to) {
        return (tokens.is(from, "ini") || tokens.is(from, "itu"))
                && from + 1 < to
                && tokens.shape(from + 1) == Tokens.Shape.LOWER
                && !Fillers.FUNCTION.is(tokens, from + 1);
    }

    /** Where a request names what is asked: "untuk", "agar"; or -1. */
    private int asked(int from, int to) {
        for (int at = from; at < Math.min(to, from + REQUEST_REACH); at++) {
            if (tokens.is(at, "untuk") || tokens.is(at, "agar") || tokens.is(at, "supaya")) {
                return at;
            }
        }
        return -1;
    }

    /** The first token behind a sign, an addressee and an occasion: "kepada wartawan, Senin (3/2), …". */
    private int start(int from, int to) {
        int at = from;
        if (at < to && (tokens.isSign(at, ',') || tokens.isSign(at, ':'))) {
            return at + 1;
        }
        if (!isOccasion(at, to)) {
            return at;
        }
        int comma = comma(at, to);
        int next = comma < 0 ? at : comma + 1;
        while (comma >= 0 && isTime(next, segmentEnd(next, to))) {
            comma = comma(next, to);
            next = comma < 0 ? next : comma + 1;
        }
        return comma < 0 && next == at || next >= to ? from : next;
    }

    /** Skips the segments behind a mention that tell only place, time and occasion. */
    int behindMention(int from, int to) {
        int next = from;
        int comma = comma(from, to);
        while (comma >= 0
                && comma - next < REACH
                && (isOccasion(next, to) || isTime(next, comma) || comma == next || Fillers.CITED.is(tokens, next))) {
            next = comma + 1;
            comma = comma(next, to);
        }
        return next;
    }

    private int comma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ',')) {
                return at;
            }
        }
        return -1;
    }

    private int segmentEnd(int from, int to) {
        int comma = comma(from, to);
        return comma < 0 ? to : comma;
    }

    /** The end of a segment that a list divides: "sektor jasa, dagang, dan tani menjadi …". */
    private int listEnd(int from, int to) {
        int end = segmentEnd(from, to);
        int next = end;
        while (next < to && next + 1 < to) {
            boolean last = tokens.is(next + 1, "dan");
            int following = segmentEnd(next + 1, to);
            if (last) {
                return following;
            }
            if (following - next > 3) {
                return end;
            }
            next = following;
        }
        return end;
    }

    /** Whether an addressee or an occasion of speaking stands here. */
    boolean isOccasion(int from, int to) {
        if (!Fillers.PREPOSITION.is(tokens, from)) {
            return false;
        }
        for (int at = from; at < Math.min(to, from + 4); at++) {
            if (tokens.isSign(at, ',')) {
                return false;
            }
            if (tokens.is(at, "kepada") || at > from && Fillers.CONTEXT.is(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment is a date or a place only: no lower-case verb and a number or a bracket in it. */
    private boolean isTime(int from, int to) {
        boolean number = false;
        if (to <= from || to - from > 14) {
            return false;
        }
        for (int at = from; at < to; at++) {
            number |= tokens.isSign(at, '(');
            if (Predicates.isVerb(tokens, at)) {
                return false;
            }
        }
        return number && tokens.isCapital(from) && to - from < 12;
    }

    /** The end of the proposition without its final stop, the occasion and the medium that quotes it. */
    int end(int from, int limit) {
        int to = trim(from, limit);
        for (int at = from + 2; at < to; at++) {
            boolean ends =
                    tokens.isSign(at, ',') ? endsBehind(at + 1, to) || isNewReport(at + 1, to) : isFirmlyJoint(at, to);
            if (ends) {
                return trim(from, at);
            }
        }
        return to;
    }

    private boolean endsBehind(int at, int to) {
        int word = Fillers.LEAD.skip(tokens, at, to, 2);
        word = tokens.is(word, "yang") ? word + 1 : word;
        if (Fillers.CITED.is(tokens, word)) {
            return true;
        }
        return (isOccasion(at, to) || isTime(at, segmentEnd(at, to)))
                && !Clauses.isClause(tokens, segmentEnd(at, to), to);
    }

    /** Whether another report is joined behind a comma: "sementara Ani menilai …", "dan menambahkan …". */
    private boolean isNewReport(int at, int to) {
        if (jointVerb(at, to) >= 0 || tokens.is(at, "selain") && tokens.is(at + 1, "itu")) {
            return true;
        }
        if (!tokens.is(at, "sementara") && !tokens.is(at, "sedangkan")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(to, at + REACH); i++) {
            if (isReporting(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another report of the same speaker is joined without a comma, and surely not what is reported. */
    private boolean isFirmlyJoint(int at, int to) {
        int verb = Fillers.JOINT.is(tokens, at) ? jointVerb(at, to) : -1;
        return verb >= 0
                && !tokens.is(verb, "memastikan")
                && (verb > at + 1
                        || Fillers.WHILE.is(tokens, at)
                        || Fillers.CONTRAST.is(tokens, at)
                        || isPlea(verb, to)
                        || tokens.is(verb + 1, "bahwa")
                        || tokens.is(verb + 1, "agar"));
    }

    /** Whether a verb asks somebody for something: "dan meminta warga untuk pindah". */
    private boolean isPlea(int verb, int to) {
        Cue cue = Cues.at(tokens, verb);
        return cue != null && cue.takes() == Takes.PLEA && asked(verb + 1, segmentEnd(verb, to)) >= 0;
    }

    /** The verb of another report of the same speaker that starts at a token: "dan juga menambahkan"; or -1. */
    int jointVerb(int at, int to) {
        int verb = Fillers.JOINT.skip(tokens, at, to, 2);
        if (verb == at) {
            return -1;
        }
        verb = Fillers.ADVERB.skip(tokens, verb, to, 2);
        return verb < to && isReporting(verb) ? verb : -1;
    }

    private boolean isReporting(int at) {
        Cue cue = Cues.at(tokens, at);
        return cue != null && cue.active() && !cue.weak() && cue.takes() != Takes.SPEECH;
    }

    private int trim(int from, int limit) {
        int to = limit;
        while (to > from && isTail(tokens.sign(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isTail(int sign) {
        return Sentences.isStop(sign)
                || sign == ','
                || sign == ';'
                || sign == ':'
                || Marks.isTransparent(sign)
                || sign == '-';
    }

    /** Whether marked words inside a proposition are the speaker's own and not a name or a term. */
    boolean isSaid(List<Marked> marks, int mark) {
        Marked marked = marks.get(mark);
        int word = marked.words();
        return marked.size() > 1
                && tokens.isWord(word)
                && !tokens.isCapital(word)
                && !Fillers.NAMING.is(tokens, marked.from() - 1);
    }
}
