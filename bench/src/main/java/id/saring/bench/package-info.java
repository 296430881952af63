/** JMH benchmarks beside plain baselines. */
@NullMarked
package id.saring.bench;

import org.jspecify.annotations.NullMarked;
