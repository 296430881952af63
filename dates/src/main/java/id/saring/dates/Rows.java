package id.saring.dates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the bundled tables: UTF-8, tab-separated, {@code #} before a comment. */
final class Rows {
    private Rows() {}

    /** A row with its place for messages. */
    record Row(String place, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        int number(int column) {
            try {
                return Integer.parseInt(cell(column));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(place + ": expected a number, found " + cell(column), e);
            }
        }
    }

    static List<Row> of(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content(name).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name + ":" + number, List.of(line.split("\t", -1)));
            if (row.cells().size() != columns) {
                throw new IllegalStateException(row.place() + ": expected " + columns + " columns, found "
                        + row.cells().size());
            }
            rows.add(row);
        }
        return rows;
    }

    private static String content(String name) {
        try (InputStream in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
