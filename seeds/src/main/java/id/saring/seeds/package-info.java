/** The fixtures of Saring as resources, with a loader. */
@NullMarked
package id.saring.seeds;

import org.jspecify.annotations.NullMarked;
