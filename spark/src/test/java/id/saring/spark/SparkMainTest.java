package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkMainTest {
    private static final String FIRST = "Warga desa menanam kembali bakau di sepanjang pantai utara.";

    @TempDir
    Path folder;

    @BeforeAll
    static void useTheTestSession() {
        SparkSession.setDefaultSession(LocalSpark.SESSION);
    }

    @Test
    void dedupeWritesArticlesAndReport() throws IOException {
        int status = SparkMain.run(
                "dedupe", "--input", corpus(), "--output", path("out"), "--report", path("report"), "--near");

        assertThat(status).isZero();
        assertThat(lines("out"))
                .containsExactlyInAnyOrder(
                        "{\"id\":\"a\",\"text\":\"" + FIRST + "\"}", "{\"id\":\"b\",\"text\":\"Hujan turun.\"}");
        assertThat(lines("report")).contains("b\tb\t0\ta\ta\t0\t1.0\texact");
    }

    @Test
    void parseWritesTheFieldsOfAnArticle() throws IOException {
        assertThat(SparkMain.run("parse", "--input", corpus(), "--output", path("out")))
                .isZero();
        assertThat(lines("out")).hasSize(2).allMatch(line -> line.contains("\"paragraphs\":[{\"start\":0"));
    }

    @Test
    void aWrongCommandLineHasStatusTwo() {
        assertThat(SparkMain.run("dedupe", "--input", "x")).isEqualTo(2);
    }

    private String corpus() throws IOException {
        Path file = folder.resolve("corpus.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a\",\"text\":\"" + FIRST + "\"}\n{\"id\":\"b\",\"text\":\"" + FIRST
                        + "\\nHujan turun.\"}\n");
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> lines(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .flatMap(SparkMainTest::linesOf)
                    .toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
