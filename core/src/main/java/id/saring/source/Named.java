package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Tokens;

/**
 * A name read from the text.
 *
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param next the token behind it, and behind what belongs to it (the path of an address)
 * @param name the usual name
 * @param kind what it is
 * @param sure whether its look alone tells a source: an outlet known by name, a domain, an account
 */
record Named(int start, int end, int next, String name, SourceKind kind, boolean sure) {
    /** A platform by its usual name. */
    static Named platform(Tokens tokens, int token, PhraseTable.Hit<Outlet> hit) {
        int end = tokens.end(hit.end() - 1);
        return new Named(tokens.start(token), end, hit.end(), hit.fact().name(), SourceKind.SOCIAL, true);
    }

    /** The same place as something else. */
    Named as(SourceKind other) {
        return new Named(start, end, next, name, other, sure);
    }
}
