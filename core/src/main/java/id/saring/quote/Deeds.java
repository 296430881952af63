package id.saring.quote;

import id.saring.quote.ReportingWord.Takes;
import id.saring.text.Tokens;

/** Tells what looks like a proposition behind its verb, but is what is done: "menyarankan menjemur", "memastikan lolos". */
final class Deeds {
    private final Tokens tokens;

    Deeds(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether what stands right behind a verb is a deed of its subject or of whom it concerns. */
    boolean follows(Takes takes, int at) {
        boolean verb = ClauseWords.isVerb(tokens, at) && tokens.text().startsWith("me", tokens.start(at));
        if (takes == Takes.PLEA) {
            return verb && ReportingWords.at(tokens, at - 1) != null;
        }
        if (isAgreed(at) || tokens.is(at - 1, "merekomendasikan")) {
            return verb || tokens.text().startsWith("ber", tokens.start(at)) && ClauseWords.isVerb(tokens, at);
        }
        return tokens.is(at - 1, "memastikan") && WordKind.SCORED.is(tokens, at);
    }

    /** "setuju agar jalan dibuka", "melaporkan jika melihat pencuri": only what will be done. */
    boolean isOnlyIntended(int at) {
        return tokens.is(at - 1, "melaporkan") && WordKind.CONDITION.is(tokens, at)
                || isAgreed(at) && (FunctionWord.PURPOSE.is(tokens, at) || tokens.is(at, "untuk"));
    }

    private boolean isAgreed(int at) {
        return tokens.is(at - 1, "sepakat") || tokens.is(at - 1, "setuju");
    }
}
