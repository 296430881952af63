/** What commands write: JSON, readable text, and where it goes. */
@NullMarked
package id.saring.cli.output;

import org.jspecify.annotations.NullMarked;
