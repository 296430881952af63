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

/** Removes or marks paragraphs. */
final class ParagraphSieve extends Sieve {
    private final boolean mark;
    private int[] repeats = new int[64];

    ParagraphSieve(
            ParagraphIndex index, DocumentIds ids, Report report, OutputStream out, PrintStream err, boolean mark)
            throws IOException {
        super(index, ids, report, out, err);
        this.mark = mark;
        report.head("id", "paragraph", "first_id", "first_paragraph", "similarity", "kind");
    }

    @Override
    void take(long document, Line line) throws IOException {
        int count = decide(document, line);
        if (mark) {
            RawLine.marked(line, marks(count), out);
        } else if (count == 0) {
            RawLine.copy(line, out);
        } else {
            RawLine.without(line, repeats, count, out);
        }
    }

    private int decide(long document, Line line) throws IOException {
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
