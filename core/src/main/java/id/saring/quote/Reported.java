package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;

/** Judges whether what follows a reporting verb is a proposition that it reports, by the kind of the verb. */
final class Reported {
    /** The most tokens from a verb to what is asked: who is asked may have a clause behind "yang". */
    private static final int REQUEST_TOKENS = 25;
    /** The most tokens of a topic that is pointed to: "terkait penemuan benda itu". */
    private static final int TOPIC_TOKENS = 6;
    /** Within how many tokens of a verb of seeing "sebagai" stands: "laga besar ini sebagai kesempatan". */
    private static final int LIKENED_TOKENS = 4;
    /** The most tokens that may be only a noun which is told, where the verb reports whatever its form. */
    private static final int NOUN_TOKENS = 3;
    /** The same behind a comma, where a clause is expected. */
    private static final int LISTED_TOKENS = 4;
    /** The most tokens of an object of a verb that reports whatever follows. */
    private static final int OBJECT_TOKENS = 5;
    /** The least characters of a noun with pen-, pem- or ke- and -an. */
    private static final int THING_CHARS = 8;

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
        if (tokens.is(from, "adanya") && !comma && !Clauses.isClause(tokens, from, to)) {
            return false; // "berharap adanya bantuan": a thing, whatever the verb takes
        }
        boolean hoped = takes == Takes.FREE && Clauses.isFinite(tokens, from, to);
        if (WordKind.ABOUT.is(tokens, from) && !comma && !isAboutThat(from, to) || !hoped && isMatter(from, to)) {
            return false;
        }
        return switch (takes) {
            case SAY ->
                isReported(from, to, comma)
                        || labels.names(from, to)
                        || to - from > NOUN_TOKENS && !WordKind.PREPOSITION.is(tokens, from) && !isExpressed(from);
            case NAME ->
                isReported(from, to, comma)
                        || labels.names(from, to)
                        || labels.isMeasured(from, to)
                        || labels.calls(from, to)
                        || labels.equates(from, to);
            case CLAUSE, PHRASE ->
                (comma || !isHeading(from, to))
                        && (isReported(from, comma ? to : beforeTurn(from, to), comma)
                                || WordKind.GUESS.is(tokens, from - 1) && labels.isMeasured(from, to));
            case FREE -> isFree(from, to, comma);
            case PLEA ->
                !isHeading(from, to)
                        && !tokens.is(from, "adanya")
                        && (asked(from, to) >= 0 && !WordKind.THING.is(tokens, from) && !WordKind.isDeed(tokens, from)
                                || !isBareThing(from) && isReported(from, plea(from, to, comma), false)
                                || isFinished(from, to)
                                || tokens.is(from + 2, "dan") && ClauseWords.isVerb(tokens, from + 3));
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

    /** Where the writer goes on with a clause of his own, or says what a thing is to him: "…, namun ia pergi", "…, sebagai bukti bahwa". */
    private int beforeTurn(int from, int to) {
        for (int at = from + 1; at < to - 1; at++) {
            if (tokens.isSign(at, ',')
                    && (WordKind.CONTRAST.is(tokens, at + 1)
                            || tokens.is(at + 1, "sebagai")
                            || tokens.kind(at + 1) == Tokens.Kind.WORD && isLater(at + 1))) {
                return at;
            }
        }
        return to;
    }

    /** "dua tahun setelah" */
    private boolean isLater(int at) {
        return FunctionWord.SEQUENCE.is(tokens, at + 2);
    }

    /** "terkait penemuan itu polisi sudah datang": a topic that was pointed to, and what is said of it. */
    private boolean isAboutThat(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + TOPIC_TOKENS); at++) {
            if (FunctionWord.DEMONSTRATIVE.is(tokens, at)) {
                return at + 2 < to
                        && tokens.isWord(at + 1)
                        && ClauseWords.kind(tokens, at + 1) == null
                        && !WordKind.PREPOSITION.is(tokens, at + 1)
                        && !WordKind.FUNCTION.is(tokens, at + 1)
                        && Clauses.isClause(tokens, at + 1, to);
            }
        }
        return false;
    }

    /** "target 40 jembatan di desa itu selesai dalam tiga tahun": what is asked to be done by a time. */
    private boolean isFinished(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + REQUEST_TOKENS); at++) {
            if (WordKind.FINISHED.is(tokens, at)) {
                boolean time = tokens.is(at + 1, "dalam") || tokens.is(at + 1, "pada");
                return !ClauseWords.isVerb(tokens, at - 1)
                        && (at + 1 >= to || time || FunctionWord.SEQUENCE.is(tokens, at + 1));
            }
        }
        return false;
    }

    /** "meminta biaya pendaftaran": a thing that nothing points to is what is asked for. */
    private boolean isBareThing(int at) {
        return WordKind.THING.is(tokens, at) && !FunctionWord.DEMONSTRATIVE.is(tokens, at + 1);
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
        boolean now = FunctionWord.SPAN.is(tokens, at);
        return now && tokens.is(at + 1, "ini") ? at + 2 : at;
    }

    /** "harga masih tinggi": a subject and a finite word, and not how somebody feels: "tidak enak", "perlu pulang". */
    private boolean isSeen(int from, int to) {
        boolean some = tokens.is(from + 1, "semua") && FunctionWord.NOT.is(tokens, from);
        return (some || ClauseWords.kind(tokens, from) == null)
                && !WordKind.PREPOSITION.is(tokens, from)
                && ReportingWords.at(tokens, from) == null
                && !WordKind.JOINING.is(tokens, from + 1)
                && Clauses.isFinite(tokens, from, to);
    }

    /** "sudah berjuang": what somebody feels to have done. */
    private boolean isDone(int from) {
        return FunctionWord.ASPECT.is(tokens, from) && ClauseWords.isVerb(tokens, from + 1);
    }

    /** "menjamin tidak akan pulang", "menjanjikan terus menjaga jalan" */
    private boolean isPromised(int from) {
        boolean promises = tokens.is(from - 1, "menjamin") || tokens.is(from - 1, "menjanjikan");
        return promises && Clauses.isClause(tokens, from, from + 1);
    }

    /** "laga ini sebagai kesempatan" */
    private boolean isSeenAs(int from, int to) {
        boolean likens = tokens.is(from - 1, "melihat") || tokens.is(from - 1, "menggambarkan");
        for (int at = from + 1; likens && at < Math.min(to - 1, from + LIKENED_TOKENS); at++) {
            if (tokens.is(at, "sebagai")) {
                return FunctionWord.DEMONSTRATIVE.is(tokens, at - 1);
            }
        }
        return false;
    }

    /** "ada masalah", "belum ada masalah", "sudah banyak warga yang datang" */
    private boolean exists(int from) {
        int at = ClauseWords.kind(tokens, from) == ClauseWords.Kind.AUXILIARY ? from + 1 : from;
        return tokens.is(at, "ada") || tokens.is(at, "terdapat") || at > from && tokens.is(at, "banyak");
    }

    /** "420 proyek dengan nilai …", "kenaikan harga" */
    private boolean isAmount(int from, int to) {
        if (WordKind.MEASURE.is(tokens, from)) {
            return true;
        }
        int at = tokens.is(from, "sebanyak") ? from + 1 : from;
        return tokens.kind(at) == Tokens.Kind.NUMBER && at + 2 < to && tokens.is(at + 2, "dengan");
    }

    /** "rasa syukur atas hasil itu": a noun is expressed, unless something is said of it: "kabar itu tidak benar". */
    private boolean isHeading(int from, int to) {
        int noun = FunctionWord.SEVERAL.is(tokens, from) ? from + 1 : from;
        if (!WordKind.HEADING.is(tokens, noun)) {
            return false;
        }
        if (FunctionWord.DEMONSTRATIVE.is(tokens, noun + 1)) {
            boolean quality = ClauseWords.kind(tokens, noun + 2) == ClauseWords.Kind.ADJECTIVE;
            return WordKind.JOINT.is(tokens, noun + 2) || !quality && !Clauses.isClause(tokens, noun + 2, to);
        }
        return WordKind.ASKED.is(tokens, noun)
                || !Clauses.isFinite(tokens, noun, to)
                        && !WordKind.VERDICT.is(tokens, to - 1)
                        && !isToldOf(noun + 2, to);
    }

    /** "peran pelaku itu memukul korban": a verb right behind what was pointed to. */
    private boolean isToldOf(int from, int to) {
        for (int at = from; at < to - 1 && !tokens.isSign(at, ',') && !opensClause(at); at++) {
            if (FunctionWord.DEMONSTRATIVE.is(tokens, at) && ClauseWords.isVerb(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "komitmennya untuk memperbaiki jalan": what is expressed, and no reason or question that could be told. */
    private boolean isExpressed(int from) {
        return WordKind.HEADING.is(tokens, from)
                && !WordKind.ASKED.is(tokens, from)
                && WordKind.RELATIVE.is(tokens, from + 1);
    }

    private boolean opensClause(int at) {
        ClauseWords.Kind kind = ClauseWords.kind(tokens, at);
        return kind == ClauseWords.Kind.SUBORDINATOR || kind == ClauseWords.Kind.RELATIVE || tokens.is(at, "untuk");
    }

    /** "hal itu saat rapat": what was said before, and no clause about it. */
    private boolean isMatter(int from, int to) {
        boolean matter = FunctionWord.ANAPHOR.is(tokens, from);
        int next = tokens.is(from, "hal") ? from + 2 : from + 1;
        return matter
                && (next >= to
                        || !tokens.isWord(next)
                        || WordKind.PREPOSITION.is(tokens, next)
                        || WordKind.JOINT.is(tokens, next));
    }

    private boolean isReported(int from, int to, boolean comma) {
        return Clauses.isClause(tokens, from, to) || comma && to - from > LISTED_TOKENS || isSaidOf(from, to);
    }

    private boolean isFree(int from, int to, boolean comma) {
        if (FunctionWord.OBJECT.is(tokens, from) || isTaken(from)) {
            return false;
        }
        boolean object = tokens.is(from, "dengan")
                || tokens.is(from, "atas")
                || WordKind.PREPOSITION.is(tokens, from)
                || tokens.is(from, "akan") && to - from < 4;
        boolean judged = ClauseWords.kind(tokens, from) == ClauseWords.Kind.ADJECTIVE && to - from > 2
                || tokens.is(from - 1, "berjanji") && tokens.is(from, "untuk") && to - from > 2;
        return comma
                || judged
                || Clauses.isClause(tokens, from, to)
                || !object && (to - from > OBJECT_TOKENS || labels.names(from, to));
    }

    /** "menganggap remeh lawan": how something is taken, and nothing that is said. */
    private boolean isTaken(int from) {
        return tokens.is(from - 1, "menganggap") && FunctionWord.TAKEN.is(tokens, from);
    }

    /** "ini masalah bersama": a noun said of what was named before. */
    private boolean isSaidOf(int from, int to) {
        return FunctionWord.THIS.is(tokens, from)
                && from + 1 < to
                && tokens.shape(from + 1) == Tokens.Shape.LOWER
                && !WordKind.FUNCTION.is(tokens, from + 1);
    }

    /** "untuk pembangunan sekolah": a thing that is meant, and no deed. */
    private boolean isThing(int at) {
        String text = tokens.text();
        int start = tokens.start(at);
        int end = tokens.end(at);
        return tokens.isWord(at)
                && end - start >= THING_CHARS
                && text.startsWith("an", end - 2)
                && (text.startsWith("pem", start) || text.startsWith("pen", start) || text.startsWith("ke", start));
    }

    /** Where a request names what is asked: "untuk", "agar"; or -1. */
    int asked(int from, int to) {
        for (int at = from; at < Math.min(to, from + REQUEST_TOKENS); at++) {
            boolean aim = tokens.is(at, "untuk") && !isThing(at + 1);
            if (aim || FunctionWord.PURPOSE.is(tokens, at)) {
                return at;
            }
        }
        return -1;
    }
}
