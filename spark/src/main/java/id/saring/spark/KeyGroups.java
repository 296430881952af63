package id.saring.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import id.saring.dedupe.RepeatKind;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/** Paragraphs with one key, of which the earliest is the first. */
final class KeyGroups {
    private KeyGroups() {}

    /**
     * Sets beside each copy its {@code first} ({@code order}, {@code paragraph}, {@code id}), {@code similarity} and
     * {@code kind}, which are null for a first; only a first keeps its shingles and bands. The rows stay partitioned by
     * {@code key}, so that what joins on it later moves the other side alone.
     */
    static Dataset<Row> withFirsts(Dataset<Row> prints) {
        UDF2<Integer, Integer, String> kind = (earlier, later) ->
                RepeatKind.ofSpellings(earlier, later).name().toLowerCase(Locale.ROOT);
        Column isShort = col("own_paragraph").isNotNull();
        WindowSpec earlier = Window.partitionBy(col("key"), isShort)
                .orderBy("order", "paragraph")
                .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
        Column own = struct(
                col("order"),
                col("own_paragraph").as("paragraph"),
                col("id"),
                col("own_spelling").as("spelling"));
        Column shared = first(struct("order", "paragraph", "id", "spelling")).over(earlier);
        Column isFirst = col("first.order")
                .equalTo(col("order"))
                .and(col("first.paragraph").equalTo(col("paragraph")));
        return prints.repartition(col("key"))
                .withColumn("first", when(isShort, own).otherwise(shared))
                .select(
                        col("key"),
                        col("order"),
                        col("paragraph"),
                        col("id"),
                        isShort.as("is_short"),
                        col("numbers"),
                        when(isFirst, col("shingles")).as("shingles"),
                        when(isFirst, col("bands")).as("bands"),
                        when(isFirst, null).otherwise(placeOf("first")).as("first"),
                        when(isFirst, null).otherwise(lit(1.0)).as("similarity"),
                        when(isFirst, null)
                                .otherwise(
                                        udf(kind, DataTypes.StringType).apply(col("first.spelling"), col("spelling")))
                                .as("kind"));
    }

    /** The place within a column of places that hold more. */
    static Column placeOf(String column) {
        return struct(col(column + ".order"), col(column + ".paragraph"), col(column + ".id"));
    }
}
