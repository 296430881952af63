package id.saring.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of facts: UTF-8, tab-separated, one row a line, {@code #} before a comment. The place of each row is kept
 * for messages.
 */
public final class Table {
    private Table() {}

    /**
     * A row.
     *
     * @param place {@code file:line}
     * @param cells the columns
     */
    public record Row(String place, List<String> cells) {
        /** The cell of a column, empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The words of a cell separated by blanks, in their order; {@code -} is none. */
        public Set<String> words(int column) {
            String cell = cell(column);
            return cell.isEmpty() || cell.equals("-")
                    ? Set.of()
                    : Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(cell.split(" "))));
        }

        /**
         * The constant that a cell names, in lower or upper case.
         *
         * @throws IllegalArgumentException naming file and line and what was expected if there is no such constant
         */
        public <E extends Enum<E>> E constant(int column, Class<E> type) {
            return constant(cell(column), type);
        }

        /**
         * The constants that the words of a cell name.
         *
         * @throws IllegalArgumentException as {@link #constant}
         */
        public <E extends Enum<E>> Set<E> constants(int column, Class<E> type) {
            Set<E> found = EnumSet.noneOf(type);
            words(column).forEach(word -> found.add(constant(word, type)));
            return found;
        }

        private <E extends Enum<E>> E constant(String name, Class<E> type) {
            StringBuilder names = new StringBuilder();
            E[] constants = type.getEnumConstants();
            for (int i = 0; i < constants.length; i++) {
                if (constants[i].name().equals(name.toUpperCase(Locale.ROOT))) {
                    return constants[i];
                }
                names.append(i == 0 ? "" : i + 1 < constants.length ? ", " : " or ")
                        .append(constants[i].name().toLowerCase(Locale.ROOT));
            }
            throw error("expected " + names + ", found " + name);
        }

        /**
         * Notes a fact about the first cell.
         *
         * @throws IllegalArgumentException naming file and line if another row has the same first cell
         */
        public <V> void put(Map<String, V> facts, V fact) {
            if (facts.putIfAbsent(cell(0), fact) != null) {
                throw error("a second row for " + cell(0));
            }
        }

        /** An error at this row. */
        public IllegalArgumentException error(String what) {
            return new IllegalArgumentException(place + ": " + what);
        }
    }

    /**
     * Reads the rows of a bundled table.
     *
     * @param owner the class beside which the table lies
     * @param name the file's name
     * @param columns the least number of columns of a row
     * @throws IllegalArgumentException naming file and line if a row is short
     */
    public static List<Row> read(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name + " beside " + owner.getName());
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The words of each kind of a bundled table, in its order: the first cell of each row, by the kinds that another names.
     * A kind without a word is not in the map.
     *
     * @param kinds the kinds, beside which the table lies
     * @param name the file's name
     * @param column the column of the kinds
     * @throws IllegalArgumentException naming file and line if a row is short or a kind is unknown
     */
    public static <E extends Enum<E>> Map<E, List<String>> words(Class<E> kinds, String name, int column) {
        Map<E, List<String>> words = new EnumMap<>(kinds);
        for (Row row : read(kinds, name, column + 1)) {
            row.constants(column, kinds)
                    .forEach(kind -> words.computeIfAbsent(kind, none -> new ArrayList<>())
                            .add(row.cell(0)));
        }
        words.replaceAll((kind, list) -> List.copyOf(list));
        return words;
    }

    /**
     * Reads the rows of a table given as text.
     *
     * @param name what to call the table in messages
     * @param content its lines
     * @param columns the least number of columns of a row
     * @throws IllegalArgumentException naming file and line if a row is short
     */
    public static List<Row> parse(String name, String content, int columns) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name + ":" + number, List.of(line.split("\t", -1)));
            if (row.cells().size() < columns) {
                throw row.error(
                        "expected " + columns + " columns, found " + row.cells().size());
            }
            rows.add(row);
        }
        return rows;
    }
}
