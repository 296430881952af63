package id.saring.cli.run;

import id.saring.cli.input.Document;
import id.saring.cli.input.Inputs;
import id.saring.cli.input.Item;
import id.saring.cli.output.Answer;
import id.saring.cli.output.Console;
import id.saring.cli.output.Format;
import id.saring.cli.output.Sink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Answers the documents of the input in order. What fails is reported; the rest is still answered. */
public final class DocumentRun {
    /** All was answered. */
    public static final int DONE = 0;

    /** Something could not be read or written. */
    public static final int FAILED = 1;

    private final DocumentOptions options;
    private final Console console;
    private final Format format;
    private final Optional<LocalDateTime> published;
    private boolean failed;

    /**
     * Prepares a run.
     *
     * @param options what the user asked for
     * @param console where to read and write
     * @throws IllegalArgumentException if an option's value is out of range
     */
    public DocumentRun(DocumentOptions options, Console console) {
        this.options = options;
        this.console = console;
        this.format = options.format(console);
        this.published = options.published();
        refuseOverwriting();
    }

    private void refuseOverwriting() {
        for (String file : options.files) {
            Optional<Path> same = options.output().filter(output -> isSame(output, file));
            if (same.isPresent()) {
                throw new IllegalArgumentException("the output would overwrite the input " + file);
            }
        }
    }

    private static boolean isSame(Path output, String file) {
        try {
            return !file.equals(Inputs.STDIN) && Files.isSameFile(output, Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    /**
     * Runs.
     *
     * @param answers what to find in some documents, in order; called from several threads
     * @return the exit status
     */
    public int run(Function<List<Document>, List<Answer>> answers) {
        Answering answering = new Answering(answers, published, format, console.colour() && options.output == null);
        InOrder<Item, Result> work = new InOrder<>(options.threads.count(), DocumentRun::cost, answering::results);
        try (Inputs inputs = new Inputs(options.files, console.in(), options.html);
                Sink sink = Sink.open(options.output(), console, format);
                Progress progress = Progress.of(options, console, inputs)) {
            work.run(inputs, new Writing(sink, progress));
        } catch (IOException e) {
            return writeFailed(e);
        }
        return failed ? FAILED : DONE;
    }

    private int writeFailed(IOException e) {
        String message = String.valueOf(e.getMessage());
        boolean nobodyReads =
                options.output().isEmpty() && message.toLowerCase(Locale.ROOT).contains("pipe");
        if (nobodyReads) {
            return failed ? FAILED : DONE;
        }
        String target = options.output().map(Path::toString).orElse("standard output");
        String reason = e instanceof java.nio.file.NoSuchFileException ? "no such folder" : message;
        console.err().println("saring: " + target + ": cannot be written: " + reason);
        return FAILED;
    }

    private static int cost(Item item) {
        return item instanceof Item.Entry entry ? entry.bytes().length : 0;
    }

    /** Writes results as they come. */
    private final class Writing implements InOrder.Consumer<Result> {
        private final Sink sink;
        private final Progress progress;

        Writing(Sink sink, Progress progress) {
            this.sink = sink;
            this.progress = progress;
        }

        @Override
        public void accept(Result result) throws IOException {
            for (String error : result.errors()) {
                failed = true;
                console.err().println(error);
            }
            if (!options.quiet) {
                result.notes().forEach(console.err()::println);
            }
            if (result.output().length > 0) {
                sink.write(result.output());
            }
            progress.step();
        }

        @Override
        public void idle() throws IOException {
            sink.flush();
        }
    }
}
