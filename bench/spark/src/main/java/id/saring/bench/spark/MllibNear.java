package id.saring.bench.spark;

import static org.apache.spark.sql.functions.col;

import id.saring.dedupe.Fingerprinter;
import id.saring.dedupe.Matching;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The pairs that MLlib finds among paragraphs of at least as many words, at the same similarity, of the same shingles;
 * copies are dropped before. A table of MLlib's is one hash, so five of them find a pair of 0.6 with a probability of .99,
 * as Saring's bands do. It knows no numbers and no order.
 */
final class MllibNear {
    private static final int TABLES = 5;
    private static final int DIMENSIONS = 1 << 30;
    private static final StructType PARAGRAPHS =
            new StructType().add("key", DataTypes.LongType).add("shingles", SQLDataTypes.VectorType());

    private MllibNear() {}

    static long pairs(Dataset<Row> articles) {
        MapPartitionsFunction<Row, Row> paragraphs = MllibNear::paragraphs;
        Dataset<Row> vectors = articles.select("text")
                .mapPartitions(paragraphs, Encoders.row(PARAGRAPHS))
                .dropDuplicates(new String[] {"key"});
        MinHashLSH lsh = new MinHashLSH()
                .setNumHashTables(TABLES)
                .setSeed(7)
                .setInputCol("shingles")
                .setOutputCol("hashes");
        return lsh.fit(vectors)
                .approxSimilarityJoin(vectors, vectors, 1 - Matching.DEFAULT_MIN_SIMILARITY)
                .filter(col("datasetA.key").lt(col("datasetB.key")))
                .count();
    }

    private static Iterator<Row> paragraphs(Iterator<Row> articles) {
        Matching matching = Matching.near();
        Fingerprinter fingerprinter = Fingerprinter.of(matching);
        Iterable<Row> rows = () -> articles;
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(article -> article.getString(0).lines())
                .map(fingerprinter::fingerprint)
                .filter(print -> print.words() >= matching.minWords())
                .map(print -> RowFactory.create(print.key(), vector(print.shingles())))
                .iterator();
    }

    private static Vector vector(int[] shingles) {
        int[] indices = Arrays.stream(shingles)
                .map(shingle -> shingle & (DIMENSIONS - 1))
                .sorted()
                .distinct()
                .toArray();
        double[] ones = new double[indices.length];
        Arrays.fill(ones, 1);
        return Vectors.sparse(DIMENSIONS, indices, ones);
    }
}
