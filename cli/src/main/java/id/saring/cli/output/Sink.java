package id.saring.cli.output;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Where answers go, one after another. For one thread. */
public final class Sink implements AutoCloseable {
    private final OutputStream out;
    private final boolean isStandard;
    private final Format format;
    private boolean begun;

    private Sink(OutputStream out, boolean isStandard, Format format) {
        this.out = out;
        this.isStandard = isStandard;
        this.format = format;
    }

    /**
     * Opens a file, compressed if its name ends in {@code .gz} or {@code .zst}, or standard output.
     *
     * @param file the file, if one is named
     * @param console whose standard output
     * @param format how answers are joined
     * @return the sink
     * @throws IOException if the file cannot be written
     */
    public static Sink open(Optional<Path> file, Console console, Format format) throws IOException {
        if (file.isEmpty()) {
            return new Sink(new BufferedOutputStream(console.out(), 1 << 16), true, format);
        }
        String name = String.valueOf(file.get().getFileName());
        OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file.get()), 1 << 16);
        OutputStream out = raw;
        if (name.endsWith(".gz")) {
            out = new BufferedOutputStream(new GZIPOutputStream(raw, 1 << 16), 1 << 16);
        } else if (name.endsWith(".zst")) {
            out = new BufferedOutputStream(new ZstdOutputStream(raw), 1 << 16);
        }
        return new Sink(out, false, format);
    }

    /**
     * Writes an answer.
     *
     * @param answer as {@link #render} made it
     * @throws IOException if it cannot be written
     */
    public void write(byte[] answer) throws IOException {
        out.write(before());
        out.write(answer);
        begun = true;
    }

    private byte[] before() {
        String mark = switch (format) {
            case json -> begun ? ",\n" : "[\n";
            case jsonl -> "";
            case text -> begun ? "\n" : "";
        };
        return mark.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Turns an answer into bytes; workers do that.
     *
     * @param answer the answer
     * @param format how
     * @param colour whether readable text may have escape codes
     * @return the bytes
     */
    public static byte[] render(Answer answer, Format format, boolean colour) {
        String rendered = switch (format) {
            case jsonl -> Json.line(answer::json) + "\n";
            case json -> Json.indented(answer::json);
            case text -> {
                Prose prose = new Prose(colour);
                answer.text(prose);
                yield prose.toString();
            }
        };
        return rendered.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Hands on what was written so far.
     *
     * @throws IOException if it cannot be written
     */
    public void flush() throws IOException {
        out.flush();
    }

    /** Completes the output. */
    @Override
    public void close() throws IOException {
        if (format == Format.json) {
            out.write((begun ? "\n]\n" : "[]\n").getBytes(StandardCharsets.UTF_8));
        }
        if (isStandard) {
            out.flush();
        } else {
            out.close();
        }
    }
}
