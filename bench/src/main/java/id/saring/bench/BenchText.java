package id.saring.bench;

import id.saring.seeds.Seeds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The text that every benchmark runs over: the bundled sample, or what {@code -p text=PATH} names, which is a JSON Lines
 * file with a {@code text} in each line, or a plain text file as one article.
 */
@State(Scope.Benchmark)
public class BenchText {
    /** What stands for the bundled articles. */
    static final String SAMPLE = "sample";

    /** Counts the volume, so that JMH prints MB/s beside operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Volume {
        /** Millions of characters read; nearly all of them are one byte in UTF-8. */
        public double megabytes;
    }

    /** Where the text comes from. */
    @Param(SAMPLE)
    public String text = SAMPLE;

    private List<String> articles = List.of();
    private double megabytes;

    /** Loads the articles. */
    @Setup(Level.Trial)
    public void load() throws IOException {
        articles = read(text);
        megabytes = articles.stream().mapToLong(String::length).sum() / 1e6;
    }

    /** The articles. */
    public List<String> articles() {
        return articles;
    }

    /** Notes that the whole text was read once. */
    public void count(Volume volume) {
        volume.megabytes += megabytes;
    }

    /**
     * Reads articles.
     *
     * @param from {@link #SAMPLE}, or the path of a file
     */
    static List<String> read(String from) throws IOException {
        if (from.equals(SAMPLE)) {
            return sample();
        }
        Path path = Path.of(from);
        if (!from.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
            return List.of(Files.readString(path));
        }
        JsonFactory json = new JsonFactory();
        List<String> found = new ArrayList<>();
        try (Stream<String> lines = Files.lines(path)) {
            for (String line : (Iterable<String>) lines::iterator) {
                textOf(json, line, found);
            }
        }
        return List.copyOf(found);
    }

    private static void textOf(JsonFactory json, String line, List<String> found) {
        if (line.isBlank()) {
            return;
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isText = parser.currentName().equals("text");
                parser.nextToken();
                if (isText) {
                    found.add(parser.getString());
                    return;
                }
                parser.skipChildren();
            }
        }
    }

    /** The page bundled here, then the articles of saring-seeds in the order of their numbers. */
    private static List<String> sample() throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream page = BenchText.class.getResourceAsStream("page.txt")) {
            found.add(new String(Objects.requireNonNull(page, "page.txt").readAllBytes(), StandardCharsets.UTF_8));
        }
        for (int number = 1; ; number++) {
            String name = String.format(Locale.ROOT, "articles/%03d.txt", number);
            if (Seeds.class.getResource(name) == null) {
                return List.copyOf(found);
            }
            found.add(Seeds.text(name));
        }
    }
}
