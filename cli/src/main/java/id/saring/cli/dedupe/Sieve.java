package id.saring.cli.dedupe;

import id.saring.dedupe.ParagraphIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Takes the lines in order; its kinds decide what stays. */
abstract class Sieve implements InTurn.Taker {
    final ParagraphIndex index;
    final DocumentIds ids;
    final Report report;
    final OutputStream out;
    final Tally tally = new Tally();
    private final PrintStream err;
    private long linesBefore;

    Sieve(ParagraphIndex index, DocumentIds ids, Report report, OutputStream out, PrintStream err) {
        this.index = index;
        this.ids = ids;
        this.report = report;
        this.out = out;
        this.err = err;
    }

    /** Decides on a line that can be read, and writes it. */
    abstract void take(long document, Line line) throws IOException;

    @Override
    public final void take(Block block) throws IOException {
        linesBefore = block.opensFile ? 0 : linesBefore;
        for (Line line : block.lines) {
            if (line.error != null) {
                err.println(place(block, line) + ": " + line.error);
                tally.unreadable++;
            } else {
                if (line.note != null) {
                    err.println(place(block, line) + ": " + line.note);
                }
                tally.documents++;
                take(ids.add(line.id == null ? place(block, line) : line.id), line);
            }
        }
        linesBefore += block.lineCount;
    }

    private String place(Block block, Line line) {
        return block.file + ":" + (linesBefore + line.number + 1);
    }
}
