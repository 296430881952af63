package id.saring.clean;

import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A publication line: a day, perhaps with weekday, time and zone, and next to nothing else: "Senin, 6 Mei 2024 10:30
 * WIB".
 *
 * @param first the first token of the date
 * @param last the token behind the date, its time and its zone
 * @param hasTime whether a time of day is printed
 */
record PublishedLine(int first, int last, boolean hasTime) {
    private static final int MAX_TOKENS = 26;
    private static final int MAX_BEFORE = 6;

    static @Nullable PublishedLine of(Tokens tokens, Line line) {
        if (line.last() - line.first() > MAX_TOKENS
                || line.numbers() < 2
                || tokens.isSign(line.first(), ',')
                || tokens.isSign(line.last() - 1, '.')) {
            return null;
        }
        for (int at = line.first(); at < line.last() && at - line.first() <= MAX_BEFORE; at++) {
            int date = date(tokens, at, line.last());
            if (date > 0 && !(at > line.first() && tokens.isSign(at - 1, '('))) {
                return withTime(tokens, line, at, date);
            }
        }
        return null;
    }

    /** Whether the words before the date name an author. */
    static boolean hasAuthor(Tokens tokens, Line line, int date) {
        return date - line.first() >= 3 && tokens.isSign(date - 1, '|') && tokens.isCapital(line.first());
    }

    /** The token behind a date that starts here with its weekday, or -1. */
    private static int date(Tokens tokens, int from, int limit) {
        int at = from;
        if (Calendar.isWeekday(tokens, at)) {
            at++;
            while (at < limit && tokens.isSign(at, ',')) {
                at++;
            }
        }
        if (at + 2 < limit && tokens.kind(at) == Tokens.Kind.NUMBER) {
            if (Calendar.isMonth(tokens, at + 1) && tokens.kind(at + 2) == Tokens.Kind.NUMBER) {
                return at + 3;
            }
            boolean signs = (tokens.isSign(at + 1, '/') || tokens.isSign(at + 1, '-'))
                    && at + 4 < limit
                    && tokens.sign(at + 3) == tokens.sign(at + 1)
                    && tokens.kind(at + 2) == Tokens.Kind.NUMBER
                    && tokens.kind(at + 4) == Tokens.Kind.NUMBER;
            return signs ? at + 5 : -1;
        }
        boolean english = at + 3 < limit
                && Calendar.isMonth(tokens, at)
                && tokens.kind(at + 1) == Tokens.Kind.NUMBER
                && tokens.isSign(at + 2, ',')
                && tokens.kind(at + 3) == Tokens.Kind.NUMBER;
        return english ? at + 4 : -1;
    }

    private static @Nullable PublishedLine withTime(Tokens tokens, Line line, int first, int date) {
        if (!isNameOrTime(tokens, line.first(), first)) {
            return null;
        }
        int last = date;
        boolean time = false;
        for (int at = date; at < line.last(); at++) {
            if (tokens.isWord(at)) {
                if (!Calendar.isTimeWord(tokens, at)) {
                    return null;
                }
                last = Calendar.isZone(tokens, at) ? at + 1 : last;
            } else if (tokens.kind(at) == Tokens.Kind.NUMBER && !time && isClock(tokens, at, line.last())) {
                time = true;
                last = clockEnd(tokens, at, line.last());
                at = last - 1;
            }
        }
        return new PublishedLine(first, last, time);
    }

    /** Whether the words of a stretch are names, the parts of a domain or words of a time. */
    private static boolean isNameOrTime(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isWord(at)
                    && !tokens.isCapital(at)
                    && !Calendar.isTimeWord(tokens, at)
                    && !isDomainPart(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** The token behind a time of day: "10:30", "10:30:15", "10.30". */
    private static int clockEnd(Tokens tokens, int at, int limit) {
        int end = tokens.isSign(at + 1, ':') ? at + 3 : at + 1;
        return end + 1 < limit && tokens.isSign(end, ':') ? end + 2 : end;
    }

    private static boolean isClock(Tokens tokens, int at, int limit) {
        return at + 2 < limit && tokens.isSign(at + 1, ':') && tokens.kind(at + 2) == Tokens.Kind.NUMBER
                || tokens.end(at) - tokens.start(at) == 5 && tokens.string(at).charAt(2) == '.';
    }

    private static boolean isDomainPart(Tokens tokens, int at) {
        return at > 0 && tokens.isSign(at - 1, '.') && !tokens.spaceBefore(at);
    }
}
