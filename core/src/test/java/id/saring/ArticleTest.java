package id.saring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.model.Span;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final String RAW = "Tanggul jebol.\nBaca juga: Jalan Ditutup\n\"Kami perbaiki,\" kata Siti Marlina.";
    private static final Article ARTICLE = Saring.parse(RAW);
    /** Where the line feed of the body stands. */
    private static final int FEED = ARTICLE.body().indexOf('\n');

    @Test
    void aLineFeedOfTheBodyIsLeftOutOfARawStretch() {
        assertThat(ARTICLE.toRaw(0, FEED + 1).of(RAW)).isEqualTo("Tanggul jebol.");
        assertThat(ARTICLE.toRaw(FEED, FEED + 16).of(RAW)).isEqualTo("\"Kami perbaiki,");
    }

    @Test
    void aLineFeedAloneIsAnEmptyStretchBehindItsParagraph() {
        assertThat(ARTICLE.toRaw(FEED, FEED + 1)).isEqualTo(new Span(14, 14));
    }

    @Test
    void aStretchOutsideTheBodyIsRefused() {
        assertThatThrownBy(() -> ARTICLE.toRaw(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ARTICLE.toRaw(0, RAW.length())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theQuotationsOfASpeakerCannotBeChanged() {
        assertThat(ARTICLE.speakers()).containsOnlyKeys("Siti Marlina");
        assertThatThrownBy(() -> ARTICLE.speakers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ARTICLE.speakers().values().iterator().next().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
