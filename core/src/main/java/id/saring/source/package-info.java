/** Where the information came from. */
@NullMarked
package id.saring.source;

import org.jspecify.annotations.NullMarked;
