package id.saring.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import id.saring.Article;
import id.saring.Saring;
import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import id.saring.text.AlignedText;
import id.saring.text.Normalizer;
import java.time.LocalDateTime;

/**
 * What no text may break. In a build each target runs over its inputs (in {@code ParseFuzzTestInputs}); with {@code
 * JAZZER_FUZZ=1} it looks for new ones.
 */
class ParseFuzzTest {
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2022, 5, 16, 10, 30);

    @FuzzTest
    void parse(@NotNull String raw) {
        Article article = Saring.parse(raw, PUBLISHED);
        article.paragraphs()
                .forEach(paragraph -> assertInside(
                        raw, paragraph.span().start(), paragraph.span().end()));
        article.removed()
                .forEach(piece ->
                        assertInside(raw, piece.span().start(), piece.span().end()));
        article.quotes().forEach(quote -> quote.parts().forEach(part -> assertInside(raw, part.start(), part.end())));
    }

    @FuzzTest
    void findAll(@NotNull String text) {
        int before = 0;
        for (DateMatch match : DateParser.create().withReference(PUBLISHED).findAll(text)) {
            assertThat(match.start()).isGreaterThanOrEqualTo(before);
            assertInside(text, match.start(), match.end());
            before = match.end();
        }
    }

    @FuzzTest
    void normalize(@NotNull String raw) {
        AlignedText view = Normalizer.normalize(raw);
        int before = 0;
        for (int i = 0; i < view.text().length(); i++) {
            int start = view.toRaw(i, i + 1).start();
            assertThat(start).isGreaterThanOrEqualTo(before);
            assertInside(raw, start, view.toRaw(i, i + 1).end());
            before = start;
        }
    }

    private static void assertInside(String text, int start, int end) {
        assertThat(start).isGreaterThanOrEqualTo(0);
        assertThat(end).isGreaterThan(start).isLessThanOrEqualTo(text.length());
    }
}
