/** Raw Indonesian news in, an {@link id.saring.Article} out. */
@NullMarked
package id.saring;

import org.jspecify.annotations.NullMarked;
