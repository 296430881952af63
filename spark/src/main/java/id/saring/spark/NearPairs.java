package id.saring.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import id.saring.dedupe.Fingerprint;
import id.saring.dedupe.Matching;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pairs of different paragraphs that share a band, and of these the ones that are near. */
final class NearPairs {
    private static final StructType PAIRS =
            new StructType().add("key", DataTypes.LongType).add("candidate", DataTypes.LongType);

    private NearPairs() {}

    /**
     * The near pairs: {@code key} of the later paragraph; {@code order}, {@code paragraph} and {@code id} of the earlier
     * one; {@code similarity}.
     */
    static Dataset<Row> verified(Dataset<Row> known, Matching matching) {
        Dataset<Row> prints = firsts(known);
        UDF2<byte[], byte[], Double> jaccard = (a, b) -> Fingerprint.similarity(Ints.fromBytes(a), Ints.fromBytes(b));
        Dataset<Row> earlier = prints.select(
                col("key").as("candidate"),
                col("order"),
                col("paragraph"),
                col("id"),
                col("shingles").as("theirs"));
        return candidates(known, matching)
                .distinct()
                .join(prints.select("key", "shingles"), "key")
                .join(earlier, "candidate")
                .withColumn("similarity", udf(jaccard, DataTypes.DoubleType).apply(col("theirs"), col("shingles")))
                .filter(col("similarity").geq(matching.minSimilarity().orElseThrow()))
                .select("key", "order", "paragraph", "id", "similarity");
    }

    /** The buckets with more members than the cap. */
    static Dataset<Row> cappedBuckets(Dataset<Row> known, Matching matching) {
        return bands(known)
                .groupBy("band", "hash")
                .agg(count(lit(1)).as("count"))
                .filter(col("count").gt(matching.bucketCap()));
    }

    /** The first paragraph of each key that has shingles. */
    private static Dataset<Row> firsts(Dataset<Row> known) {
        return known.filter(col("shingles").isNotNull());
    }

    private static Dataset<Row> candidates(Dataset<Row> known, Matching matching) {
        int cap = matching.bucketCap();
        MapPartitionsFunction<Row, Row> pair = rows -> new Buckets(rows, cap);
        return bands(known)
                .repartition(col("band"), col("hash"))
                .sortWithinPartitions("band", "hash", "order", "paragraph")
                .mapPartitions(pair, Encoders.row(PAIRS));
    }

    private static Dataset<Row> bands(Dataset<Row> known) {
        StructType schema = new StructType()
                .add("band", DataTypes.IntegerType)
                .add("hash", DataTypes.IntegerType)
                .add("order", known.schema().apply("order").dataType())
                .add("paragraph", DataTypes.IntegerType)
                .add("key", DataTypes.LongType)
                .add("numbers", DataTypes.IntegerType);
        FlatMapFunction<Row, Row> explode = row -> {
            int[] hashes = Ints.fromBytes(row.getAs("bands"));
            List<Row> rows = new ArrayList<>(hashes.length);
            for (int band = 0; band < hashes.length; band++) {
                rows.add(RowFactory.create(
                        band,
                        hashes[band],
                        row.getAs("order"),
                        row.getAs("paragraph"),
                        row.getAs("key"),
                        row.getAs("numbers")));
            }
            return rows.iterator();
        };
        return firsts(known)
                .select("order", "paragraph", "key", "numbers", "bands")
                .flatMap(explode, Encoders.row(schema));
    }

    /**
     * Reads buckets in order and pairs each member with the earlier ones among the first {@code cap} that have the same
     * numbers.
     */
    private static final class Buckets implements Iterator<Row> {
        private final Iterator<Row> rows;
        private final int cap;
        private final List<Row> earliest = new ArrayList<>();
        private final List<Row> ready = new ArrayList<>();
        private int at;

        Buckets(Iterator<Row> rows, int cap) {
            this.rows = rows;
            this.cap = cap;
        }

        @Override
        public boolean hasNext() {
            while (at == ready.size() && rows.hasNext()) {
                ready.clear();
                at = 0;
                pairUp(rows.next());
            }
            return at < ready.size();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return ready.get(at++);
        }

        private void pairUp(Row member) {
            if (!earliest.isEmpty() && !sameBucket(earliest.get(0), member)) {
                earliest.clear();
            }
            for (Row candidate : earliest) {
                if (candidate.getInt(5) == member.getInt(5)) {
                    ready.add(RowFactory.create(member.getLong(4), candidate.getLong(4)));
                }
            }
            if (earliest.size() < cap) {
                earliest.add(member);
            }
        }

        private static boolean sameBucket(Row a, Row b) {
            return a.getInt(0) == b.getInt(0) && a.getInt(1) == b.getInt(1);
        }
    }
}
