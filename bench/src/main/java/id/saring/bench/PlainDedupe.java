package id.saring.bench;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code saring dedupe} is measured beside: one thread that reads JSON Lines with Jackson, puts the murmur3_128 of
 * each paragraph into a hash set, and writes the lines without the paragraphs that it had seen. It folds nothing,
 * reports nothing, and knows no near repeats.
 *
 * <pre>
 * mvn -q -Dquick -DskipTests -pl bench -am package dependency:build-classpath -Dmdep.outputFile=/tmp/cp
 * java -cp bench/target/classes:$(cat /tmp/cp) id.saring.bench.PlainDedupe corpus.jsonl out.jsonl
 * </pre>
 */
public final class PlainDedupe {
    private static final JsonFactory FACTORY = new JsonFactory();

    private PlainDedupe() {}

    /**
     * Runs.
     *
     * @param arguments the corpus and the output
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        HashFunction murmur = Hashing.murmur3_128();
        Set<HashCode> seen = new HashSet<>();
        try (BufferedReader in = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8);
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String id = "";
                String text = "";
                try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
                    parser.nextToken();
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        String name = parser.currentName();
                        parser.nextToken();
                        if (name.equals("id")) {
                            id = parser.getString();
                        } else if (name.equals("text")) {
                            text = parser.getString();
                        }
                    }
                }
                StringBuilder kept = new StringBuilder(text.length());
                for (String paragraph : text.split("\n")) {
                    if (seen.add(murmur.hashString(paragraph, StandardCharsets.UTF_8))) {
                        kept.append(kept.isEmpty() ? "" : "\n").append(paragraph);
                    }
                }
                StringWriter buffer = new StringWriter();
                try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), buffer)) {
                    generator.writeStartObject();
                    generator.writeStringProperty("id", id);
                    generator.writeStringProperty("text", kept.toString());
                    generator.writeEndObject();
                }
                out.append(buffer.toString()).append('\n');
            }
        }
    }
}
