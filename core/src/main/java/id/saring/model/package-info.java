/**
 * The facts that an article holds. All offsets are half-open, in UTF-16 units of the raw text. What a record holds as a
 * string (a name, a role, a clean text) is repaired or put together, and need not stand in the raw text as it is.
 *
 * <p>All of it is immutable and thread-safe; nothing is null.
 */
@NullMarked
package id.saring.model;

import org.jspecify.annotations.NullMarked;
