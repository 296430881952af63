package id.saring.cli.run;

import id.saring.cli.input.Inputs;
import id.saring.cli.output.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar over the bytes read, for work that takes long and somebody who watches. For one thread. */
final class Progress implements AutoCloseable {
    private static final long LONG_NANOS = 1_500_000_000L;
    private static final int STEPS_PER_LOOK = 64;

    private final Inputs inputs;
    private final Console console;
    private final OptionalLong total;
    private final boolean wanted;
    private final long begun = System.nanoTime();
    private int steps;
    private @Nullable ProgressBar bar;

    private Progress(Inputs inputs, Console console, OptionalLong total, boolean wanted) {
        this.inputs = inputs;
        this.console = console;
        this.total = total;
        this.wanted = wanted;
    }

    static Progress of(DocumentOptions options, Console console, Inputs inputs) {
        boolean outputScrolls = options.output().isEmpty() && console.outIsTerminal();
        boolean wanted = console.errIsTerminal() && !outputScrolls && !options.quiet;
        return new Progress(inputs, console, wanted ? size(options) : OptionalLong.empty(), wanted);
    }

    private static OptionalLong size(DocumentOptions options) {
        long size = 0;
        for (String file : options.files) {
            try {
                size += Files.size(Path.of(file));
            } catch (IOException | java.nio.file.InvalidPathException e) {
                return OptionalLong.empty();
            }
        }
        return options.files.isEmpty() ? OptionalLong.empty() : OptionalLong.of(size);
    }

    /** Something was done. */
    void step() {
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
            bar.stepTo(inputs.bytesRead());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(inputs.bytesRead());
            bar.close();
        }
    }
}
