package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FurnitureCommandTest {
    private static final String SLOGAN = "Kabar Tegalrejo selalu dekat dengan warganya";

    @TempDir
    Path folder;

    @Test
    void aRecurringLineBecomesARuleThatRemovesIt() throws IOException {
        Path crawl = folder.resolve("crawl.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            lines.append(
                    "{\"id\":\"%d\",\"text\":\"Warga dusun ke-%d memanen padi lebih awal.\\n%s\\nHujan turun %d hari.\"}%n"
                            .formatted(i, i, SLOGAN, i));
        }
        Files.writeString(crawl, lines);
        Path rules = folder.resolve("rules.tsv");

        assertThat(Ran.withInput("", "furniture", crawl.toString(), "-n", "3", "-o", rules.toString())
                        .status())
                .isZero();

        assertThat(Files.readString(rules)).contains("kabar tegalrejo");
        assertThat(Ran.withInput("", "clean", crawl.toString(), "--rules", rules.toString())
                        .out())
                .doesNotContain(SLOGAN)
                .contains("memanen padi");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsLearnt() {
        Ran ran = Ran.withInput("{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"Hujan turun.\"}\n", "furniture");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(":1: ");
    }

    @Test
    void tooFewArticlesAreAWrongCommandLine() {
        assertThat(Ran.withInput("", "furniture", "-n", "1").status()).isEqualTo(2);
    }
}
