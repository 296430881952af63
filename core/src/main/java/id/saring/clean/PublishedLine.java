package id.saring.clean;

import id.saring.text.Tokens;

/** Recognises a publication line. */
final class PublishedLine {
    private static final int MAX_TOKENS = 24;

    private PublishedLine() {}

    /** The token behind the date, or -1 if the line is none. */
    static int match(Tokens tokens, Line line) {
        if (line.last() - line.first() > MAX_TOKENS || line.numbers() < 2) {
            return -1;
        }
        int at = line.first();
        while (at < line.last() && !Calendar.isWeekday(tokens, at) && tokens.kind(at) != Tokens.Kind.NUMBER) {
            at++;
        }
        if (at > line.first() + 4) {
            return -1;
        }
        while (at < line.last()
                && (Calendar.isWeekday(tokens, at) || tokens.isSign(at, ',') || tokens.isSign(at, '\''))) {
            at++;
        }
        if (at + 3 > line.last() || tokens.kind(at) != Tokens.Kind.NUMBER) {
            return -1;
        }
        boolean word = Calendar.isMonth(tokens, at + 1);
        boolean slash = tokens.isSign(at + 1, '/') && tokens.isSign(at + 3, '/');
        int rest = word ? at + 3 : slash ? at + 5 : -1;
        if (rest < 0 || rest > line.last()) {
            return -1;
        }
        for (int next = rest; next < line.last(); next++) {
            if (tokens.isWord(next) && !Calendar.isTimeWord(tokens, next)) {
                return -1;
            }
        }
        return line.last();
    }
}
