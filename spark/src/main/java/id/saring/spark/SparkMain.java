package id.saring.spark;

import id.saring.dedupe.Matching;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code spark-submit} runs: {@code parse} and {@code dedupe} from one folder of files to another. */
@Command(
        name = "saring-spark",
        description = "Parses and deduplicates Indonesian news on Spark.",
        mixinStandardHelpOptions = true,
        subcommands = {SparkMain.Parse.class, SparkMain.Dedupe.class})
public final class SparkMain {
    private SparkMain() {}

    /**
     * Runs a job. Ends the process with status 1 if the job fails and 2 if the command line is wrong.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String... arguments) {
        return new CommandLine(new SparkMain()).execute(arguments);
    }

    /** Where a job reads and writes. */
    static final class Places {
        @Option(names = "--input", required = true, description = "Files or a folder of them: JSON Lines or Parquet.")
        private String input = "";

        @Option(names = "--output", required = true, description = "The folder to write; must not exist.")
        private String output = "";

        @Option(
                names = "--format",
                defaultValue = "json",
                description = "Of input and output: json or parquet (default: json).")
        private String format = "";

        Dataset<Row> read(SparkSession spark, StructType jsonSchema) {
            return format.equals("json")
                    ? spark.read().schema(jsonSchema).json(input)
                    : spark.read().format(format).load(input);
        }

        void write(Dataset<Row> rows) {
            rows.write().format(format).save(output);
        }
    }

    private static SparkSession session() {
        return SparkSession.builder().appName("saring").getOrCreate();
    }

    private static StructType articles() {
        return new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType);
    }

    /** Cleans and parses. */
    @Command(name = "parse", description = "Cleans and parses articles: id, text and, if known, published.")
    static final class Parse implements Callable<Integer> {
        @CommandLine.Mixin
        private Places places = new Places();

        @Override
        public Integer call() {
            StructType schema = articles().add("published", DataTypes.StringType);
            places.write(ParseArticles.parse(places.read(session(), schema)));
            return 0;
        }
    }

    /** Removes repeats. */
    @Command(name = "dedupe", description = "Removes paragraphs that an earlier one repeats.")
    static final class Dedupe implements Callable<Integer> {
        @CommandLine.Mixin
        private Places places = new Places();

        @Option(
                names = "--report",
                required = true,
                description = "The folder for the report, one row a removed paragraph; must not exist.")
        private String report = "";

        @Option(
                names = "--order",
                defaultValue = "id",
                description = "The column that says which article comes first; no two alike (default: id). In JSON,"
                        + " another column than id holds whole numbers.")
        private String order = "";

        @Option(
                names = "--near",
                arity = "0..1",
                fallbackValue = "" + Matching.DEFAULT_MIN_SIMILARITY,
                description = "Also near repeats, of at least this similarity (default: ${FALLBACK-VALUE}).")
        private @Nullable Double near;

        @Option(
                names = "--min-words",
                defaultValue = "" + Matching.DEFAULT_MIN_WORDS,
                description = "The least words of a paragraph that is compared across articles (default:"
                        + " ${DEFAULT-VALUE}).")
        private int minWords;

        @Override
        public Integer call() {
            Matching matching = (near == null ? Matching.exact() : Matching.near(near)).withMinWords(minWords);
            StructType schema = order.equals("id") ? articles() : articles().add(order, DataTypes.LongType);
            try (RemoveRepeats.Result result = RemoveRepeats.from(places.read(session(), schema), order, matching)) {
                result.report()
                        .write()
                        .option("header", true)
                        .option("sep", "\t")
                        .csv(report);
                places.write(result.articles());
                long capped = near == null ? 0 : result.cappedBuckets().count();
                if (capped > 0) {
                    System.err.println("saring-spark: " + capped + " candidate buckets had more than "
                            + matching.bucketCap() + " members; later paragraphs were compared with the earliest only");
                }
            }
            return 0;
        }
    }
}
