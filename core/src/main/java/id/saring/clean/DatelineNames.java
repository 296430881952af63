package id.saring.clean;

import id.saring.text.Tokens;

/** The names of a dateline, in either order: "MELATI, KABAR.com", "Kabar.com, Melati", "JAKARTA, 2 Mei 2024 (KABAR)". */
final class DatelineNames {
    private static final int MAX_PARTS = 3;
    private static final int MAX_TOKENS = 18;
    private static final int MAX_BRACKETED = 8;
    /** A name before a known place, or one that the table does not know, has no more tokens. */
    static final int MAX_UNKNOWN = 3;

    private final DatelineParts parts;
    private final Tokens tokens;
    private final int limit;

    private DatelineNames(DatelineParts parts) {
        this.parts = parts;
        tokens = parts.tokens;
        limit = parts.limit;
    }

    /** Reads the names into the parts; whether there are any. */
    static boolean read(DatelineParts parts) {
        return new DatelineNames(parts).read();
    }

    private boolean read() {
        int start = parts.at;
        for (int part = 0; part < MAX_PARTS && parts.at < limit && parts.at - start < MAX_TOKENS; part++) {
            if (!take(part)) {
                return false;
            }
            takeBracketed();
            parts.skipStars();
            if (parts.at >= limit || !tokens.isSign(parts.at, ',') && !tokens.isSign(parts.at, '|')) {
                return true;
            }
            parts.at++;
            if (parts.isAtDash()) {
                return true;
            }
            if (parts.hasPlace() && !parts.hasOutlet()) {
                takeBracketed();
                if (parts.hasOutlet()) {
                    return true;
                }
            }
        }
        return parts.hasPlace() || parts.hasOutlet();
    }

    /** Takes the domain, place, date or name that is next; false if none is. */
    private boolean take(int part) {
        int domain = Domains.end(tokens, parts.at, limit);
        if (domain > 0) {
            takeOutlet(domain);
            return true;
        }
        int place = DatelinePlaces.end(tokens, parts.at, limit, parts.hasOutlet());
        if (part > 0 && parts.hasPlace()) {
            place = Math.max(place, capitals());
        }
        if (place > 0) {
            takeName(place);
            return true;
        }
        int date = part > 0 ? date(parts.at) : -1;
        if (date > 0) {
            parts.at = date;
            return true;
        }
        return takeUnknown(part);
    }

    /** Takes a name that may be the place, or the outlet if a word of it says so. */
    private void takeName(int end) {
        if (!parts.hasOutlet() && OutletNames.has(tokens, parts.at, end)) {
            takeOutlet(Math.max(end, capitals()));
            return;
        }
        if (!parts.hasPlace()) {
            parts.setPlace(parts.at, end);
        } else if (!parts.hasOutlet()) {
            second(parts.at, end);
        }
        parts.at = end;
    }

    /** Takes a name that is the outlet's for where it stands. */
    private boolean takeUnknown(int part) {
        int outlet = -1;
        if (part == 0) {
            outlet = outletBeforePlace();
        } else if (parts.hasPlace() && !parts.hasOutlet()) {
            outlet = capitals();
        }
        if (outlet < 0) {
            return false;
        }
        takeOutlet(outlet);
        return true;
    }

    private void takeOutlet(int end) {
        parts.setOutlet(parts.at, end);
        parts.at = end;
    }

    /** The second of two names: the place, if only it is a known one, else the outlet. */
    private void second(int from, int to) {
        if (Places.end(tokens, from) == to && !parts.knowsPlace()) {
            parts.setOutlet(parts.placeFrom, parts.placeTo);
            parts.setPlace(from, to);
        } else {
            parts.setOutlet(from, to);
        }
    }

    /** The token behind a name that a comma and a known place with its dash follow: "Warta Melati, Jakarta - ". */
    private int outletBeforePlace() {
        int name = capitals();
        if (name < 0 || name - parts.at > MAX_UNKNOWN || name + 1 >= limit || !tokens.isSign(name, ',')) {
            return -1;
        }
        int place = Places.end(tokens, name + 1);
        return place > 0
                        && place < limit
                        && Signs.isDash(tokens.sign(place))
                        && DatelinePlaces.isLoose(tokens, place, limit)
                ? name
                : -1;
    }

    private int capitals() {
        return DatelinePlaces.capitals(tokens, parts.at, limit);
    }

    private int date(int from) {
        boolean date = from + 2 < limit
                && tokens.kind(from) == Tokens.Kind.NUMBER
                && Calendar.isMonth(tokens, from + 1)
                && tokens.kind(from + 2) == Tokens.Kind.NUMBER;
        return date ? from + 3 : -1;
    }

    /** "(ANTARA)", with a date before it. */
    private void takeBracketed() {
        if (parts.at >= limit || !tokens.isSign(parts.at, '(')) {
            return;
        }
        for (int end = parts.at + 2; end < Math.min(limit, parts.at + MAX_BRACKETED); end++) {
            if (tokens.isSign(end, ')')) {
                parts.setOutlet(parts.at + 1, end);
                parts.at = end + 1;
                return;
            }
        }
    }
}
