package id.saring.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without decoding it. */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line read last, counting from 1. */
    int number() {
        return number;
    }

    /** The next line without its line feed, or null at the end. What was read before an error is not lost. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (at < filled) {
                at++;
                number++;
                return line.toByteArray();
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
