@NullMarked
package id.saring.dedupe;

import org.jspecify.annotations.NullMarked;
