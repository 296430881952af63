package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads place and outlet before the first sentence. */
final class Datelines {
    private static final int MAX_TOKENS = 18;
    private static final int MAX_REPORTER_TOKENS = 32;
    private static final int MAX_PLACE_TOKENS = 3;

    private final Tokens tokens;
    private final int first;
    private final int limit;
    private int at;
    private int placeFrom = -1;
    private int placeTo = -1;
    private int outletFrom = -1;
    private int outletTo = -1;

    /**
     * Finds an outlet's dateline behind the name of the reporter on the same line, and sets both aside.
     *
     * <p>Pages glue the two: "Laporan Wartawan Kabar.com, Siti AminahKABAR.COM, MELATI - ".
     */
    static Page.@Nullable DatelinePiece behindReporter(Draft draft, int line, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int first = kept.first();
        int limit = kept.last();
        if (!tokens.is(first, "laporan") && !tokens.is(first, "reporter")) {
            return null;
        }
        for (int at = first + 3; at < Math.min(limit, first + MAX_REPORTER_TOKENS); at++) {
            Datelines reader = new Datelines(tokens, at, limit);
            int end = tokens.isCapital(at) && reader.domain(at) > 0 ? reader.read() : -1;
            if (end > 0 && reader.outletFrom >= 0) {
                int start = tokens.start(at) + glue(tokens.string(at));
                draft.cut(line, kept.start(), start, RemovalKind.BYLINE, "head.reporter");
                draft.cut(line, start, tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline");
                String outlet = tokens.text().substring(start, tokens.end(reader.outletTo - 1));
                return new Page.DatelinePiece(
                        start,
                        tokens.end(end - 1),
                        reader.string(reader.placeFrom, reader.placeTo),
                        Optional.of(outlet));
            }
        }
        return null;
    }

    /** Where a word in large letters starts that is glued to one in small letters. */
    private static int glue(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1))
                    && Character.isUpperCase(word.charAt(i))
                    && Character.isUpperCase(word.charAt(i + 1))) {
                return i;
            }
        }
        return 0;
    }

    private Datelines(Tokens tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        at = first;
    }

    private static Datelines over(Draft draft, Draft.Kept kept) {
        return new Datelines(draft.tokens, kept.first(), kept.last());
    }

    /** Finds the dateline at the start of a kept stretch, and sets it aside. */
    static Page.@Nullable DatelinePiece find(Draft draft, int line, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int from = kept.first();
        Datelines reader = over(draft, kept);
        int glued = reader.gluedPlace();
        if (glued > 0) {
            draft.cut(line, kept.start(), glued, RemovalKind.DATELINE, "head.dateline");
            int place = tokens.start(reader.placeFrom);
            return new Page.DatelinePiece(
                    kept.start(),
                    glued,
                    Optional.of(draft.text.substring(place, glued)),
                    reader.string(reader.outletFrom, reader.outletTo));
        }
        reader.at = from;
        int end = reader.read();
        if (end < 0) {
            return reader.alone(draft, line, kept);
        }
        draft.cut(line, tokens.start(from), tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline");
        return reader.piece(tokens.start(from), tokens.end(end - 1));
    }

    /** Whether a kept stretch starts with an outlet and its dash. */
    static boolean namesOutlet(Draft draft, Draft.Kept kept) {
        Datelines reader = over(draft, kept);
        return reader.read() > 0
                && reader.outletFrom >= 0
                && (reader.domain(reader.outletFrom) > 0
                        || reader.placeFrom >= 0 && OutletNames.has(draft.tokens, reader.outletFrom, reader.outletTo));
    }

    /** Whether a kept stretch starts with a place in large letters, an outlet and its dash, as in a round-up. */
    static boolean opensRound(Draft draft, Draft.Kept kept) {
        return draft.tokens.shape(kept.first()) == Tokens.Shape.UPPER && namesOutlet(draft, kept);
    }

    /** Sets aside the dateline that a kept stretch starts with. */
    static void cut(Draft draft, Draft.Kept kept) {
        int end = over(draft, kept).read();
        draft.cut(kept.line(), kept.start(), draft.tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline-again");
    }

    /** Whether a stretch is the domain of an outlet. */
    static boolean isDomain(Tokens tokens, int from, int to) {
        return new Datelines(tokens, from, to + 1).domain(from) == to;
    }

    /** Whether a line starts with a dateline. */
    static boolean opens(Draft draft, int line) {
        Line whole = draft.line(line);
        Datelines reader = new Datelines(draft.tokens, whole.first(), whole.last());
        return reader.read() > 0;
    }

    private Page.DatelinePiece piece(int start, int end) {
        return new Page.DatelinePiece(start, end, string(placeFrom, placeTo), string(outletFrom, outletTo));
    }

    private Optional<String> string(int from, int to) {
        return from < 0
                ? Optional.empty()
                : Optional.of(tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
    }

    /** "kabar.com, MelatiWarga": the offset behind a known place that the first word is glued to, or -1. */
    private int gluedPlace() {
        skipStars();
        int domain = domain(at);
        if (domain < 0 || domain + 1 >= limit || !tokens.isSign(domain, ',')) {
            return -1;
        }
        int last = domain + 1;
        while (last + 1 < limit && last - domain < MAX_PLACE_TOKENS && tokens.shape(last) == Tokens.Shape.CAPITALIZED) {
            last++;
        }
        int glue = tokens.isWord(last) ? seam(tokens.string(last)) : 0;
        int end = tokens.start(last) + glue;
        if (glue == 0 || !Places.has(tokens.text().substring(tokens.start(domain + 1), end))) {
            return -1;
        }
        outletFrom = at;
        outletTo = domain;
        placeFrom = domain + 1;
        return end;
    }

    /** Where a large letter first follows a small one, or 0. */
    private static int seam(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }

    /** A place on a line of its own, with its dash on the next. */
    private Page.@Nullable DatelinePiece alone(Draft draft, int line, Draft.Kept kept) {
        if (line + 1 >= draft.size() || draft.kept(line + 1).isEmpty()) {
            return null;
        }
        Draft.Kept next = draft.kept(line + 1).get(0);
        int dash = next.first();
        int end = dash;
        while (end < next.last() && Signs.isDash(tokens.sign(end))) {
            end++;
        }
        if (end == dash || !readsAsPlace(end == next.last())) {
            return null;
        }
        draft.cut(line, kept.start(), kept.end(), RemovalKind.DATELINE, "head.dateline");
        draft.cut(line + 1, tokens.start(dash), tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline");
        return piece(kept.start(), tokens.end(end - 1));
    }

    /** Whether the stretch is place and outlet; before a line that is only a dash, any name is one. */
    private boolean readsAsPlace(boolean dashAlone) {
        at = first;
        placeFrom = -1;
        outletFrom = -1;
        skipStars();
        if (name()) {
            skipStars();
            if (at == limit) {
                return true;
            }
        }
        at = first;
        int name = capitals(first);
        outletFrom = -1;
        placeFrom = first;
        placeTo = limit;
        return dashAlone && name == limit && name - first <= MAX_PLACE_TOKENS;
    }

    /** The token behind the dateline, or -1. */
    private int read() {
        skipStars();
        while (at + 1 < limit && tokens.isSign(at, ',') && (at > first || Signs.isDash(tokens.sign(at + 1)))) {
            at++;
        }
        if (at < limit && Signs.isDash(tokens.sign(at))) {
            int end = dashes();
            return end < limit && (tokens.isCapital(end) || Signs.isQuote(tokens.sign(end))) ? end : -1;
        }
        if (!name()) {
            return -1;
        }
        skipStars();
        if (outletFrom >= 0 && at + 1 < limit && tokens.isSign(at, '.') && Signs.isDash(tokens.sign(at + 1))) {
            at++;
        }
        placeBehindOutlet();
        if (at < limit && Signs.isDash(tokens.sign(at)) && (isStrong() || tokens.spaceBefore(at) || spaceBehind())) {
            int end = dashes();
            return end < limit ? second(end) : isStrong() && !Signs.isDash(tokens.sign(limit - 1)) ? -1 : end;
        }
        if (isBrand() && tokens.isSign(at, ':') && at + 1 < limit && tokens.isCapital(at + 1)) {
            return at + 1;
        }
        if (outletFrom < 0 || placeFrom < 0 || at >= limit) {
            return -1;
        }
        boolean outlet = outletTo == at && placeTo < at && domain(outletFrom) == outletTo;
        if ((placeTo == at || outlet) && tokens.isCapital(at)) {
            return at;
        }
        boolean place = placeTo == at && Places.end(tokens, placeFrom) == placeTo;
        boolean colon = tokens.isSign(at, ':') && (place || outlet);
        return colon && at + 1 < limit && tokens.isCapital(at + 1) ? at + 1 : -1;
    }

    /** "Kabar.com Inggris --- ": a place that no comma parts from the outlet. */
    private void placeBehindOutlet() {
        if (outletFrom < 0 || placeFrom >= 0 || outletTo != at || at >= limit || !tokens.isCapital(at)) {
            return;
        }
        int name = capitals(at);
        if (name - at <= MAX_PLACE_TOKENS && name < limit && Signs.isDash(tokens.sign(name)) && isLoose(name)) {
            placeFrom = at;
            placeTo = name;
            at = name;
        }
    }

    /** Whether nothing but an outlet was read, all in large letters: "WARTA MELATI: ". */
    private boolean isBrand() {
        boolean large = outletFrom >= 0 && placeFrom < 0 && outletTo == at && at < limit;
        for (int word = outletFrom; large && word < at; word++) {
            large = tokens.shape(word) == Tokens.Shape.UPPER;
        }
        return large;
    }

    private boolean isStrong() {
        return outletFrom >= 0 || placeFrom >= 0 && Places.end(tokens, placeFrom) == placeTo;
    }

    /** Whether a dash joins no two parts of a word: "U-19". */
    private boolean isLoose(int dash) {
        return tokens.spaceBefore(dash)
                || dash + 1 >= limit
                || tokens.spaceBefore(dash + 1)
                || Signs.isDash(tokens.sign(dash + 1));
    }

    private boolean spaceBehind() {
        return at + 1 < limit && tokens.spaceBefore(at + 1);
    }

    private void skipStars() {
        while (at < limit
                && (tokens.isSign(at, '*') || tokens.isSign(at, '_') || tokens.kind(at) == Tokens.Kind.BREAK)) {
            at++;
        }
    }

    private int dashes() {
        while (at < limit && (Signs.isDash(tokens.sign(at)) || tokens.isSign(at, '*'))) {
            at++;
        }
        return at;
    }

    /** A place behind the outlet's dash: "OUTLET.ID - CITY." or "outlet.com - CITY - ". */
    private int second(int end) {
        int domain = outletFrom < 0 ? domain(end) : -1;
        if (domain > 0 && domain < limit && Signs.isDash(tokens.sign(domain))) {
            outletFrom = end;
            outletTo = domain;
            at = domain;
            return dashes();
        }
        if (outletFrom < 0 || placeFrom >= 0) {
            return end;
        }
        int place = place(end);
        if (place > 0 && place < limit && (tokens.isSign(place, '.') || Signs.isDash(tokens.sign(place)))) {
            placeFrom = end;
            placeTo = place;
            at = place + 1;
            return dashes();
        }
        return end;
    }

    /** Reads place and outlet in either order. */
    private boolean name() {
        int start = at;
        for (int part = 0; part < 3 && at < limit && at - start < MAX_TOKENS; part++) {
            int domain = domain(at);
            int place = domain > 0 ? -1 : part > 0 && placeFrom >= 0 ? Math.max(place(at), capitals(at)) : place(at);
            if (domain > 0) {
                outletFrom = at;
                outletTo = domain;
                at = domain;
            } else if (place > 0 && outletFrom < 0 && OutletNames.has(tokens, at, place)) {
                outletFrom = at;
                outletTo = Math.max(place, capitals(at));
                at = outletTo;
            } else if (place > 0) {
                if (placeFrom >= 0 && outletFrom < 0) {
                    second(at, place);
                } else if (placeFrom < 0) {
                    placeFrom = at;
                    placeTo = place;
                }
                at = place;
            } else if (part > 0 && date(at) > 0) {
                at = date(at);
            } else if (placeFrom >= 0 && outletFrom < 0 && part > 0) {
                int name = capitals(at);
                if (name < 0) {
                    return false;
                }
                outletFrom = at;
                outletTo = name;
                at = name;
            } else if (part == 0 && outletBeforePlace() > 0) {
                outletFrom = at;
                outletTo = outletBeforePlace();
                at = outletTo;
            } else {
                return false;
            }
            bracket();
            skipStars();
            if (at >= limit || !tokens.isSign(at, ',') && !tokens.isSign(at, '|')) {
                return true;
            }
            at++;
            if (at < limit && Signs.isDash(tokens.sign(at))) {
                return true;
            }
            if (placeFrom >= 0 && outletFrom < 0) {
                bracket();
                if (outletFrom >= 0) {
                    return true;
                }
            }
        }
        return placeFrom >= 0 || outletFrom >= 0;
    }

    /** The second of two names: the place, if only it is a known one, else the outlet. */
    private void second(int from, int to) {
        outletFrom = from;
        outletTo = to;
        if (Places.end(tokens, from) == to && Places.end(tokens, placeFrom) != placeTo) {
            outletFrom = placeFrom;
            outletTo = placeTo;
            placeFrom = from;
            placeTo = to;
        }
    }

    /** The token behind a name that a comma and a known place with its dash follow: "Warta Melati, Jakarta - ". */
    private int outletBeforePlace() {
        int name = capitals(at);
        if (name < 0 || name - at > MAX_PLACE_TOKENS || name + 1 >= limit || !tokens.isSign(name, ',')) {
            return -1;
        }
        int place = Places.end(tokens, name + 1);
        return place > 0 && place < limit && Signs.isDash(tokens.sign(place)) && isLoose(place) ? name : -1;
    }

    private int date(int from) {
        boolean date = from + 2 < limit
                && tokens.kind(from) == Tokens.Kind.NUMBER
                && Calendar.isMonth(tokens, from + 1)
                && tokens.kind(from + 2) == Tokens.Kind.NUMBER;
        return date ? from + 3 : -1;
    }

    /** "(ANTARA)", with a date before it. */
    private void bracket() {
        if (at < limit && tokens.isSign(at, '(')) {
            for (int end = at + 1; end < Math.min(limit, at + 8); end++) {
                if (tokens.isSign(end, ')')) {
                    outletFrom = at + 1;
                    outletTo = end;
                    at = end + 1;
                    return;
                }
            }
        }
    }

    /** "KOMPAS.com", "TRIBUN-PAPUA.COM", "tempo.co.id". */
    private int domain(int from) {
        int end = from;
        while (end + 2 < limit
                && tokens.isWord(end)
                && Signs.isDash(tokens.sign(end + 1))
                && !tokens.spaceBefore(end + 1)
                && !tokens.spaceBefore(end + 2)) {
            end += 2;
        }
        int dots = 0;
        while (end + 2 < limit + 1
                && end + 2 <= limit
                && tokens.isWord(end)
                && end + 2 < tokens.size()
                && tokens.isSign(end + 1, '.')
                && tokens.isWord(end + 2)
                && !tokens.spaceBefore(end + 1)
                && !tokens.spaceBefore(end + 2)) {
            end += 2;
            dots++;
        }
        return dots > 0 && end < limit ? end + 1 : -1;
    }

    /** A known place, or a run of words in large letters. */
    private int place(int from) {
        boolean town = tokens.is(from, "kota") || tokens.is(from, "kabupaten");
        int known = Places.end(tokens, town && from + 1 < limit ? from + 1 : from);
        int end = from;
        while (end < limit && tokens.isWord(end) && tokens.shape(end) == Tokens.Shape.UPPER && end - from < 5) {
            end += isHyphenated(end) ? 2 : 1;
        }
        if (!tokens.isCapital(from)) {
            return -1;
        }
        int named = known > 0 || outletFrom >= 0 ? capitals(from) : -1;
        if (named > known && named < limit && Signs.isDash(tokens.sign(named)) && isLoose(named)) {
            return named;
        }
        return Math.max(known, end > from ? end : -1);
    }

    /** "SAINT-ETIENNE": whether a hyphen joins a word with another one in large letters. */
    private boolean isHyphenated(int word) {
        return word + 2 < limit
                && tokens.isSign(word + 1, '-')
                && !isLoose(word + 1)
                && Places.end(tokens, word) < 0
                && tokens.isWord(word + 2)
                && tokens.shape(word + 2) == Tokens.Shape.UPPER;
    }

    private int capitals(int from) {
        int end = from;
        while (end < limit
                && (tokens.isCapital(end) || end > from && tokens.isSign(end, '.') && !tokens.spaceBefore(end))
                && end - from < 6) {
            end++;
        }
        return end > from ? end : -1;
    }
}
