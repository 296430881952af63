package id.saring.quote;

import id.saring.text.Tokens;

/** The pieces of a sentence between commas, and those that tell only when, where and to whom. */
final class Segments {
    /** The most tokens of a segment that tells only place, time or occasion. */
    private static final int SEGMENT_TOKENS = 25;
    /** The most tokens of an item of a list, with the comma before it. */
    private static final int ITEM_TOKENS = 3;
    /** Within how many tokens of its preposition an occasion is named: "dalam sebuah konferensi". */
    private static final int OCCASION_TOKENS = 4;
    /** Within how many tokens the comma stands that closes a link: "Di samping itu,". */
    private static final int LINK_TOKENS = 4;
    /** Longer is no place with its date: "Gedung Serbaguna Lembayung (3/2/2022)". */
    private static final int DATE_TOKENS = 12;

    /** The most digits of an age. */
    private static final int AGE_CHARS = 3;

    private final Tokens tokens;

    Segments(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The next comma, or -1. */
    int comma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ',')) {
                return at;
            }
        }
        return -1;
    }

    /** The end of the segment up to its comma. */
    int segmentEnd(int from, int to) {
        int comma = comma(from, to);
        return comma < 0 ? to : comma;
    }

    /** The end of a segment that a list divides: "sektor jasa, dagang, dan tani menjadi …". */
    int listEnd(int from, int to) {
        int end = segmentEnd(from, to);
        int next = end;
        while (next < to && next + 1 < to) {
            boolean last = tokens.is(next + 1, "dan");
            int following = segmentEnd(next + 1, to);
            if (last) {
                return following;
            }
            if (following - next > ITEM_TOKENS) {
                return end;
            }
            next = following;
        }
        return end;
    }

    /** Whether an addressee or an occasion of speaking stands here. */
    boolean isOccasion(int from, int to) {
        if (!WordKind.PREPOSITION.is(tokens, from)) {
            return false;
        }
        for (int at = from; at < Math.min(to, from + OCCASION_TOKENS); at++) {
            if (tokens.isSign(at, ',')) {
                return false;
            }
            if (tokens.is(at, "kepada") || at > from && WordKind.CONTEXT.is(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a segment is a date or a place only: no lower-case verb and a number or a bracket in it. */
    boolean isTime(int from, int to) {
        boolean number = false;
        if (to <= from || to - from >= DATE_TOKENS) {
            return false;
        }
        for (int at = from; at < to; at++) {
            number |= tokens.isSign(at, '(') && tokens.kind(at + 1) == Tokens.Kind.NUMBER && !isAge(at + 1);
            if (ClauseWords.isVerb(tokens, at)) {
                return false;
            }
        }
        return number && tokens.isCapital(from) && !FunctionWord.AWAY.is(tokens, to - 1);
    }

    /** "Budi Santika (26)": how old somebody is, and no date. */
    private boolean isAge(int at) {
        return tokens.isSign(at + 1, ')') && tokens.end(at) - tokens.start(at) <= AGE_CHARS;
    }

    /** Skips the segments behind a mention that tell only place, time and occasion. */
    int behindMention(int from, int to) {
        int next = from;
        int comma = comma(from, to);
        while (comma >= 0
                && comma - next < SEGMENT_TOKENS
                && (isOccasion(next, to) || isTime(next, comma) || comma == next || WordKind.CITED.is(tokens, next))) {
            next = comma + 1;
            comma = comma(next, to);
        }
        return next;
    }

    /** Where a stretch ends without its final signs. */
    int trim(int from, int limit) {
        int to = limit;
        while (to > from && isTail(tokens.sign(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isTail(int sign) {
        return SentenceEnds.isStop(sign)
                || sign == ','
                || sign == ';'
                || sign == ':'
                || MarkSides.isTransparent(sign)
                || sign == '-';
    }

    /** Whether a word links its sentence to the one before; "di tahap kedua" and "dengan begitu" are of what is said. */
    boolean isLink(int at) {
        if (!WordKind.CONNECTOR.is(tokens, at) || tokens.is(at, "dengan")) {
            return false;
        }
        return !tokens.is(at, "di") || FunctionWord.SIDE.is(tokens, at + 1);
    }

    /** Where the proposition starts behind "Adapun" or "Selain itu,". */
    int afterConnector(int from, int stop) {
        if (!isLink(from)) {
            return from;
        }
        for (int at = from + 1; at < Math.min(stop, from + LINK_TOKENS); at++) {
            if (tokens.isSign(at, ',')) {
                return at + 1;
            }
        }
        return WordKind.STARTER.is(tokens, from) ? from + 1 : from;
    }
}
