/** The text under all stages: the normalised view aligned to the raw text, the body, and its tokens. */
@NullMarked
package id.saring.text;

import org.jspecify.annotations.NullMarked;
