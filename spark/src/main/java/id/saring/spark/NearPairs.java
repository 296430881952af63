package id.saring.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.shiftleft;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import id.saring.dedupe.Fingerprint;
import id.saring.dedupe.Matching;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;

/**
 * Pairs of different paragraphs that share a band, and of these the ones that are near. Works on the rows of
 * {@link KeyGroups}.
 */
final class NearPairs {
    private NearPairs() {}

    /**
     * What the buckets of equal bands hold: pairs to be verified, and the sizes of the buckets that were capped (see
     * {@link Buckets#SCHEMA}). A bucket is a band's hash above the band's number.
     */
    static Dataset<Row> buckets(Dataset<Row> known, Matching matching) {
        int cap = matching.bucketCap();
        MapPartitionsFunction<Row, Row> pair = rows -> new Buckets(rows, cap);
        Column bucket = shiftleft(col("hash").cast(DataTypes.LongType), Integer.SIZE)
                .bitwiseOR(col("band").cast(DataTypes.LongType));
        return shingled(known)
                .select(
                        col("order"),
                        col("paragraph"),
                        col("key"),
                        col("numbers"),
                        posexplode(col("bands")).as(new String[] {"band", "hash"}))
                .select(bucket.as("bucket"), col("order"), col("paragraph"), col("key"), col("numbers"))
                .repartition(col("bucket"))
                .sortWithinPartitions("bucket", "order", "paragraph")
                .select("bucket", "key", "numbers")
                .mapPartitions(pair, Encoders.row(Buckets.SCHEMA));
    }

    /** The buckets with more members than the cap: {@code band}, {@code hash}, {@code count}. */
    static Dataset<Row> capped(Dataset<Row> buckets) {
        return buckets.filter(col("count").isNotNull())
                .select(
                        col("bucket").cast(DataTypes.IntegerType).as("band"),
                        shiftright(col("bucket"), Integer.SIZE)
                                .cast(DataTypes.IntegerType)
                                .as("hash"),
                        col("count"));
    }

    /**
     * The earliest paragraph that each key is near: {@code key}; {@code near} with {@code order}, {@code paragraph},
     * {@code id} and {@code similarity}.
     */
    static Dataset<Row> earliest(Dataset<Row> known, Dataset<Row> buckets, Matching matching) {
        UDF2<byte[], byte[], Double> jaccard = (a, b) -> Fingerprint.similarity(Ints.fromBytes(a), Ints.fromBytes(b));
        Dataset<Row> later = shingled(known).select("key", "shingles");
        Dataset<Row> earlier = shingled(known)
                .select(
                        col("key").as("candidate"),
                        col("order"),
                        col("paragraph"),
                        col("id"),
                        col("shingles").as("theirs"));
        return buckets.filter(col("candidate").isNotNull())
                .select("key", "candidate")
                .repartition(col("key"))
                .distinct()
                .join(later, "key")
                .join(earlier, "candidate")
                .withColumn("similarity", udf(jaccard, DataTypes.DoubleType).apply(col("theirs"), col("shingles")))
                .filter(col("similarity").geq(lit(matching.minSimilarity().orElseThrow())))
                .groupBy("key")
                .agg(min(struct("order", "paragraph", "id", "similarity")).as("near"));
    }

    /** The first paragraph of each key that has shingles. */
    private static Dataset<Row> shingled(Dataset<Row> known) {
        return known.filter(col("shingles").isNotNull());
    }
}
