/**
 * Raw Indonesian news in, an {@link id.saring.Article} out.
 *
 * <p>Begin with {@link id.saring.Saring}; {@link id.saring.NewsParser} has settings. An argument that is null is refused
 * with a {@link NullPointerException} that names it. Moments are local: those of the page's own zone, which is one of
 * Indonesia's three.
 */
@NullMarked
package id.saring;

import org.jspecify.annotations.NullMarked;
