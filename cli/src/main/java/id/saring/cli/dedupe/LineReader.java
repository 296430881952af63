package id.saring.cli.dedupe;

import id.saring.dedupe.Fingerprint;
import id.saring.dedupe.Fingerprinter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads the lines of a block and takes their fingerprints. For one thread. */
final class LineReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Fingerprinter fingerprinter;
    private final boolean wholeTexts;
    private Fingerprint[] found = new Fingerprint[64];

    LineReader(Fingerprinter fingerprinter, boolean wholeTexts) {
        this.fingerprinter = fingerprinter;
        this.wholeTexts = wholeTexts;
    }

    void read(Block block) {
        int start = 0;
        while (start < block.length) {
            int end = start;
            while (end < block.length && block.bytes[end] != '\n') {
                end++;
            }
            int number = block.lineCount++;
            if (!isBlank(block.bytes, start, end)) {
                block.lines.add(read(new Line(block.bytes, start, end, number)));
            }
            start = end + 1;
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private Line read(Line line) {
        try {
            parse(line);
        } catch (JacksonException e) {
            if (!repair(line)) {
                line.error = "bad JSON: " + reason(e);
            }
        }
        return line;
    }

    private void parse(Line line) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), line.bytes, line.start, line.end - line.start)) {
            line.error = read(parser, line);
        }
    }

    /** Replaces bytes that are not UTF-8 and reads the line again; false if there are none, or that is not enough. */
    private boolean repair(Line line) {
        String lenient = new String(line.bytes, line.start, line.end - line.start, StandardCharsets.UTF_8);
        byte[] repaired = lenient.getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(repaired, 0, repaired.length, line.bytes, line.start, line.end)) {
            return false;
        }
        line.bytes = repaired;
        line.start = 0;
        line.end = repaired.length;
        line.note = "invalid UTF-8, the broken bytes replaced by U+FFFD";
        try {
            parse(line);
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    private static String reason(JacksonException e) {
        String whole = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        int marker = whole.indexOf(" (start marker");
        String first = marker < 0 ? whole : whole.substring(0, marker);
        return e.getLocation() == null
                ? first
                : first + " (column " + e.getLocation().getColumnNr() + ")";
    }

    /** Null if all is well. */
    private @Nullable String read(JsonParser parser, Line line) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return "bad JSON: an object {\"id\", \"text\"} was expected";
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "id" -> {
                    if (value != JsonToken.VALUE_STRING && !value.isNumeric() && value != JsonToken.VALUE_NULL) {
                        return "\"id\" is not a string";
                    }
                    line.id = value == JsonToken.VALUE_NULL ? null : parser.getString();
                }
                case "text" -> {
                    if (value != JsonToken.VALUE_STRING) {
                        return "\"text\" is not a string";
                    }
                    text(parser, line);
                }
                case "repeats" -> {
                    line.marksStart = offset(line, parser.currentTokenLocation().getByteOffset());
                    parser.skipChildren();
                    parser.getString();
                    line.marksEnd = offset(line, parser.currentLocation().getByteOffset());
                }
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            return "bad JSON: more than one value on the line";
        }
        return line.textStart < 0 ? "no \"text\"" : null;
    }

    private static int offset(Line line, long inLine) {
        return line.start + (int) inLine;
    }

    private void text(JsonParser parser, Line line) {
        line.textStart = offset(line, parser.currentTokenLocation().getByteOffset()) + 1;
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int end = start + parser.getStringLength();
        line.textEnd = offset(line, parser.currentLocation().getByteOffset()) - 1;
        if (wholeTexts) {
            line.fingerprints = new Fingerprint[] {fingerprinter.fingerprint(text, start, end)};
            return;
        }
        int count = 0;
        for (int from = start; from <= end; ) {
            int to = from;
            while (to < end && text[to] != '\n') {
                to++;
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = fingerprinter.fingerprint(text, from, to);
            from = to + 1;
        }
        line.fingerprints = Arrays.copyOf(found, count);
    }
}
