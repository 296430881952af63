package id.saring.cli.output;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, as bytes: unlike a {@link PrintStream} it tells of a broken pipe
 * @param err standard error, UTF-8
 * @param outIsTerminal true where somebody reads along
 * @param errIsTerminal true where somebody reads the messages
 * @param colour true where escape codes may be written to standard output
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        boolean colour) {
    /**
     * The console of this process. The start script says by {@code -Dsaring.terminal.out} and {@code
     * -Dsaring.terminal.err} what is a terminal; Java can only tell whether all three streams are.
     *
     * @return the console
     */
    public static Console ofProcess() {
        Properties properties = System.getProperties();
        Map<String, String> environment = System.getenv();
        boolean out = Boolean.parseBoolean(properties.getProperty("saring.terminal.out"));
        boolean err = Boolean.parseBoolean(properties.getProperty("saring.terminal.err"));
        boolean dumb = "dumb".equals(environment.get("TERM"))
                || !Objects.requireNonNullElse(environment.get("NO_COLOR"), "").isEmpty();
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                out,
                err,
                out && !dumb);
    }
}
