/** Saring on Spark: news in a {@code Dataset<Row>}, articles and kept paragraphs out. */
@NullMarked
package id.saring.spark;

import org.jspecify.annotations.NullMarked;
