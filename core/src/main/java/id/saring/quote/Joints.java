package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;

/** Finds where a sentence goes on to report something else: "dan menambahkan …", "sementara Ani menilai …". */
final class Joints {
    /** The most tokens from "sementara" to its verb: a subject with its office stands between them. */
    private static final int MEANWHILE_TOKENS = 25;

    /** The most tokens of the subject of another report and its verb. */
    private static final int SUBJECT_TOKENS = 7;
    /** Within how many tokens of what is pointed to "sebagai" stands. */
    private static final int NAME_TOKENS = 5;

    private final Tokens tokens;
    private final Segments segments;
    private final Reported request;

    Joints(Tokens tokens, Segments segments, Reported request) {
        this.tokens = tokens;
        this.segments = segments;
        this.request = request;
    }

    /** The verb of another report of the same speaker that starts at a token: "dan juga menambahkan"; or -1. */
    int jointVerb(int at, int to) {
        if (tokens.isSign(at - 1, ',') && isNaming(at)) {
            return at;
        }
        if (tokens.isSign(at - 1, ',') && tokens.is(at + 1, "bahwa")) {
            return tokens.text().startsWith("me", tokens.start(at)) && isReporting(at) ? at : -1;
        }
        int verb = WordKind.JOINT.skip(tokens, at, to, 2);
        if (verb == at || verb == at + 1 && isBoth(at)) {
            return -1;
        }
        verb = WordKind.ADVERB.skip(tokens, verb, to, 2);
        return verb < to && isReporting(verb) ? verb : -1;
    }

    /** ", menyebutnya sebagai …": what was just told gets a name. */
    private boolean isNaming(int at) {
        return tokens.is(at + 1, "sebagai") && tokens.is(at, "menyebutnya");
    }

    /** "tidak hanya memeriksa, tetapi juga memastikan …": a deed more, and no word. */
    private boolean isBoth(int at) {
        return FunctionWord.BUT.is(tokens, at) && tokens.is(at + 1, "juga");
    }

