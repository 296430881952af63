package id.saring.bench.spark;

import id.saring.dedupe.Matching;
import id.saring.spark.RemoveRepeats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One job in a session of its own; prints what it took. */
final class TimedJob {
    /** Enough for some hundred megabytes on two threads: a task costs some tenth of a second before its first row. */
    private static final int PARTITIONS = 8;

    private static final Map<String, ToLongFunction<Dataset<Row>>> JOBS =
            new TreeMap<>(Map.of("saring", TimedJob::saring, "mllib", MllibNear::pairs));

    private TimedJob() {}

    static List<String> names() {
        return List.of("saring", "mllib");
    }

    public static void main(String[] arguments) throws IOException {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .appName(arguments[0])
                .config("spark.sql.shuffle.partitions", PARTITIONS)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        TaskMeter meter = new TaskMeter();
        spark.sparkContext().addSparkListener(meter);
        StructType schema = new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
        long start = System.nanoTime();
        long found =
                JOBS.get(arguments[0]).applyAsLong(spark.read().schema(schema).json(arguments[1]));
        double seconds = (System.nanoTime() - start) / 1e9;
        spark.stop();
        System.out.printf(
                Locale.ROOT, "%s: %d found, %.1f s, %s, peak %s%n", arguments[0], found, seconds, meter, peakMemory());
    }

    /** The removed paragraphs: exact, folded and near. */
    private static long saring(Dataset<Row> articles) {
        try (RemoveRepeats.Result result = RemoveRepeats.from(articles, "id", Matching.near())) {
            return result.report().count();
        }
    }

    /** The most memory that the process ever had, as Linux counts it. */
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> line.substring("VmHWM:".length()).strip())
                        .findFirst()
                        .orElse("unknown");
    }
}
