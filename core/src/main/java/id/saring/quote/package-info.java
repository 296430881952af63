/** Who said what: direct, mixed and indirect quotations with their speakers. */
@NullMarked
package id.saring.quote;

import org.jspecify.annotations.NullMarked;
