package id.saring.cli.dedupe;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a line of the corpus again, byte for byte but for what was decided on. */
final class RawLine {
    private static final byte[] MARKS = ",\"repeats\":".getBytes(StandardCharsets.US_ASCII);

    private RawLine() {}

    static void copy(Line line, OutputStream out) throws IOException {
        out.write(line.bytes, line.start, line.end - line.start);
        out.write('\n');
    }

    /** Leaves out the lines of the text whose numbers are in {@code removed}, which ascends. */
    static void without(Line line, int[] removed, int count, OutputStream out) throws IOException {
        byte[] bytes = line.bytes;
        out.write(bytes, line.start, line.textStart - line.start);
        int paragraph = 0;
        int next = 0;
        boolean any = false;
        int from = line.textStart;
        for (int i = from; i <= line.textEnd; ) {
            int separator = i == line.textEnd ? 1 : lineFeed(bytes, i);
            if (separator > 0) {
                if (next < count && removed[next] == paragraph) {
                    next++;
                } else {
                    if (any) {
                        out.write('\\');
                        out.write('n');
                    }
                    out.write(bytes, from, i - from);
                    any = true;
                }
                paragraph++;
                from = i + separator;
            }
            i += separator > 0 ? separator : bytes[i] == '\\' ? 2 : 1;
        }
        out.write(bytes, line.textEnd, line.end - line.textEnd);
        out.write('\n');
    }

    /** The length of the escaped line feed that begins here, or 0. */
    private static int lineFeed(byte[] bytes, int at) {
        if (bytes[at] != '\\') {
            return 0;
        }
        if (bytes[at + 1] == 'n') {
            return 2;
        }
        boolean coded = bytes[at + 1] == 'u'
                && bytes[at + 2] == '0'
                && bytes[at + 3] == '0'
                && bytes[at + 4] == '0'
                && (bytes[at + 5] | 0x20) == 'a';
        return coded ? 6 : 0;
    }

    /** Adds the numbers of the repeats, or puts them in place of those of an earlier run. */
    static void marked(Line line, byte[] marks, OutputStream out) throws IOException {
        byte[] bytes = line.bytes;
        int from = line.marksStart;
        int to = line.marksEnd;
        if (from < 0) {
            from = line.end - 1;
            while (bytes[from] != '}') {
                from--;
            }
            to = from;
            out.write(bytes, line.start, from - line.start);
            out.write(MARKS);
        } else {
            out.write(bytes, line.start, from - line.start);
        }
        out.write(marks);
        out.write(bytes, to, line.end - to);
        out.write('\n');
    }
}
