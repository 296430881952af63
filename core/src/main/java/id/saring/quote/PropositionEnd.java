package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;

/** Finds where a proposition ends: before the final stop, the occasion, the medium that quotes it, another report. */
final class PropositionEnd {
    /** The most tokens of a source that closes the sentence: "menurut dokumen itu". */
    private static final int SOURCE_TOKENS = 15;
    /** Within how many tokens of "meskipun" the verb stands of which the writer remarks that nobody did it. */
    private static final int REMARK_TOKENS = 5;

    /** The most tokens of the name of a medium. */
    private static final int MEDIUM_TOKENS = 5;

    private final Tokens tokens;
    private final Segments segments;
    private final Joints joints;

    PropositionEnd(Tokens tokens, Segments segments, Joints joints) {
        this.tokens = tokens;
        this.segments = segments;
        this.joints = joints;
    }

    /** The token behind the proposition that starts at a token. */
    int end(int from, int limit) {
        int to = segments.trim(from, limit);
        for (int at = from + 1; at < to; at++) {
            boolean ends = tokens.isSign(at, ',')
                    ? endsBehind(at + 1, to) || joints.isNewReport(from, at + 1, to) || joints.isOther(from, at + 1, to)
                    : joints.isFirmlyJoint(from, at, to)
                            || tokens.is(at, "seperti") && WordKind.isCitedNext(tokens, at)
                            || isMedium(at, to);
            if (ends) {
                return segments.trim(from, at);
            }
            if (at - 1 > from
                    && tokens.text().startsWith("di", tokens.start(at))
                    && FunctionWord.OCCASION.is(tokens, at - 1)
                    && WordKind.CONTACT.is(tokens, at)) {
                return segments.trim(from, at - 1);
            }
        }
        return to;
    }

    /** "meskipun tidak merinci …", "namun hal itu dibantah …", "menurut dokumen itu": what the writer says of it. */
    private boolean isRemark(int at, int to) {
        if (tokens.is(at, "menurut")) {
            return segments.comma(at, to) < 0 && to - at < SOURCE_TOKENS;
        }
        boolean without = tokens.is(at, "tanpa");
        if (!without && !WordKind.REMARK.is(tokens, at)) {
            return false;
        }
        int verb = at + 1;
        while (verb < Math.min(to, at + REMARK_TOKENS) && !ClauseWords.isVerb(tokens, verb)) {
            verb++;
        }
        return WordKind.DENIED.is(tokens, verb) || isUntold(verb) && (without || isUndone(at + 1, verb));
    }

    /** Whether a verb tells: "merinci". */
    private boolean isUntold(int verb) {
        ReportingWord cue = ReportingWords.at(tokens, verb);
        return cue != null
                        && cue.active()
                        && (!cue.weak() || cue.takes() == Takes.GIFT && WordKind.GIVEN.is(tokens, verb + 1))
                        && !tokens.is(verb, "memastikan")
                || tokens.is(verb, "memerinci");
    }

    /** "dilansir Warta Lembah" at the end: the medium that quotes it. */
    private boolean isMedium(int at, int to) {
        boolean cited = WordKind.CITED.is(tokens, at) && tokens.text().startsWith("di", tokens.start(at));
        boolean from = cited && tokens.is(at + 1, "dari");
        int name = from ? at + 2 : at + 1;
        return cited && to > name && tokens.behindCapitals(name, Math.min(to, name + MEDIUM_TOKENS)) == to;
    }

    /** ", Warta Lembah melaporkan" at the end, glued or not: who reports what stands before. */
    private boolean isReporter(int at, int to) {
        int verb = to - 1;
        if (verb - at > MEDIUM_TOKENS || !tokens.isCapital(at) || tokens.behindCapitals(at, verb) < verb) {
            return false;
        }
        ReportingWord cue = ReportingWords.at(tokens, verb);
        return verb > at ? cue != null && cue.active() && !cue.weak() : GluedVerb.at(tokens, at, at) != null;
    }

    private boolean isUndone(int at, int verb) {
        boolean alone = verb - at < 3 || tokens.isCapital(at) || tokens.is(at, "pihak");
        for (int i = at; i < verb; i++) {
            if (alone && FunctionWord.WITHHOLDING.is(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsBehind(int at, int to) {
        if (isRemark(at, to) || isReporter(at, to)) {
            return true;
        }
        int word = WordKind.LEAD.skip(tokens, WordKind.THUS.is(tokens, at) ? at + 1 : at, to, 2);
        word = tokens.is(word, "yang") ? word + 1 : word;
        if (WordKind.CITED.is(tokens, word)) {
            return true;
        }
        return (segments.isOccasion(at, to) || segments.isTime(at, segments.segmentEnd(at, to)))
                && !Clauses.isClause(tokens, segments.segmentEnd(at, to), to);
    }
}
