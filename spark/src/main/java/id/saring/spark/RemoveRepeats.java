package id.saring.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import id.saring.dedupe.Matching;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Removes paragraphs that were seen before, across any number of articles, with the keys, the definition and so the
 * result of {@code saring dedupe} on one machine (see {@link Matching}).
 *
 * <p>Exact and folded repeats: one shuffle by key, read as sorted runs. Near repeats: bands exploded, each bucket read in
 * order and capped, candidate pairs verified on the shingles. Spark spills what is sorted, and beyond that only the
 * earliest {@code bucketCap} members of one bucket are held in memory, so a recurring paragraph of any frequency does no
 * harm.
 *
 * <p>Thread-safe.
 */
public final class RemoveRepeats {
    private static final StructType CAPPED = new StructType()
            .add("band", DataTypes.IntegerType)
            .add("hash", DataTypes.IntegerType)
            .add("count", DataTypes.LongType);

    private RemoveRepeats() {}

    /**
     * What came out. The datasets are lazy and share stages that are kept in memory and on the disk once they were
     * computed; {@link #close} frees them.
     *
     * @param articles the input with the repeated lines taken out of {@code text}; an article left without text stays
     * @param report one row a removed paragraph: {@code order}, {@code id}, {@code paragraph} (the number of its line, from
     *     0), {@code first_order}, {@code first_id}, {@code first_paragraph}, {@code similarity}, {@code kind} (exact,
     *     folded or near)
     * @param cappedBuckets the candidate buckets with more members than the cap: {@code band}, {@code hash}, {@code count};
     *     empty where near repeats are not looked for
     * @param kept the shared stages
     */
    public record Result(
            Dataset<Row> articles, Dataset<Row> report, Dataset<Row> cappedBuckets, List<Dataset<Row>> kept)
            implements AutoCloseable {
        /** A result. */
        public Result {
            kept = List.copyOf(kept);
        }

        /** Frees the shared stages. */
        @Override
        public void close() {
            kept.forEach(stage -> stage.unpersist(false));
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
        Dataset<Row> known = kept(KeyGroups.withFirsts(prints(articles, order, matching)));
        if (matching.minSimilarity().isEmpty()) {
            Dataset<Row> report = kept(report(known));
            Dataset<Row> capped = articles.sparkSession().createDataFrame(List.of(), CAPPED);
            return new Result(withoutRepeats(articles, order, report), report, capped, List.of(known, report));
        }
        Dataset<Row> buckets = kept(NearPairs.buckets(known, matching));
        Dataset<Row> report = kept(report(nearOrCopied(known, NearPairs.earliest(known, buckets, matching))));
        return new Result(
                withoutRepeats(articles, order, report),
                report,
                NearPairs.capped(buckets),
                List.of(known, buckets, report));
    }

    private static Dataset<Row> kept(Dataset<Row> stage) {
        return stage.persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** The fingerprints of all paragraphs; short ones only where they repeat one of their own article. */
    private static Dataset<Row> prints(Dataset<Row> articles, String order, Matching matching) {
        Dataset<Row> texts = articles.select(col(order), col("id"), col("text"));
        FlatMapFunction<Row, Row> explode = new ExplodeParagraphs(matching);
        StructType columns = PrintColumns.of(articles.schema().apply(order).dataType());
        return texts.flatMap(explode, Encoders.row(columns));
    }

    /**
     * A paragraph repeats the earliest one that is near its key's first, or else that first: what is near the one is near
     * the other.
     */
    private static Dataset<Row> nearOrCopied(Dataset<Row> known, Dataset<Row> near) {
        Column isNear = col("near").isNotNull().and(col("is_short").equalTo(lit(false)));
        return known.join(near, seq("key"), "left")
                .select(
                        col("order"),
                        col("id"),
                        col("paragraph"),
                        when(isNear, KeyGroups.placeOf("near"))
                                .otherwise(col("first"))
                                .as("first"),
                        when(isNear, col("near.similarity"))
                                .otherwise(col("similarity"))
                                .as("similarity"),
                        when(isNear, "near").otherwise(col("kind")).as("kind"));
    }

    private static Dataset<Row> report(Dataset<Row> known) {
        return known.filter(col("kind").isNotNull())
                .select(
                        col("order"),
                        col("id"),
                        col("paragraph"),
                        col("first.order").as("first_order"),
                        col("first.id").as("first_id"),
                        col("first.paragraph").as("first_paragraph"),
                        col("similarity"),
                        col("kind"));
    }

    private static Dataset<Row> withoutRepeats(Dataset<Row> articles, String order, Dataset<Row> report) {
        UDF2<String, scala.collection.Seq<Integer>, String> cut = TextLines::without;
        Dataset<Row> lines = report.groupBy(col("order").as(order))
                .agg(collect_list("paragraph").as("saring_repeats"));
        return articles.join(lines, seq(order), "left")
                .withColumn("text", udf(cut, DataTypes.StringType).apply(col("text"), col("saring_repeats")))
                .select(Arrays.stream(articles.columns())
                        .map(name -> col("`" + name + "`"))
                        .toArray(Column[]::new));
    }

    private static Seq<String> seq(String column) {
        return CollectionConverters.asScala(List.of(column)).toSeq();
    }
}
