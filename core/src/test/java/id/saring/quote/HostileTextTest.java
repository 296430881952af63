package id.saring.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte that is nothing but the worst that a scan can meet takes seconds at most: no work is done twice over. */
@Tag("slow")
class HostileTextTest {
    private static final int SIZE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\" ",
                " \"a",
                "a\" ",
                "''",
                "kata ",
                "kata kata, ",
                "\"a,\" kata ",
                "menurut ",
                "menurut Budi, ",
                "Budi mengatakan ",
                "mengatakan, ",
                "bahwa ",
                "yang ",
                ", ",
                ". ",
                "Budi ",
                "meminta untuk ",
                "\"a\n",
                "a\"\n",
                "demikian ",
                "juga ",
                "'a ",
                "narasi: \"a\" ",
                "Budi mengatakan ia pergi, tetapi mengakui ",
                "dan mengatakan ",
                "mengatakan juga dan mengatakan pula ",
                "Budi, yang menyebut jalan itu rusak, ",
                "Budi menolak itu dan mengatakan ",
                ", sementara "
            })
    void isReadInLinearTime(String unit) {
        String text = unit.repeat(SIZE / unit.length());

        List<?> quotes = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> UtterancesTest.find(text));

        assertThat(quotes).hasSizeLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Kami ", "Budi mengatakan "})
    void oneSentenceOfAMegabyteIsReadInLinearTime(String opening) {
        String text = opening + "jalan itu rusak, ".repeat(SIZE / 17);

        List<?> quotes = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> UtterancesTest.find(text));

        assertThat(quotes).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void verbsThatAreJoinedWithoutEndDoNotFail() {
        String text = "\"Jalan itu rusak,\" kata Budi seraya mengatakan " + "juga dan mengatakan ".repeat(60_000);

        assertThat(UtterancesTest.find(text)).hasSizeLessThanOrEqualTo(2);
    }
}
