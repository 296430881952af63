package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** The line of a fact check that names its author before the finding: "Hasil periksa fakta Siti Aminah. Video itu ...". */
final class FactChecks {
    private static final int CUE_WORDS = 3;
    private static final int MAX_NAME = 4;

    private FactChecks() {}

    static void cut(Draft draft) {
        if (draft.size() == 0 || draft.kept(0).isEmpty()) {
            return;
        }
        Tokens tokens = draft.tokens;
        int first = draft.line(0).first();
        boolean cue = tokens.is(first, "hasil")
                && (tokens.is(first + 1, "periksa") || tokens.is(first + 1, "cek"))
                && tokens.is(first + 2, "fakta");
        int name = first + CUE_WORDS;
        int end = cue ? nameEnd(tokens, name, draft.line(0).last()) : name;
        if (end > name) {
            draft.cut(0, draft.line(0).start(), tokens.end(end - 1), RemovalKind.BYLINE, "head.fact-check");
        }
    }

    /** The token behind the name; the word before a small one starts the finding. */
    private static int nameEnd(Tokens tokens, int from, int limit) {
        int at = from;
        while (at < limit && at - from < MAX_NAME && tokens.isCapital(at) && !Findings.start(tokens, at)) {
            at++;
            if (tokens.isSign(at, '.') && at + 1 < limit && tokens.isCapital(at + 1)) {
                at++;
                if (tokens.end(at - 2) - tokens.start(at - 2) > 2 && !tokens.is(at - 2, "moch")) {
                    return at;
                }
            }
        }
        boolean open = at < limit && tokens.isWord(at) && !tokens.isCapital(at);
        return open ? at - 1 : at;
    }
}
