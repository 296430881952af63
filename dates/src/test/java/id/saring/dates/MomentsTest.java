package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "2022-12-21, 2022-12-21T00:00",
        "' 2022-12-21T00:42 ', 2022-12-21T00:42",
        "2022-12-21 00:42:10, 2022-12-21T00:42:10",
        "2022-12-21T00:42+07:00, 2022-12-21T00:42",
        "2022-12-21T00:42+09, 2022-12-21T00:42",
        "2022-12-20T17:42:00Z, 2022-12-21T00:42",
        "2022-12-20T18:42+0100, 2022-12-21T00:42"
    })
    void readsIsoForms(String value, String moment) {
        assertThat(Moments.parse(value)).hasToString(moment);
    }

    @Test
    void namesWhatItCannotRead() {
        assertThatThrownBy(() -> Moments.parse("kemarin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"kemarin\"");
    }
}
