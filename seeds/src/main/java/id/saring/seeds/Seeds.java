package id.saring.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bundled fixtures. */
public final class Seeds {
    private Seeds() {}

    /**
     * Reads a fixture as text.
     *
     * @param name its path below {@code seeds/}, such as {@code dates/forms.tsv}
     * @return the text, decoded as UTF-8
     * @throws IllegalArgumentException if there is no such fixture
     */
    public static String text(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such fixture: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * Reads the rows of a table: tab-separated, without comment lines (which begin with {@code #}) and empty lines.
     *
     * @param name its path below {@code seeds/}
     * @return the rows as columns, in order
     * @throws IllegalArgumentException if there is no such fixture
     */
    public static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
