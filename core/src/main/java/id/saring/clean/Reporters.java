package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Lines near the top that name the reporter: "Laporan Siti Aminah | Melati", "KABAR.COM, Siti Aminah". */
final class Reporters {
    private static final int TOP_LINES = 6;
    private static final int MAX_WORDS = 12;
    private static final int MIN_NAME = 2;

    private Reporters() {}

    static void cut(Draft draft, int from) {
        for (int i = 0; i < Math.min(draft.size(), from + TOP_LINES); i++) {
            Line line = draft.line(i);
            if (!draft.isCut(i)
                    && line.words() <= MAX_WORDS
                    && !line.closed()
                    && (isReport(draft.tokens, line) || isBehindOutlet(draft, i))) {
                draft.cut(i, RemovalKind.BYLINE, "head.reporter-line");
            }
        }
    }

    /** "Laporan" and nothing but names and places. */
    private static boolean isReport(Tokens tokens, Line line) {
        if (!tokens.is(line.first(), "laporan") || line.words() < MIN_NAME + 1) {
            return false;
        }
        for (int at = line.first() + 1; at < line.last(); at++) {
            boolean name = tokens.isCapital(at) || tokens.is(at, "dari") || tokens.is(at, "di");
            if (!name && !isJoint(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** An outlet's domain and a name, where the outlet's dateline follows. */
    private static boolean isBehindOutlet(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int comma = line.first();
        while (comma < line.last() && !tokens.isSign(comma, ',')) {
            comma++;
        }
        if (comma == line.last() || i + 1 >= draft.size() || !Datelines.opens(draft, i + 1)) {
            return false;
        }
        int words = 0;
        for (int at = comma + 1; at < line.last(); at++) {
            if (!tokens.isCapital(at)) {
                return false;
            }
            words++;
        }
        return words >= MIN_NAME && Domains.is(tokens, line.first(), comma);
    }

    private static boolean isJoint(Tokens tokens, int at) {
        return switch (tokens.sign(at)) {
            case '|', ',', '/', '.', '-', ':' -> true;
            default -> !tokens.isWord(at) && tokens.sign(at) < 0;
        };
    }
}
