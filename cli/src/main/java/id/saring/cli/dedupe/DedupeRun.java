package id.saring.cli.dedupe;

import id.saring.cli.input.Inputs;
import id.saring.cli.input.Unpacked;
import id.saring.cli.output.Console;
import id.saring.cli.run.Progress;
import id.saring.dedupe.Fingerprinter;
import id.saring.dedupe.Matching;
import id.saring.dedupe.ParagraphIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One run of the command. */
final class DedupeRun {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int BUFFER = 1 << 18;

    private final DedupeCommand command;
    private final Console console;
    private final Matching matching;
    private final List<String> files;
    private final AtomicLong bytesRead = new AtomicLong();

    DedupeRun(DedupeCommand command, Console console) {
        this.command = command;
        this.console = console;
        this.matching = command.matching();
        this.files = command.files.isEmpty() ? List.of(Inputs.STDIN) : command.files;
    }

    int run() {
        refuseOverwriting();
        try {
            return runOrThrow();
        } catch (IOException e) {
            console.err().println("saring: " + reason(e) + "; nothing was written");
            return FAILED;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (e instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": a file, not a folder";
        }
        return e instanceof AccessDeniedException denied
                ? denied.getFile() + ": no permission"
                : String.valueOf(e.getMessage());
    }

    private void refuseOverwriting() {
        for (@Nullable Path written : new @Nullable Path[] {command.output, command.report}) {
            for (String file : written == null ? List.<String>of() : files) {
                if (isSame(written, file) || isSame(Unfinished.partial(written), file)) {
                    throw new IllegalArgumentException("the output would overwrite the input " + file);
                }
            }
        }
        if (command.output != null
                && command.report != null
                && normal(command.output).equals(normal(command.report))) {
            throw new IllegalArgumentException("the output and the report would be one file: " + command.output);
        }
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static boolean isSame(Path output, String file) {
        try {
            return !file.equals(Inputs.STDIN) && Files.isSameFile(output, Path.of(file));
        } catch (IOException e) {
            return false; // one of them is not there yet
        }
    }

    private int runOrThrow() throws IOException {
        try (DocumentIds documents = new DocumentIds();
                @Nullable IndexFolder folder = openIndex(documents);
                @Nullable Unfinished output = command.output == null ? null : Unfinished.create(command.output);
                @Nullable Unfinished table = command.report == null ? null : Unfinished.create(command.report)) {
            if (folder == null) {
                documents.begin();
            } else {
                documents.begin(folder.newIds());
            }
            OutputStream out = output == null ? new BufferedOutputStream(console.out(), BUFFER) : output.out();
            Report report = new Report(table == null ? null : table.out(), documents);
            ParagraphIndex index = folder == null ? ParagraphIndex.create(matching) : folder.index();
            Sieve sieve = command.documents
                    ? new DocumentSieve(index, documents, report, out, console.err(), command.mark)
                    : new ParagraphSieve(index, documents, report, out, console.err(), command.mark);
            sift(sieve);
            out.flush();
            publish(documents, folder, output, table);
            tell(sieve.tally, index.cappedBuckets());
            return sieve.tally.unreadable > 0 ? FAILED : DONE;
        }
    }

    private @Nullable IndexFolder openIndex(DocumentIds ids) throws IOException {
        String kind = (command.documents ? "documents " : "paragraphs ") + matching;
        return command.index == null
                ? null
                : IndexFolder.open(command.index, kind, matching, RunName.of(files, kind), ids);
    }

    private void sift(Sieve sieve) throws IOException {
        boolean scrolls = command.output == null && console.outIsTerminal();
        try (Blocks blocks = new Blocks(files.stream().map(FileSource::new).toList());
                Progress progress = Progress.of(files, console, !scrolls && !command.quiet, bytesRead::get)) {
            InTurn.run(blocks, command.threads.count(), this::reader, block -> {
                sieve.take(block);
                progress.step();
            });
        }
    }

    private LineReader reader() {
        return new LineReader(
                command.documents ? Fingerprinter.ofDocuments(matching) : Fingerprinter.of(matching),
                command.documents);
    }

    /** First all goes to the disk, then each file gets its name, the manifest of the index last. */
    private static void publish(
            DocumentIds ids, @Nullable IndexFolder folder, @Nullable Unfinished output, @Nullable Unfinished table)
            throws IOException {
        if (folder != null) {
            folder.complete(ids);
        }
        if (output != null) {
            output.complete();
        }
        if (table != null) {
            table.complete();
            table.publish();
        }
        if (output != null) {
            output.publish();
        }
        if (folder != null) {
            folder.publish(ids);
        }
    }

    private void tell(Tally tally, long cappedBuckets) {
        if (!command.quiet) {
            console.err().println("saring: " + tally.summary(command.documents));
            if (cappedBuckets > 0) {
                console.err()
                        .println("saring: " + cappedBuckets + " buckets of candidates were full at "
                                + matching.bucketCap() + ": later paragraphs are compared with their earliest only");
            }
        }
        long compared = command.documents ? tally.documents : tally.paragraphs;
        if (tally.removed() * 2 > compared) {
            console.err()
                    .println("saring: warning: more than half are repeats: " + tally.removed() + " of " + compared);
        } else if (tally.removed() == 0) {
            console.err().println("saring: warning: no repeats among " + compared);
        }
    }

    private final class FileSource implements Blocks.Source {
        private final String name;

        FileSource(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name.equals(Inputs.STDIN) ? "stdin" : name;
        }

        @Override
        public InputStream open() throws IOException {
            try {
                return Unpacked.open(name, console.in(), bytesRead);
            } catch (IOException e) {
                throw new IOException(name() + ": " + e.getMessage(), e);
            }
        }
    }
}
