package id.saring.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import id.saring.dedupe.Matching;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Removes paragraphs that were seen before, across any number of articles, with the keys, the definition and so the
 * result of {@code saring dedupe} on one machine (see {@link Matching}).
 *
 * <p>Exact and folded repeats: one shuffle by key, read as sorted runs. Near repeats: bands exploded, each bucket read in
 * order and capped, candidate pairs verified on the shingles. Only counters and the earliest {@code bucketCap} members of
 * one bucket are ever held in memory, so a recurring paragraph of any frequency does no harm.
 *
 * <p>Thread-safe.
 */
public final class RemoveRepeats {
    private RemoveRepeats() {}

    /**
     * What came out. The datasets are lazy and share a cached stage; {@link #close} frees it.
     *
     * @param articles the input with the repeated lines taken out of {@code text}; an article left without text stays
     * @param report one row a removed paragraph: {@code order}, {@code id}, {@code paragraph} (the number of its line, from
     *     0), {@code first_order}, {@code first_id}, {@code first_paragraph}, {@code similarity}, {@code kind} (exact,
     *     folded or near)
     * @param cappedBuckets the candidate buckets with more members than the cap: {@code band}, {@code hash}, {@code count};
     *     empty where near repeats are not looked for
     * @param fingerprints the shared stage
     */
    public record Result(
            Dataset<Row> articles, Dataset<Row> report, Dataset<Row> cappedBuckets, Dataset<Row> fingerprints)
            implements AutoCloseable {
        /** Frees the shared stage. */
        @Override
        public void close() {
            fingerprints.unpersist(false);
        }
    }

    /**
     * Removes repeats.
     *
     * @param articles rows with the string columns {@code id} and {@code text}
     * @param order a column without nulls or repeats whose order says which copy is the first
     * @param matching what counts as a repeat
     * @return the articles without their repeats, and the report
     * @throws IllegalArgumentException if a column is missing
     */
    public static Result from(Dataset<Row> articles, String order, Matching matching) {
        for (String column : new String[] {"id", "text", order}) {
            if (!Arrays.asList(articles.schema().fieldNames()).contains(column)) {
                throw new IllegalArgumentException("no column \"" + column + "\" among "
                        + String.join(", ", articles.schema().fieldNames()));
            }
        }
        PrintColumns columns = new PrintColumns(articles.schema().apply(order).dataType());
        Dataset<Row> prints = prints(articles, order, matching, columns);
        Dataset<Row> known = known(prints, columns).persist(StorageLevel.MEMORY_AND_DISK());
        boolean near = matching.minSimilarity().isPresent();
        Dataset<Row> report = near ? reportNear(known, matching) : reportCopies(known);
        Dataset<Row> capped = NearPairs.cappedBuckets(known, matching);
        return new Result(withoutRepeats(articles, order, report), report, capped, known);
    }

    /** The fingerprints of all paragraphs; short ones only where they repeat one of their own article. */
    private static Dataset<Row> prints(Dataset<Row> articles, String order, Matching matching, PrintColumns columns) {
        Dataset<Row> texts = articles.select(col(order), col("id"), col("text"));
        FlatMapFunction<Row, Row> explode = new ExplodeParagraphs(matching);
        return texts.flatMap(explode, Encoders.row(columns.prints()));
    }

    /** Each fingerprint beside the earliest paragraph with the same key. */
    private static Dataset<Row> known(Dataset<Row> prints, PrintColumns columns) {
        MapPartitionsFunction<Row, Row> firsts = FirstOfKey::beside;
        return prints.repartition(col("key"))
                .sortWithinPartitions("key", "order", "paragraph")
                .mapPartitions(firsts, Encoders.row(columns.prints()));
    }

    private static Dataset<Row> reportCopies(Dataset<Row> known) {
        return known.filter(col("kind").isNotNull()).select(reportColumns());
    }

    /**
     * A paragraph repeats the earliest one that is near its key's first, or else that first: what is near the one is near
     * the other.
     */
    private static Dataset<Row> reportNear(Dataset<Row> known, Matching matching) {
        Dataset<Row> near = NearPairs.verified(known, matching)
                .groupBy("key")
                .agg(min(struct("order", "paragraph", "id", "similarity")).as("near"));
        Dataset<Row> slim = known.select(
                "key",
                "order",
                "id",
                "paragraph",
                "first_order",
                "first_id",
                "first_paragraph",
                "similarity",
                "kind",
                "is_short");
        Dataset<Row> shorts = slim.filter("is_short").select(reportColumns());
        Column isNear = col("near").isNotNull();
        Dataset<Row> longs = slim.filter("not is_short")
                .join(near, seq("key"), "left")
                .withColumn("first_order", pick(isNear, "near.order", "first_order"))
                .withColumn("first_id", pick(isNear, "near.id", "first_id"))
                .withColumn("first_paragraph", pick(isNear, "near.paragraph", "first_paragraph"))
                .withColumn("similarity", pick(isNear, "near.similarity", "similarity"))
                .withColumn("kind", when(isNear, "near").otherwise(col("kind")))
                .filter(col("kind").isNotNull())
                .select(reportColumns());
        return longs.unionByName(shorts);
    }

    private static Column pick(Column condition, String then, String otherwise) {
        return when(condition, col(then)).otherwise(col(otherwise));
    }

    private static Column[] reportColumns() {
        return new Column[] {
            col("order"),
            col("id"),
            col("paragraph"),
            col("first_order"),
            col("first_id"),
            col("first_paragraph"),
            col("similarity"),
            col("kind")
        };
    }

    private static Dataset<Row> withoutRepeats(Dataset<Row> articles, String order, Dataset<Row> report) {
        DataType text = DataTypes.StringType;
        UDF2<String, scala.collection.Seq<Integer>, String> cut = TextLines::without;
        Dataset<Row> lines = report.groupBy(col("order").as(order))
                .agg(collect_list("paragraph").as("saring_repeats"));
        return articles.join(lines, seq(order), "left")
                .withColumn("text", udf(cut, text).apply(col("text"), col("saring_repeats")))
                .select(Arrays.stream(articles.columns())
                        .map(name -> col("`" + name + "`"))
                        .toArray(Column[]::new));
    }

    private static Seq<String> seq(String column) {
        return CollectionConverters.asScala(List.of(column)).toSeq();
    }
}
