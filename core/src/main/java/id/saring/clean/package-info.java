/** Sorts every line of a page into the article and what is set aside. */
@NullMarked
package id.saring.clean;

import org.jspecify.annotations.NullMarked;
