package id.saring.cli.run;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the number of threads. Filled by picocli. */
public final class Threads {
    private static final int MOST = 1024;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "Work with N threads (default: one for each processor). The output is the same for any N.")
    @Nullable
    Integer asked;

    /**
     * How many threads to work with.
     *
     * @return the number that was asked for, or that of the processors
     * @throws IllegalArgumentException if the number is out of range
     */
    public int count() {
        if (asked == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (asked < 1 || asked > MOST) {
            throw new IllegalArgumentException("--threads must be from 1 to " + MOST + ": " + asked);
        }
        return asked;
    }
}
