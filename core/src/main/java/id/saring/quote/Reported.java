package id.saring.quote;

import id.saring.quote.Cue.Takes;
import id.saring.text.Tokens;

/** Judges whether what follows a reporting verb is a proposition that it reports, by the kind of the verb. */
final class Reported {
    /** Within how many tokens a request names what is asked. */
    private static final int REQUEST_REACH = 25;
    /** How long a topic that was pointed to may be. */
    private static final int TOPIC = 6;

    private final Tokens tokens;
    private final Segments segments;
    private final Deeds deeds;
    private final Labels labels;

    Reported(Tokens tokens, Segments segments) {
        this.tokens = tokens;
        this.segments = segments;
        this.deeds = new Deeds(tokens);
        this.labels = new Labels(tokens);
    }

    /** Whether a verb is only about what will be done: "setuju agar jalan dibuka". */
    boolean isOnlyIntended(int from) {
        return deeds.isOnlyIntended(from);
    }

    /** Whether what follows a verb is what its kind reports. */
    boolean fits(Takes takes, int from, int to, boolean comma) {
        if (!comma && deeds.follows(takes, from)) {
            return false;
        }
        boolean hoped = takes == Takes.FREE && Clauses.isFinite(tokens, from, to);
        if (Fillers.ABOUT.is(tokens, from) && !comma && !isAboutThat(from, to) || !hoped && isMatter(from, to)) {
            return false;
        }
        return switch (takes) {
            case SAY ->
                isReported(from, to, comma)
                        || labels.names(from, to)
                        || to - from > 3 && !Fillers.PREPOSITION.is(tokens, from) && !isExpressed(from);
            case NAME ->
                isReported(from, to, comma)
                        || labels.names(from, to)
                        || labels.isMeasured(from, to)
                        || labels.calls(from, to)
                        || labels.equates(from, to);
            case CLAUSE, PHRASE ->
                (comma || !isHeading(from, to))
                        && (isReported(from, comma ? to : beforeTurn(from, to), comma)
                                || Fillers.GUESS.is(tokens, from - 1) && labels.isMeasured(from, to));
            case FREE -> isFree(from, to, comma);
            case PLEA ->
                !isHeading(from, to)
                        && !tokens.is(from, "adanya")
                        && (asked(from, to) >= 0 && !Fillers.THING.is(tokens, from) && !Fillers.isDeed(tokens, from)
                                || !isBareThing(from) && isReported(from, plea(from, to, comma), false)
                                || tokens.is(from + 2, "dan") && Predicates.isVerb(tokens, from + 3));
            case BAHWA -> comma || Clauses.isClause(tokens, from, from + 1) || isSeenAs(from, to);
            case FINITE ->
                comma
                        || exists(from)
                        || isSeen(behindNow(from), to)
                        || isDone(from)
                        || isSeenAs(from, to)
                        || isPromised(from);
            case SELF -> !tokens.is(from, "kepada");
            case RECORD -> comma || !isAmount(from, to) && Clauses.isClause(tokens, from, segments.listEnd(from, to));
            case QUESTION, GIFT, SPEECH -> false;
        };
    }

