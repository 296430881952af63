/** What all commands over documents share: options, threads, order of output, errors and exit status. */
@NullMarked
package id.saring.cli.run;

import org.jspecify.annotations.NullMarked;
