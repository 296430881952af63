package id.saring.cli.dedupe;

import id.saring.cli.output.Console;
import id.saring.cli.run.Threads;
import id.saring.dedupe.Matching;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes what the corpus has said before. */
@Command(
        name = "dedupe",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Removes the paragraphs that an earlier one of the corpus repeats, and keeps the first.",
            "Order is by file, line and paragraph. Exact repeats and those that differ only in case, blanks,"
                    + " punctuation, quote styles or invisible characters are found; with --near, also those whose"
                    + " words are alike and whose numbers are the same."
        })
public final class DedupeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..*",
            description = "JSON Lines {\"id\", \"text\", …}, plain, .gz or .zst; none, or -, reads standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the lines here, compressed if it ends in .gz or .zst; the file appears when it is"
                    + " complete. Without it: standard output.")
    @Nullable
    Path output;

    @Option(
            names = {"-r", "--report"},
            paramLabel = "FILE",
            description = "Write a table of all repeats: id, paragraph (a line of the text, from 0), the same of the"
                    + " first, similarity, and exact, folded or near.")
    @Nullable
    Path report;

    @Option(
            names = {"-n", "--near"},
            paramLabel = "SIMILARITY",
            arity = "0..1",
            parameterConsumer = SimilarityConsumer.class,
            description = "Also near repeats, of at least this Jaccard similarity of word pairs, above 0 and at most 1"
                    + " (default: 0.6).")
    @Nullable
    Double near;

    @Option(
            names = "--mark",
            description = "Remove nothing; add \"repeats\": [paragraph numbers] to each line, with --documents true or"
                    + " false.")
    boolean mark;

    @Option(
            names = "--documents",
            description = "Compare whole documents and remove the near copies of an earlier one (similarity of word"
                    + " triples; --near=SIMILARITY sets it).")
    boolean documents;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Compare also with what earlier runs kept here, and keep this run's. The same files again"
                    + " repeat the last run.")
    @Nullable
    Path index;

    @Option(
            names = "--min-words",
            paramLabel = "N",
            description = "Across documents, leave paragraphs of fewer words alone (default: ${DEFAULT-VALUE}).")
    int minWords = Matching.DEFAULT_MIN_WORDS;

    @Option(
            names = "--bucket-cap",
            paramLabel = "N",
            description = "With --near, compare with at most N candidates of a kind, the earliest (default:"
                    + " ${DEFAULT-VALUE}).")
    int bucketCap = Matching.DEFAULT_BUCKET_CAP;

    @Mixin
    Threads threads = new Threads();

    @Option(
            names = {"-q", "--quiet"},
            description = "Write no progress and no summary.")
    boolean quiet;

    /**
     * Makes the command.
     *
     * @param console where to read and write
     */
    public DedupeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new DedupeRun(this, console).run();
    }

    Matching matching() {
        Matching matching;
        if (documents) {
            matching = near == null ? Matching.near() : Matching.near(near);
        } else {
            matching = near == null ? Matching.exact() : Matching.near(near);
        }
        return matching.withMinWords(minWords).withBucketCap(bucketCap);
    }

    /** Takes the next argument for the similarity only if it is a number: it may be the first file. */
    static final class SimilarityConsumer implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
            double similarity = Matching.DEFAULT_MIN_SIMILARITY;
            if (!arguments.isEmpty()) {
                try {
                    similarity = Double.parseDouble(arguments.peek());
                    arguments.pop();
                } catch (NumberFormatException e) {
                    // Not a similarity: the default is meant.
                }
            }
            option.setValue(similarity);
        }
    }
}
