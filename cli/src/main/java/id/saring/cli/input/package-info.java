/** Files and streams as documents: found, opened, cut into entries, decoded. */
@NullMarked
package id.saring.cli.input;

import org.jspecify.annotations.NullMarked;
