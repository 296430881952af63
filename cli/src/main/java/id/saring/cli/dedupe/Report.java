package id.saring.cli.dedupe;

import id.saring.dedupe.Repeat;
import id.saring.dedupe.RepeatKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table of all repeats, one a row. */
final class Report {
    private static final byte[][] KINDS = new byte[RepeatKind.values().length][];

    static {
        for (RepeatKind kind : RepeatKind.values()) {
            KINDS[kind.ordinal()] = kind.name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final @Nullable OutputStream out;
    private final DocumentIds ids;

    Report(@Nullable OutputStream out, DocumentIds ids) {
        this.out = out;
        this.ids = ids;
    }

    void head(String... columns) throws IOException {
        if (out != null) {
            out.write((String.join("\t", columns) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    void paragraph(long document, int paragraph, Repeat repeat) throws IOException {
        if (out == null) {
            return;
        }
        out.write(ids.get(document));
        out.write('\t');
        number(paragraph, out);
        out.write('\t');
        out.write(ids.get(repeat.first().document()));
        out.write('\t');
        number(repeat.first().paragraph(), out);
        out.write('\t');
        kind(repeat, out);
        out.write('\n');
    }

    void document(long document, Repeat repeat, long kept) throws IOException {
        if (out == null) {
            return;
        }
        out.write(ids.get(document));
        out.write('\t');
        out.write(ids.get(repeat.first().document()));
        out.write('\t');
        kind(repeat, out);
        out.write('\t');
        out.write(ids.get(kept));
        out.write('\n');
    }

    private static void kind(Repeat repeat, OutputStream out) throws IOException {
        similarity(repeat.similarity(), out);
        out.write('\t');
        out.write(KINDS[repeat.kind().ordinal()]);
    }

    /** Four digits after the point, or 1. */
    private static void similarity(double similarity, OutputStream out) throws IOException {
        int tenThousandths = (int) Math.round(similarity * 10_000);
        if (tenThousandths == 10_000) {
            out.write('1');
            return;
        }
        out.write('0');
        out.write('.');
        for (int unit = 1000; unit > 0; unit /= 10) {
            out.write('0' + tenThousandths / unit % 10);
        }
    }

    private static void number(int number, OutputStream out) throws IOException {
        if (number >= 10) {
            number(number / 10, out);
        }
        out.write('0' + number % 10);
    }
}
