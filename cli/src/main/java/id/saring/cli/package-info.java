/** The saring command. */
@NullMarked
package id.saring.cli;

import org.jspecify.annotations.NullMarked;
