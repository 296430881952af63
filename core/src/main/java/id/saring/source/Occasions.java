package id.saring.source;

import id.saring.text.Tokens;

/** The places and events that stand between a cited name and the day: "di sela rapat di Lembah Raya, Senin". */
final class Occasions {
    /** How many words in lower case name an occasion, and how many with a capital go on. */
    private static final int OCCASION = 5;
    /** No event with its place is longer. */
    private static final int EVENT = 18;

    private final Tokens tokens;
    private final CapitalRuns runs;
    private final Days days;

    Occasions(Tokens tokens, CapitalRuns runs, Days days) {
        this.tokens = tokens;
        this.runs = runs;
        this.days = days;
    }

    /** "di sela tugasnya pada", "usai rapat,": lower-case words of place or time up to the date. */
    int behind(int from) {
        int at = from;
        while (at < tokens.size() && at < from + OCCASION && isLower(at)) {
            at++;
        }
        int name = at;
        while (name > from && at < tokens.size() && at < name + OCCASION && runs.isName(at)) {
            at++;
        }
        at = at == name ? at : behindTail(at);
        boolean date = tokens.is(at, "pada") || at > name && tokens.is(at, "di") || isDated(at) || places(at) >= 0;
        return date ? at : -1;
    }

    private boolean isDated(int comma) {
        return tokens.isSign(comma, ',') && comma + 1 < tokens.size() && days.at(tokens.start(comma + 1)) != null;
    }

    /** Behind the acronym and the year of an event: "Pameran Kopi Lembah (PKL) 2015". */
    private int behindTail(int from) {
        int at = tokens.isSign(from, '(') && tokens.isSign(from + 2, ')') ? from + 3 : from;
        boolean year = at < tokens.size() && tokens.kind(at) == Tokens.Kind.NUMBER && days.at(tokens.start(at)) == null;
        return year ? at + 1 : at;
    }

    /** ", Lembah Selatan, Kota Lembah, Senin": the comma before the day, behind nothing but names; -1 if there is none. */
    int places(int comma) {
        int limit = Math.min(tokens.size() - 1, comma + EVENT);
        for (int at = comma; at < limit && (at > comma || tokens.isSign(comma, ',')); at++) {
            if (isDated(at)) {
                return at;
            }
            boolean inside = tokens.isSign(at, ',') || runs.isName(at);
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    boolean isOccasion(int at) {
        return Frame.OCCASION.is(tokens, at);
    }

    /** "dalam acara Pameran Kopi (PK) 2022, Balai Lembah, Minggu": the comma before the day, in the same sentence; or -1. */
    int behindEvent(int from) {
        int limit = Math.min(tokens.size() - 1, from + EVENT);
        for (int at = from; at < limit; at++) {
            if (isDated(at)) {
                return at;
            }
            boolean inside = tokens.isWord(at)
                    || tokens.kind(at) == Tokens.Kind.NUMBER
                    || tokens.isSign(at, ',')
                    || tokens.isSign(at, '(')
                    || tokens.isSign(at, ')')
                    || tokens.isSign(at, '-');
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isLower(int at) {
        return tokens.isWord(at) && !tokens.isCapital(at) && !tokens.is(at, "pada");
    }

    /** Behind the place that a "di" names ("di Lembah Raya,", "di lokasi,"), glued to a name or not; -1 if no date follows. */
    int place(int in) {
        int next = in + 1;
        if (next >= tokens.size() || !tokens.isCapital(next)) {
            return behind(next);
        }
        int limit = Math.min(tokens.size(), in + EVENT);
        while (next < limit && tokens.isCapital(next) && days.at(tokens.start(next)) == null) {
            next++;
        }
        next = behindTail(next);
        return tokens.isSign(next, ',') || tokens.is(next, "pada") || tokens.is(next, "di") ? next : -1;
    }
}
