package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.saring.text.Tokens;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePatternTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int TOKENS = 100_000;

    @ParameterizedTest
    @CsvSource({
        "baca [juga], baca juga berita, 2",
        "baca [juga] berita, baca berita, 2",
        "baca [<word>] berita, baca berita berita, 3",
        "baca [<any>] [juga] : , baca juga :, 3",
        "baca [a] [a] b [b], baca a b b, 4",
        "baca [<any>] <any> b, baca a b, 3",
        "baca ... [dan] di sini $, baca dua dan di sini, 5",
        "baca [juga] $, baca buku, -1",
    })
    void aMatchTakesAsManyOptionalElementsAsItCan(String pattern, String line, int end) {
        Tokens tokens = Tokens.of(line);
        assertThat(LinePattern.compile(pattern).match(tokens, 0, tokens.size())).isEqualTo(end);
    }

    @Test
    void lineFeedsWithinALineAreSkipped() {
        Tokens tokens = Tokens.of("baca\n\njuga\n\nberita");
        assertThat(LinePattern.compile("baca [juga] [itu] berita").match(tokens, 0, tokens.size()))
                .isEqualTo(tokens.size());
    }

    @Test
    void manyOptionalElementsTakeLinearTime() {
        LinePattern pattern = LinePattern.compile("a" + " [<any>]".repeat(30) + " zzz");
        Tokens tokens = Tokens.of("a ".repeat(TOKENS));
        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThat(IntStream.range(0, tokens.size()).map(at -> pattern.match(tokens, at, tokens.size())))
                        .containsOnly(-1));
    }

    @Test
    void moreOptionalElementsInARowAreRefused() {
        assertThatThrownBy(() -> LinePattern.compile("a" + " [b]".repeat(31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("more than 30 optional elements in a row in pattern: a [b]");
        assertThat(LinePattern.compile("a" + " [b]".repeat(30) + " ..." + " [b]".repeat(30)))
                .isNotNull();
    }
}