    /** Whether another report is joined behind a comma: "sementara Ani menilai …", "dan menambahkan …". */
    boolean isNewReport(int from, int at, int to) {
        if (jointVerb(at, to) >= 0 && !isStillAsked(from, at - 1, to)
                || tokens.is(at, "selain") && tokens.is(at + 1, "itu")) {
            return true;
        }
        if (isAccordingNext(at)) {
            return true;
        }
        if (!FunctionWord.MEANWHILE.is(tokens, at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(to, at + MEANWHILE_TOKENS); i++) {
            if (isReporting(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody else's report starts here: ", warga menegaskan bahwa jalan itu rusak".
     *
     * @param from where the clause before it starts, or -1 if that is known to be one
     */
    boolean isOther(int from, int at, int to) {
        int most = Math.min(to - 1, at + SUBJECT_TOKENS);
        for (int i = at; i < most && tokens.isWord(i); i++) {
            if (tokens.is(i + 1, "bahwa")) {
                return i > at
                        && isReporting(i)
                        && isSubject(at, i)
                        && (from < 0 || Clauses.isClause(tokens, from, at - 1));
            }
        }
        return false;
    }

    /** Whether only a subject stands before a verb of saying. */
    private boolean isSubject(int at, int verb) {
        ReportingWord cue = ReportingWords.at(tokens, verb);
        boolean plea = cue != null && cue.takes() == Takes.PLEA;
        if (ClauseWords.kind(tokens, at) == ClauseWords.Kind.SUBORDINATOR
                || WordKind.JOINT.is(tokens, at)
                || WordKind.PREPOSITION.is(tokens, at)
                || plea && tokens.is(at, "dengan")) {
            return false;
        }
        for (int i = at; i < verb; i++) {
            if (WordKind.RELATIVE.is(tokens, i) || WordKind.COMPLEMENTIZER.is(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word turns to another report: "sementara", "padahal menurut Budi". */
    boolean isTurn(int at) {
        return FunctionWord.MEANWHILE.is(tokens, at) || isAccordingNext(at);
    }

    /** ", padahal menurutnya jalan itu rusak" */
    private boolean isAccordingNext(int at) {
        ReportingWord cue = FunctionWord.TURN.is(tokens, at) ? ReportingWords.at(tokens, at + 1) : null;
        return cue != null && cue.according();
    }

    /** Whether another report of the same speaker is joined without a comma, and surely not what is reported. */
    boolean isFirmlyJoint(int from, int at, int to) {
        int verb = WordKind.JOINT.is(tokens, at) ? jointVerb(at, to) : -1;
        return verb >= 0
                && !tokens.is(verb, "memastikan")
                && !(tokens.is(at, "sekaligus") && isAim(at))
                && (verb > at + 1
                        || WordKind.WHILE.is(tokens, at)
                        || WordKind.CONTRAST.is(tokens, at)
                        || isPlea(verb, to)
                        || tokens.is(verb, "berjanji")
                        || WordKind.FIRM.is(tokens, verb) && Clauses.isClause(tokens, verb + 1, to)
                        || isSelf(from - 1)
                                && (Clauses.isFinite(tokens, verb + 1, to)
                                        || tokens.is(verb, "menyebut") && Clauses.isClause(tokens, verb + 1, to))
                        || tokens.is(verb, "menyebut") && isCalled(verb + 1, to)
                        || FunctionWord.CONTENT.is(tokens, verb + 1));
    }

    /** "mengaku lelah dan berharap warga mau membantu": what somebody tells of himself has his own subject. */
    private boolean isSelf(int at) {
        ReportingWord cue = at < 0 || !tokens.isWord(at) ? null : ReportingWords.at(tokens, at);
        return cue != null && cue.takes() == Takes.SELF;
    }

    /** "program ini sebagai contoh": what is pointed to gets a name. */
    private boolean isCalled(int at, int to) {
        for (int i = at + 1; i < Math.min(to - 1, at + NAME_TOKENS); i++) {
            if (tokens.is(i, "sebagai")) {
                return FunctionWord.DEMONSTRATIVE.is(tokens, i - 1);
            }
        }
        return false;
    }

    /** Whether a verb asks somebody for something: "dan meminta warga untuk pindah". */
    private boolean isPlea(int verb, int to) {
        ReportingWord cue = ReportingWords.at(tokens, verb);
        return cue != null
                && cue.takes() == Takes.PLEA
                && request.asked(verb + 1, segments.segmentEnd(verb, to)) >= 0
                && !isForItself(verb + 1);
    }

    /** "meminta untuk dijadwalkan": what somebody asks for himself, as the one does of whom the clause before is. */
    private boolean isForItself(int at) {
        return tokens.is(at, "untuk")
                && ClauseWords.isVerb(tokens, at + 1)
                && tokens.text().startsWith("di", tokens.start(at + 1));
    }

    /** Whether "memastikan" is one more thing that is asked: "agar warga waspada, serta memastikan rumah aman". */
    private boolean isStillAsked(int from, int comma, int to) {
        int verb = jointVerb(comma + 1, to);
        if (!tokens.is(verb, "memastikan") || tokens.is(verb + 1, "bahwa") || tokens.isSign(verb + 1, ',')) {
            return false;
        }
        for (int i = from; i < comma; i++) {
            if (WordKind.WISHED.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb behind "untuk" stands right before: "untuk bersilaturahmi sekaligus menyampaikan …". */
    private boolean isAim(int at) {
        return tokens.is(at - 2, "untuk") || tokens.is(at - 3, "untuk");
    }

    private boolean isReporting(int at) {
        ReportingWord cue = ReportingWords.at(tokens, at);
        return cue != null
                && (!cue.weak() || tokens.is(at + 1, "bahwa"))
                && cue.active()
                && cue.takes() != Takes.SPEECH
                && cue.takes() != Takes.GIFT;
    }
}
