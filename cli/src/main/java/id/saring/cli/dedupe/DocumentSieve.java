package id.saring.cli.dedupe;

import id.saring.dedupe.ParagraphIndex;
import id.saring.dedupe.Place;
import id.saring.dedupe.Repeat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Removes or marks whole documents. A document and what it repeats are of one cluster, whose kept copy repeats nothing.
 */
final class DocumentSieve extends Sieve {
    private static final byte[] NOTHING = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] WHOLE = "true".getBytes(StandardCharsets.US_ASCII);

    private final boolean mark;

    DocumentSieve(ParagraphIndex index, DocumentIds ids, Report report, OutputStream out, PrintStream err, boolean mark)
            throws IOException {
        super(index, ids, report, out, err);
        this.mark = mark;
        report.head("id", "first_id", "similarity", "kind", "kept_id");
    }

    @Override
    void take(long document, Line line) throws IOException {
        Optional<Repeat> repeat = index.add(new Place(document, 0), line.fingerprints[0]);
        if (repeat.isPresent()) {
            Place kept = index.origin(repeat.get().first());
            report.document(document, repeat.get(), kept.document());
            tally.removed(repeat.get().kind());
        }
        if (mark) {
            RawLine.marked(line, repeat.isPresent() ? WHOLE : NOTHING, out);
        } else if (repeat.isEmpty()) {
            RawLine.copy(line, out);
        }
    }
}
