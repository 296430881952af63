/** Pages as text. */
@NullMarked
package id.saring.html;

import org.jspecify.annotations.NullMarked;
