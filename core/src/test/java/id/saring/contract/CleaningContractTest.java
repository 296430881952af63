package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.Saring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cleaning alone keeps and removes what a whole parse does. */
class CleaningContractTest {
    @ParameterizedTest
    @MethodSource("id.saring.contract.RawTexts#all")
    void cleaningAloneGivesTheSameText(String raw) {
        Article parsed = Saring.parse(raw);
        Article cleaned = NewsParser.create().clean(raw);

        assertThat(cleaned.body()).isEqualTo(parsed.body()).isEqualTo(Saring.clean(raw));
        assertThat(cleaned.title()).isEqualTo(parsed.title());
        assertThat(cleaned.published()).isEqualTo(parsed.published());
        assertThat(cleaned.dateline()).isEqualTo(parsed.dateline());
        assertThat(cleaned.paragraphs()).isEqualTo(parsed.paragraphs());
        assertThat(cleaned.removed()).isEqualTo(parsed.removed());
        assertThat(cleaned.dates()).isEmpty();
    }
}
