package id.saring.cli.input;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Streams as they are meant: decompressed by what they begin with, never by their name. */
final class Unpacking {
    /** Far enough to see the first character of any real input. */
    private static final int LOOK_AHEAD = 1 << 16;

    private Unpacking() {}

    /** A stream that is decompressed if it is compressed, and can be looked into. */
    static BufferedInputStream open(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, LOOK_AHEAD);
        byte[] head = peek(in, 4);
        if (starts(head, 0x1F, 0x8B)) {
            return new BufferedInputStream(new GZIPInputStream(in, LOOK_AHEAD), LOOK_AHEAD);
        }
        if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return new BufferedInputStream(new ZstdInputStream(in), LOOK_AHEAD);
        }
        return in;
    }

    /** Whether the first character that is not blank opens a JSON object. */
    static boolean beginsWithObject(BufferedInputStream in) throws IOException {
        String head = new String(peek(in, LOOK_AHEAD / 2), charset(in));
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (!Character.isWhitespace(c) && c != '\uFEFF') {
                return c == '{';
            }
        }
        return false;
    }

    /** The stream as UTF-8: lines can then be cut at the byte of a line feed. */
    static InputStream asUtf8(BufferedInputStream in) throws IOException {
        Charset charset = charset(in);
        if (charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        return new ByteArrayInputStream(new String(in.readAllBytes(), charset).getBytes(StandardCharsets.UTF_8));
    }

    private static Charset charset(BufferedInputStream in) throws IOException {
        byte[] head = peek(in, 2);
        boolean wide = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static byte[] peek(BufferedInputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] head = bytes <= 4 ? in.readNBytes(bytes) : some(in, bytes);
        in.reset();
        return head;
    }

    /** Reads until something is not blank: a slow stream is not waited for. */
    private static byte[] some(BufferedInputStream in, int limit) throws IOException {
        byte[] head = new byte[limit];
        int filled = 0;
        while (filled < limit) {
            int read = in.read(head, filled, limit - filled);
            if (read < 0) {
                break;
            }
            filled += read;
            if (!new String(head, 0, filled, StandardCharsets.UTF_8).isBlank()) {
                break;
            }
        }
        return java.util.Arrays.copyOf(head, filled);
    }

    private static boolean starts(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
