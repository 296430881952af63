package id.saring.cli.dedupe;

import id.saring.dedupe.ParagraphIndex;
import id.saring.dedupe.Place;
import id.saring.dedupe.Repeat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Decides on the paragraphs, in order, and writes what stays. */
final class Sieve implements InTurn.Taker {
    private final ParagraphIndex index;
    private final DocumentIds ids;
    private final Report report;
    private final OutputStream out;
    private final PrintStream err;
    private final boolean mark;
    private final Tally tally = new Tally();
    private int[] repeats = new int[64];
    private long linesBefore;

    Sieve(ParagraphIndex index, DocumentIds ids, Report report, OutputStream out, PrintStream err, boolean mark) {
        this.index = index;
        this.ids = ids;
        this.report = report;
        this.out = out;
        this.err = err;
        this.mark = mark;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void take(Block block) throws IOException {
        linesBefore = block.opensFile ? 0 : linesBefore;
        for (Line line : block.lines) {
            String place =
                    line.error == null && line.id != null ? "" : block.file + ":" + (linesBefore + line.number + 1);
            if (line.error != null) {
                err.println(place + ": " + line.error);
                tally.unreadable++;
                continue;
            }
            int count = decide(ids.add(line.id == null ? place : line.id), line);
            if (mark) {
                RawLine.marked(block.bytes, line, marks(count), out);
            } else if (count == 0) {
                RawLine.copy(block.bytes, line, out);
            } else {
                RawLine.without(block.bytes, line, repeats, count, out);
            }
        }
        linesBefore += block.lineCount;
    }

    private int decide(long document, Line line) throws IOException {
        tally.documents++;
        int count = 0;
        for (int paragraph = 0; paragraph < line.fingerprints.length; paragraph++) {
            if (line.fingerprints[paragraph].isBlank()) {
                continue;
            }
            tally.paragraphs++;
            Optional<Repeat> repeat = index.add(new Place(document, paragraph), line.fingerprints[paragraph]);
            if (repeat.isPresent()) {
                report.paragraph(document, paragraph, repeat.get());
                tally.removed(repeat.get().kind());
                if (count == repeats.length) {
                    repeats = Arrays.copyOf(repeats, count * 2);
                }
                repeats[count++] = paragraph;
            }
        }
        return count;
    }

    private byte[] marks(int count) {
        StringBuilder marks = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            marks.append(i == 0 ? "" : ",").append(repeats[i]);
        }
        return marks.append(']').toString().getBytes(StandardCharsets.US_ASCII);
    }
}
