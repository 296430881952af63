/** The facts that an article holds. All offsets are half-open, in UTF-16 units of the raw text. */
@NullMarked
package id.saring.model;

import org.jspecify.annotations.NullMarked;
