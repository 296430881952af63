package id.saring.source;

import id.saring.model.SourceKind;

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
    /** The same place as something else. */
    Named as(SourceKind other) {
        return new Named(start, end, next, name, other, sure);
    }
}
