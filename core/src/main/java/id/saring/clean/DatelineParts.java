package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Optional;

/** Place and outlet of a dateline while it is read: "MELATI, KABAR.com - " names both. Used by one thread. */
final class DatelineParts {
    final Tokens tokens;
    /** Where the dateline would start. */
    final int first;
    /** The token behind what may be read. */
    final int limit;
    /** The next token. */
    int at;

    int placeFrom = -1;
    int placeTo = -1;
    int outletFrom = -1;
    int outletTo = -1;

    DatelineParts(Tokens tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
        at = first;
    }

    boolean hasPlace() {
        return placeFrom >= 0;
    }

    boolean hasOutlet() {
        return outletFrom >= 0;
    }

    void setPlace(int from, int to) {
        placeFrom = from;
        placeTo = to;
    }

    void setOutlet(int from, int to) {
        outletFrom = from;
        outletTo = to;
    }

    /** Whether the place is one that the table knows. */
    boolean knowsPlace() {
        return hasPlace() && Places.end(tokens, placeFrom) == placeTo;
    }

    /** Whether the outlet is printed as its domain. */
    boolean hasDomain() {
        return hasOutlet() && Domains.end(tokens, outletFrom, limit) == outletTo;
    }

    /** Goes on behind the marks that print the dateline bold, and line feeds. */
    void skipStars() {
        while (at < limit
                && (tokens.isSign(at, '*') || tokens.isSign(at, '_') || tokens.kind(at) == Tokens.Kind.BREAK)) {
            at++;
        }
    }

    /** Goes on behind dashes and stars; the token that is next then. */
    int skipDashes() {
        while (at < limit && (Signs.isDash(tokens.sign(at)) || tokens.isSign(at, '*'))) {
            at++;
        }
        return at;
    }

    /** Whether a dash is next. */
    boolean isAtDash() {
        return at < limit && Signs.isDash(tokens.sign(at));
    }

    /** What was read, as the dateline of a stretch of the view. */
    Page.DatelinePiece piece(int start, int end) {
        return new Page.DatelinePiece(start, end, string(placeFrom, placeTo), string(outletFrom, outletTo));
    }

    private Optional<String> string(int from, int to) {
        return from < 0
                ? Optional.empty()
                : Optional.of(tokens.text().substring(tokens.start(from), tokens.end(to - 1)));
    }
}
