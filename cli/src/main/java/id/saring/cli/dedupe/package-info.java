/** {@code saring dedupe}: repeats across a corpus. */
@NullMarked
package id.saring.cli.dedupe;

import org.jspecify.annotations.NullMarked;
