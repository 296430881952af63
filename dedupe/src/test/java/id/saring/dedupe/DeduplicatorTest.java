package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeduplicatorTest {
    private static final String LONG =
            "Nelayan Pulau Karamba menunda melaut karena ombak tinggi yang diperkirakan bertahan sampai akhir pekan.";

    @Test
    void reportsTheEarliest() {
        Duplicates duplicates = Deduplicator.exact().findDuplicates(List.of("satu", "dua", "Satu", "SATU!"));

        assertThat(duplicates.repeats()).containsExactly(2, 3);
        assertThat(duplicates.duplicateOf(3)).hasValue(0);
    }

    @Test
    void keepsTheFirst() {
        assertThat(Deduplicator.exact().findDuplicates(List.of("satu", "satu")).duplicateOf(0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t", "\u200B", "\r"})
    void leavesBlankParagraphsAlone(String blank) {
        assertThat(Deduplicator.near(0.1).findDuplicates(List.of(blank, blank)).repeats())
                .isEmpty();
    }

    @Test
    void comparesWithRepeatsToo() {
        List<String> chain = List.of("a b c d e f g h i j", "a b c d e f g h i j k l m n", "d e f g h i j k l m n");

        Duplicates duplicates = Deduplicator.near(0.6).findDuplicates(chain);

        assertThat(duplicates.duplicateOf(1)).hasValue(0);
        assertThat(duplicates.duplicateOf(2)).hasValue(1);
    }

    @Test
    void findsTheSameNearPairsInALongList() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            paragraphs.add("x" + i + " y" + i * 7);
        }
        paragraphs.set(3, LONG);
        paragraphs.set(700, LONG.replace("ombak", "gelombang"));

        Duplicates duplicates = Deduplicator.near(0.6).findDuplicates(paragraphs);

        assertThat(duplicates.repeats()).containsExactly(700);
        assertThat(duplicates.duplicateOf(700)).hasValue(3);
    }

    @Test
    void acceptsAnyCharSequence() {
        assertThat(Deduplicator.exact()
                        .findDuplicates(List.of(LONG, CharBuffer.wrap(LONG)))
                        .repeats())
                .containsExactly(1);
    }

    @Test
    void takesLoneSurrogates() {
        assertThat(Deduplicator.near(0.5)
                        .findDuplicates(List.of("\uD800", "a\uDC00", "\uDBFF"))
                        .duplicateOf(1))
                .isEmpty();
    }

    @Test
    void staysLinearOnEqualShingles() {
        String[] words = new String[200_000];
        Arrays.setAll(words, i -> i % 3 == 0 ? "hari" : "ini");
        List<String> paragraphs =
                new ArrayList<>(Collections.nCopies(500, String.join(" ", words).substring(0, 4000)));

        assertThat(Deduplicator.near(0.5).findDuplicates(paragraphs).repeats()).hasSize(499);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1.01, Double.NaN})
    void refusesASimilarityOutOfRange(double minSimilarity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deduplicator.near(minSimilarity))
                .withMessageContaining("minSimilarity")
                .withMessageContaining(String.valueOf(minSimilarity));
    }

    @Test
    void namesANullArgument() {
        assertThatNullPointerException()
                .isThrownBy(() -> Deduplicator.exact().findDuplicates(nothing()))
                .withMessageContaining("paragraphs");
    }

    @SuppressWarnings("NullAway") // handing over null is the point
    private static List<String> nothing() {
        return null;
    }
}
