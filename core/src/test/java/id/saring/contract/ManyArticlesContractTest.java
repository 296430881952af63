package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.RawArticle;
import id.saring.Saring;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void aStreamGivesTheSameAsAList() {
        NewsParser parser = NewsParser.create();

        List<Article> streamed =
                parser.parseAll(RAWS.stream().map(RawArticle::of)).toList();

        assertThat(streamed.stream().map(Fingerprint::of))
                .containsExactlyElementsOf(
                        Saring.parseAll(RAWS).stream().map(Fingerprint::of).toList());
    }

    @Test
    void aStreamIsReadNoFurtherThanNeeded() {
        AtomicInteger read = new AtomicInteger();
        Stream<RawArticle> endless =
                Stream.generate(() -> RawArticle.of("Harga kopi naik " + read.incrementAndGet() + "."));

        List<Article> first = NewsParser.create().parseAll(endless).limit(3).toList();

        assertThat(first)
                .extracting(Article::raw)
                .containsExactly("Harga kopi naik 1.", "Harga kopi naik 2.", "Harga kopi naik 3.");
        assertThat(read).hasValueLessThan(300);
    }

    @Test
    void aStreamIsClosedWithTheOneItCameFrom() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<RawArticle> articles =
                Stream.of(RawArticle.of("Harga kopi naik.")).onClose(() -> closed.set(true));

        try (Stream<Article> parsed = NewsParser.create().parseAll(articles)) {
            assertThat(parsed).hasSize(1);
        }

        assertThat(closed).isTrue();
    }
}
