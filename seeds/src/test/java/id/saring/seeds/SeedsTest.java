package id.saring.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void articlesAreNumberedWithoutGaps() {
        List<SeedArticle> articles = Seeds.articles();

        assertThat(articles).hasSizeGreaterThanOrEqualTo(45);
        assertThat(articles.get(0).id()).isEqualTo("001");
        assertThat(articles.get(articles.size() - 1).id()).endsWith(String.valueOf(articles.size()));
    }

    @Test
    void everyGoldNamesItsArticle() {
        assertThat(Seeds.articles())
                .allSatisfy(article -> assertThat(article.gold()).contains("\"id\": \"" + article.id() + "\""));
    }

    @Test
    void aReferenceWithoutAClockIsMidnight() {
        assertThat(Seeds.articles().get(2).published()).contains(LocalDateTime.of(2025, 6, 10, 0, 0));
    }

    @Test
    void anArticleThatPrintsItsDateHasNoReference() {
        assertThat(Seeds.articles().get(0).published()).isEmpty();
    }

    @Test
    void windowsLineEndsAreKept() {
        assertThat(Seeds.articles().get(19).text()).contains("\r\n");
    }

    @Test
    void crashesKeepTheirBytes() {
        SeedCrash utf16 = Seeds.crashes().stream()
                .filter(crash -> crash.name().equals("utf16le.txt"))
                .findFirst()
                .orElseThrow();

        assertThat(utf16.bytes()).startsWith(0xff, 0xfe);
    }

    @Test
    void theIndexOfCrashesNamesEachFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("crashes"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.tsv")))
                    .containsExactlyInAnyOrderElementsOf(
                            Seeds.crashes().stream().map(SeedCrash::name).toList());
        }
    }

    @Test
    void tablesComeWithoutComments() {
        assertThat(Seeds.rows("crashes/index.tsv"))
                .allSatisfy(row -> assertThat(row).hasSize(2))
                .noneSatisfy(row -> assertThat(row.get(0)).startsWith("#"));
    }

    @Test
    void aFixtureThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seeds.text("articles/none.txt"))
                .withMessageContaining("articles/none.txt");
    }
}
