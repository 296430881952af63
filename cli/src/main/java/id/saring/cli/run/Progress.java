package id.saring.cli.run;

import id.saring.cli.input.Inputs;
import id.saring.cli.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar over the bytes read, for work that takes long and somebody who watches. For one thread. */
public final class Progress implements AutoCloseable {
    private static final long LONG_NANOS = 1_500_000_000L;
    private static final int STEPS_PER_LOOK = 64;

    private final LongSupplier bytesRead;
    private final Console console;
    private final OptionalLong total;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private int steps;
    private @Nullable ProgressBar bar;

    private Progress(LongSupplier bytesRead, Console console, OptionalLong total, boolean wanted) {
        this.bytesRead = bytesRead;
        this.console = console;
        this.total = total;
        this.wanted = wanted;
    }

    static Progress of(DocumentOptions options, Console console, Inputs inputs) {
        boolean outputScrolls = options.output().isEmpty() && console.outIsTerminal();
        return of(options.files, console, !outputScrolls && !options.quiet, inputs::bytesRead);
    }

    /**
     * Makes a bar that shows itself if the work takes long and standard error is a terminal.
     *
     * @param files what is read
     * @param console where to write
     * @param wanted false to show nothing in any case
     * @param bytesRead how much was read
     * @return the bar
     */
    public static Progress of(List<String> files, Console console, boolean wanted, LongSupplier bytesRead) {
        boolean shown = wanted && console.errIsTerminal();
        return new Progress(bytesRead, console, shown ? size(files) : OptionalLong.empty(), shown);
    }

    private static OptionalLong size(List<String> files) {
        long size = 0;
        for (String file : files) {
            try {
                size += Files.size(Path.of(file));
            } catch (IOException | java.nio.file.InvalidPathException e) {
                return OptionalLong.empty();
            }
        }
        return files.isEmpty() ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /** Something was done. */
    public void step() {
        steps++;
        if (!wanted || steps % STEPS_PER_LOOK != 0) {
            return;
        }
        if (bar == null && System.nanoTime() - begun > LONG_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("saring")
                    .setInitialMax(total.orElse(-1))
                    .setUnit(" MB", 1_000_000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                    .build();
        }
        if (bar != null) {
            bar.stepTo(bytesRead.getAsLong());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(bytesRead.getAsLong());
            bar.close();
        }
    }
}
