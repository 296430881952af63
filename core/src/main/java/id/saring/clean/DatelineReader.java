package id.saring.clean;

import id.saring.text.Tokens;

/** Reads a dateline up to the first sentence: "MELATI, KABAR.com - ", "KABAR.ID - MELATI. ", "WARTA MELATI: ". */
final class DatelineReader {
    private final DatelineParts parts;
    private final Tokens tokens;
    private final int limit;

    private DatelineReader(DatelineParts parts) {
        this.parts = parts;
        tokens = parts.tokens;
        limit = parts.limit;
    }

    /** Reads into the parts; the token behind the dateline, or -1 if there is none. */
    static int read(DatelineParts parts) {
        return new DatelineReader(parts).read();
    }

    private int read() {
        parts.skipStars();
        skipCommas();
        if (parts.isAtDash()) {
            int end = parts.skipDashes();
            return end < limit && (tokens.isCapital(end) || Signs.isQuote(tokens.sign(end))) ? end : -1;
        }
        if (!DatelineNames.read(parts)) {
            return -1;
        }
        parts.skipStars();
        if (parts.hasOutlet()
                && parts.at + 1 < limit
                && tokens.isSign(parts.at, '.')
                && Signs.isDash(tokens.sign(parts.at + 1))) {
            parts.at++;
        }
        takePlaceBehindOutlet();
        return parts.isAtDash() && (isStrong() || tokens.spaceBefore(parts.at) || isSpaceBehind())
                ? behindDash()
                : withoutDash();
    }

    /** Commas that a page has left of what stood before the dateline. */
    private void skipCommas() {
        while (parts.at + 1 < limit
                && tokens.isSign(parts.at, ',')
                && (parts.at > parts.first || Signs.isDash(tokens.sign(parts.at + 1)))) {
            parts.at++;
        }
    }

    /** "Kabar.com Inggris --- ": a place that no comma parts from the outlet. */
    private void takePlaceBehindOutlet() {
        int at = parts.at;
        if (!parts.hasOutlet() || parts.hasPlace() || parts.outletTo != at || at >= limit || !tokens.isCapital(at)) {
            return;
        }
        int name = DatelinePlaces.capitals(tokens, at, limit);
        if (name - at <= DatelineNames.MAX_UNKNOWN
                && name < limit
                && Signs.isDash(tokens.sign(name))
                && DatelinePlaces.isLoose(tokens, name, limit)) {
            parts.setPlace(at, name);
            parts.at = name;
        }
    }

    private boolean isStrong() {
        return parts.hasOutlet() || parts.knowsPlace();
    }

    private boolean isSpaceBehind() {
        return parts.at + 1 < limit && tokens.spaceBefore(parts.at + 1);
    }

    private int behindDash() {
        int end = parts.skipDashes();
        if (end < limit) {
            return behindSecond(end);
        }
        return isStrong() && !Signs.isDash(tokens.sign(limit - 1)) ? -1 : end;
    }

    /** A place behind the outlet's dash, "KABAR.ID - MELATI.", or the outlet behind the place's, "MELATI - kabar.com -". */
    private int behindSecond(int end) {
        int domain = parts.hasOutlet() ? -1 : Domains.end(tokens, end, limit);
        if (domain > 0 && domain < limit && Signs.isDash(tokens.sign(domain))) {
            parts.setOutlet(end, domain);
            parts.at = domain;
            return parts.skipDashes();
        }
        if (!parts.hasOutlet() || parts.hasPlace()) {
            return end;
        }
        int place = DatelinePlaces.end(tokens, end, limit, true);
        if (place > 0 && place < limit && (tokens.isSign(place, '.') || Signs.isDash(tokens.sign(place)))) {
            parts.setPlace(end, place);
            parts.at = place + 1;
            return parts.skipDashes();
        }
        return end;
    }

    /** The end of a dateline that a colon closes, or that nothing parts from the sentence but its large letter. */
    private int withoutDash() {
        int at = parts.at;
        boolean colon = tokens.isSign(at, ':') && at + 1 < limit && tokens.isCapital(at + 1);
        if (isBrand() && colon) {
            return at + 1;
        }
        if (!parts.hasOutlet() || !parts.hasPlace() || at >= limit) {
            return -1;
        }
        boolean outlet = parts.outletTo == at && parts.placeTo < at && parts.hasDomain();
        if ((parts.placeTo == at || outlet) && tokens.isCapital(at)) {
            return at;
        }
        boolean place = parts.placeTo == at && parts.knowsPlace();
        return colon && (place || outlet) ? at + 1 : -1;
    }

    /** Whether nothing but an outlet was read, all in large letters: "WARTA MELATI: ". */
    private boolean isBrand() {
        boolean large = parts.hasOutlet() && !parts.hasPlace() && parts.outletTo == parts.at && parts.at < limit;
        for (int word = parts.outletFrom; large && word < parts.at; word++) {
            large = tokens.shape(word) == Tokens.Shape.UPPER;
        }
        return large;
    }
}
