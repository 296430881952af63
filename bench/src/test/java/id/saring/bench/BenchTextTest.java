package id.saring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTextTest {
    @TempDir
    Path folder;

    @Test
    void theSampleIsBundled() throws IOException {
        assertThat(BenchText.read(BenchText.SAMPLE)).isNotEmpty().noneMatch(String::isBlank);
    }

    @Test
    void jsonLinesGiveTheirTexts() throws IOException {
        Path file = folder.resolve("two.jsonl");
        Files.writeString(
                file, "{\"id\":\"a\",\"tags\":[1,{\"text\":\"no\"}],\"text\":\"Satu.\"}\n\n{\"text\":\"Dua.\"}\n");

        assertThat(BenchText.read(file.toString())).containsExactly("Satu.", "Dua.");
    }

    @Test
    void aPlainFileIsOneArticle() throws IOException {
        Path file = folder.resolve("one.txt");
        Files.writeString(file, "Baris satu.\nBaris dua.\n");

        assertThat(BenchText.read(file.toString())).containsExactly("Baris satu.\nBaris dua.\n");
    }

    @Test
    void icuCountsSentenceBoundaries() {
        assertThat(IcuSentences.count(List.of("Hujan turun. Warga pulang.", "Selesai.")))
                .isEqualTo(3);
    }
}