    /** Where the writer goes on with a clause of his own: "mengumumkan kesepakatan baru, namun ia pergi". */
    private int beforeTurn(int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            if (tokens.isSign(at, ',')
                    && (Fillers.CONTRAST.is(tokens, at + 1)
                            || tokens.kind(at + 1) == Tokens.Kind.WORD && isLater(at + 1))) {
                return at;
            }
        }
        return to;
    }

    /** "dua tahun setelah" */
    private boolean isLater(int at) {
        return tokens.is(at + 2, "setelah") || tokens.is(at + 2, "sebelum");
    }

    /** "terkait penemuan itu polisi sudah datang": a topic that was pointed to, and what is said of it. */
    private boolean isAboutThat(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + TOPIC); at++) {
            if (Fillers.isPointing(tokens, at)) {
                return at + 2 < to
                        && tokens.isWord(at + 1)
                        && Predicates.kind(tokens, at + 1) == null
                        && !Fillers.PREPOSITION.is(tokens, at + 1)
                        && !Fillers.FUNCTION.is(tokens, at + 1)
                        && Clauses.isClause(tokens, at + 1, to);
            }
        }
        return false;
    }

    /** "meminta biaya pendaftaran": a thing that nothing points to is what is asked for. */
    private boolean isBareThing(int at) {
        return Fillers.THING.is(tokens, at)
                && !tokens.is(at + 1, "itu")
                && !tokens.is(at + 1, "ini")
                && !tokens.is(at + 1, "tersebut");
    }

    /** Where the clause of a request ends: at its comma, unless that closes a relative clause of who is asked. */
    private int plea(int from, int to, boolean comma) {
        int end = segments.segmentEnd(from, to);
        for (int at = from; at < end; at++) {
            if (tokens.is(at, "yang")) {
                return to;
            }
        }
        return comma ? to : end;
    }

    /** The token behind "selama ini", "saat ini". */
    private int behindNow(int at) {
        boolean now = tokens.is(at, "selama") || tokens.is(at, "saat") || tokens.is(at, "sejauh");
        return now && tokens.is(at + 1, "ini") ? at + 2 : at;
    }

    /** "harga masih tinggi": a subject and a finite word, and not how somebody feels: "tidak enak", "perlu pulang". */
    private boolean isSeen(int from, int to) {
        boolean some = tokens.is(from + 1, "semua") && (tokens.is(from, "tidak") || tokens.is(from, "tak"));
        return (some || Predicates.kind(tokens, from) == null)
                && !Fillers.PREPOSITION.is(tokens, from)
                && Cues.at(tokens, from) == null
                && !Fillers.JOINING.is(tokens, from + 1)
                && Clauses.isFinite(tokens, from, to);
    }

    /** "sudah berjuang": what somebody feels to have done. */
    private boolean isDone(int from) {
        return (tokens.is(from, "sudah") || tokens.is(from, "telah") || tokens.is(from, "belum"))
                && Predicates.isVerb(tokens, from + 1);
    }

    /** "menjamin tidak akan pulang", "menjanjikan terus menjaga jalan" */
    private boolean isPromised(int from) {
        boolean promises = tokens.is(from - 1, "menjamin") || tokens.is(from - 1, "menjanjikan");
        return promises && Clauses.isClause(tokens, from, from + 1);
    }

    /** "laga ini sebagai kesempatan" */
    private boolean isSeenAs(int from, int to) {
        boolean likens = tokens.is(from - 1, "melihat") || tokens.is(from - 1, "menggambarkan");
        for (int at = from + 1; likens && at < Math.min(to - 1, from + 4); at++) {
            if (tokens.is(at, "sebagai")) {
                return Fillers.isPointing(tokens, at - 1);
            }
        }
        return false;
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
        if (Fillers.isPointing(tokens, from + 1)) {
            boolean quality = Predicates.kind(tokens, from + 2) == Predicates.Kind.ADJECTIVE;
            return Fillers.JOINT.is(tokens, from + 2) || !quality && !Clauses.isClause(tokens, from + 2, to);
        }
        return Fillers.ASKED.is(tokens, from)
                || !Clauses.isFinite(tokens, from, to)
                        && !Fillers.VERDICT.is(tokens, to - 1)
                        && !isToldOf(from + 2, to);
    }

    /** "peran pelaku itu memukul korban": a verb right behind what was pointed to. */
    private boolean isToldOf(int from, int to) {
        for (int at = from; at < to - 1 && !tokens.isSign(at, ',') && !opensClause(at); at++) {
            if (Fillers.isPointing(tokens, at) && Predicates.isVerb(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "komitmennya untuk memperbaiki jalan": what is expressed, and no reason or question that could be told. */
    private boolean isExpressed(int from) {
        return Fillers.HEADING.is(tokens, from)
                && !Fillers.ASKED.is(tokens, from)
                && Fillers.RELATIVE.is(tokens, from + 1);
    }

    private boolean opensClause(int at) {
        Predicates.Kind kind = Predicates.kind(tokens, at);
        return kind == Predicates.Kind.SUBORDINATOR || kind == Predicates.Kind.RELATIVE || tokens.is(at, "untuk");
    }

    /** "hal itu saat rapat": what was said before, and no clause about it. */
    private boolean isMatter(int from, int to) {
        boolean matter = tokens.is(from, "hal")
                || tokens.is(from, "demikian")
                || tokens.is(from, "itu")
                || tokens.is(from, "ini");
        int next = tokens.is(from, "hal") ? from + 2 : from + 1;
        return matter
                && (next >= to
                        || !tokens.isWord(next)
                        || Fillers.PREPOSITION.is(tokens, next)
                        || Fillers.JOINT.is(tokens, next));
    }

    private boolean isReported(int from, int to, boolean comma) {
        return Clauses.isClause(tokens, from, to) || comma && to - from > 4 || isSaidOf(from, to);
    }

    private boolean isFree(int from, int to, boolean comma) {
        if (tokens.is(from, "diri") || tokens.is(from, "kepada") || tokens.is(from, "terhadap")) {
            return false;
        }
        boolean object = tokens.is(from, "dengan")
                || tokens.is(from, "atas")
                || Fillers.PREPOSITION.is(tokens, from)
                || tokens.is(from, "akan") && to - from < 4;
        boolean judged = Predicates.kind(tokens, from) == Predicates.Kind.ADJECTIVE && to - from > 2
                || tokens.is(from - 1, "berjanji") && tokens.is(from, "untuk") && to - from > 2;
        return comma
                || judged
                || Clauses.isClause(tokens, from, to)
                || !object && (to - from > 5 || labels.names(from, to));
    }

    /** "ini masalah bersama": a noun said of what was named before. */
    private boolean isSaidOf(int from, int to) {
        return (tokens.is(from, "ini") || tokens.is(from, "itu"))
                && from + 1 < to
                && tokens.shape(from + 1) == Tokens.Shape.LOWER
                && !Fillers.FUNCTION.is(tokens, from + 1);
    }

    /** "untuk pembangunan sekolah": a thing that is meant, and no deed. */
    private boolean isThing(int at) {
        String text = tokens.text();
        int start = tokens.start(at);
        int end = tokens.end(at);
        return tokens.isWord(at)
                && end - start > 7
                && text.startsWith("an", end - 2)
                && (text.startsWith("pem", start) || text.startsWith("pen", start) || text.startsWith("ke", start));
    }

    /** Where a request names what is asked: "untuk", "agar"; or -1. */
    int asked(int from, int to) {
        for (int at = from; at < Math.min(to, from + REQUEST_REACH); at++) {
            boolean aim = tokens.is(at, "untuk") && !isThing(at + 1);
            if (aim || tokens.is(at, "agar") || tokens.is(at, "supaya")) {
                return at;
            }
        }
        return -1;
    }
}
