/** Indonesian time expressions: found in running text, resolved against a reference, written as TIMEX3. */
@NullMarked
package id.saring.dates;

import org.jspecify.annotations.NullMarked;
