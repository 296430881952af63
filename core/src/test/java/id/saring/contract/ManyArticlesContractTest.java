package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.RawArticle;
import id.saring.Saring;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;

/** Many articles parsed together say what each of them says by itself. */
class ManyArticlesContractTest {
    private static final List<String> RAWS =
            RawTexts.all().map(Named::getPayload).toList();

    @Test
    void anArticleSaysTheSameAmongOthersAsAlone() {
        List<Article> together = Saring.parseAll(RAWS);

        assertThat(together).hasSameSizeAs(RAWS);
        for (int i = 0; i < RAWS.size(); i++) {
            assertThat(together.get(i).raw()).isEqualTo(RAWS.get(i));
            assertThat(Fingerprint.of(together.get(i)))
                    .as("text %d", i)
                    .isEqualTo(Fingerprint.of(Saring.parse(RAWS.get(i))));
        }
    }

    @Test
    void eachArticleIsReadWithItsOwnPublicationMoment() {
        List<RawArticle> articles = IntStream.range(0, 60)
                .mapToObj(i -> i % 3 == 0
                        ? RawArticle.of(RAWS.get(i))
                        : RawArticle.of(RAWS.get(i), Fingerprint.PUBLISHED.plusDays(i)))
                .toList();

        List<Article> together = NewsParser.create().parseAll(articles);

        for (int i = 0; i < articles.size(); i++) {
            Article alone = i % 3 == 0
                    ? Saring.parse(RAWS.get(i))
                    : Saring.parse(RAWS.get(i), Fingerprint.PUBLISHED.plusDays(i));
            assertThat(Fingerprint.of(together.get(i))).isEqualTo(Fingerprint.of(alone));
        }
    }
}
