/** Repeated paragraphs: exact, after folding, or near, within one list or across documents. */
@NullMarked
package id.saring.dedupe;

import org.jspecify.annotations.NullMarked;
