package id.saring.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the bundled fixtures.
 *
 * <p>Thread-safe.
 */
public final class Seeds {
    private static final Pattern REFERENCE = Pattern.compile("\"reference\": \"([^\"]+)\"");

    private Seeds() {}

    /**
     * Reads the articles with their annotations.
     *
     * @return the articles, in order of their ids
     */
    public static List<SeedArticle> articles() {
        List<SeedArticle> articles = new ArrayList<>();
        for (int number = 1; ; number++) {
            String id = String.format(Locale.ROOT, "%03d", number);
            if (Seeds.class.getResource("articles/" + id + ".txt") == null) {
                return List.copyOf(articles);
            }
            String gold = text("articles/" + id + ".json");
            articles.add(new SeedArticle(id, text("articles/" + id + ".txt"), reference(gold), gold));
        }
    }

    /**
     * Reads the hostile and tiny inputs, which {@code crashes/index.tsv} lists with what each is for.
     *
     * @return the inputs, in the order of the list
     */
    public static List<SeedCrash> crashes() {
        return rows("crashes/index.tsv").stream()
                .map(row -> new SeedCrash(row.get(0), bytes("crashes/" + row.get(0))))
                .toList();
    }

    /**
     * Reads a fixture as text.
     *
     * @param name its path below {@code seeds/}, such as {@code dates/forms.tsv}
     * @return the text, decoded as UTF-8
     * @throws IllegalArgumentException if there is no such fixture
     */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
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

    private static byte[] bytes(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such fixture: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Optional<LocalDateTime> reference(String gold) {
        Matcher matcher = REFERENCE.matcher(gold);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String value = matcher.group(1);
        return Optional.of(
                value.contains("T")
                        ? LocalDateTime.parse(value)
                        : LocalDate.parse(value).atStartOfDay());
    }
}
