package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final RawArticle SHORT = article(1_000);
    private static final RawArticle LONG = article(300_000);

    @Test
    void noArticlesAreNoBatch() {
        assertThat(batches(List.of())).isEmpty();
    }

    @Test
    void shortArticlesGoInEqualNumbers() {
        assertThat(sizes(Collections.nCopies(300, SHORT))).containsExactly(128, 128, 44);
        assertThat(sizes(Collections.nCopies(128, SHORT))).containsExactly(128);
    }

    @Test
    void longArticlesAreNotHeldTogether() {
        assertThat(sizes(List.of(LONG, LONG, SHORT, SHORT, LONG))).containsExactly(1, 3, 1);
    }

    @Test
    void anArticleLongerThanABatchGoesAlone() {
        assertThat(sizes(List.of(SHORT, article(2_000_000), SHORT))).containsExactly(1, 1, 1);
    }

    @Test
    void theOrderStays() {
        List<RawArticle> articles = Stream.iterate(1, n -> n + 1)
                .limit(300)
                .map(BatchesTest::article)
                .toList();

        assertThat(batches(articles).stream().flatMap(List::stream)).containsExactlyElementsOf(articles);
    }

    private static RawArticle article(int length) {
        return RawArticle.of("a".repeat(length));
    }

    private static List<List<RawArticle>> batches(List<RawArticle> articles) {
        return Lists.newArrayList(new Batches(articles.iterator()));
    }

    private static List<Integer> sizes(List<RawArticle> articles) {
        return batches(articles).stream().map(List::size).toList();
    }
}
