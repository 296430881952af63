/** Publication moment and dates of an article. */
@NullMarked
package id.saring.time;

import org.jspecify.annotations.NullMarked;
