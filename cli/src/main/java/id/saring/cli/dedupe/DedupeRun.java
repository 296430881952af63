package id.saring.cli.dedupe;

import id.saring.cli.input.Inputs;
import id.saring.cli.input.Unpacked;
import id.saring.cli.output.Console;
import id.saring.dedupe.Fingerprinter;
import id.saring.dedupe.Matching;
import id.saring.dedupe.ParagraphIndex;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One run of the command. */
final class DedupeRun {
    private static final int DONE = 0;
    private static final int FAILED = 1;

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
        try {
            return runOrThrow();
        } catch (IOException e) {
            console.err().println("saring: " + e.getMessage() + "; nothing was written");
            return FAILED;
        }
    }

    private int runOrThrow() throws IOException {
        Path ids = Files.createTempFile("saring", ".ids");
        try (DocumentIds documents = new DocumentIds();
                Unfinished output = command.output == null ? null : Unfinished.create(command.output);
                Unfinished table = command.report == null ? null : Unfinished.create(command.report)) {
            documents.begin(ids);
            OutputStream out = output == null ? new BufferedOutputStream(console.out(), 1 << 18) : output.out();
            Report report = new Report(table == null ? null : table.out(), documents);
            report.head("id", "paragraph", "first_id", "first_paragraph", "similarity", "kind");
            ParagraphIndex index = ParagraphIndex.create(matching);
            Sieve sieve = new Sieve(index, documents, report, out, console.err(), command.mark);
            try (Blocks blocks = new Blocks(files.stream().map(FileSource::new).toList())) {
                InTurn.run(blocks, command.threads(), () -> new LineReader(Fingerprinter.of(matching), false), sieve);
            }
            out.flush();
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
            if (!command.quiet) {
                console.err().println("saring: " + sieve.tally().summary(false));
            }
            return sieve.tally().unreadable > 0 ? FAILED : DONE;
        } finally {
            Files.deleteIfExists(ids);
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
