/** Near repeats on Spark, timed. */
@NullMarked
package id.saring.bench.spark;

import org.jspecify.annotations.NullMarked;
