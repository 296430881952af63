package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saved indexes hold these values: a change here needs a new {@link Fingerprint#VERSION}. */
class FrozenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bupati Rimbawana meresmikan jembatan gantung di Desa Tirtamulya, Selasa siang."
                        + "|8b86ee7c8d0fcabd|f3ab55b3|10|757ec989|-1308013749|1325639814",
                "Harga cabai naik 5% menjadi Rp45.000 pada 3/6."
                        + "|418539a8a064f4ad|38a340d4|8|6e3fd7d3|1522210676|-292911263",
                "***|f5f8702ffe870f53|0|0|0|1|1",
                "Sungai Éra 🙂 di kota|612198d2f371bd30|aeeb6cc6|4|0|1|1"
            })
    void keepsItsValues(
            String paragraph, String key, String spelling, int words, String numbers, int shingles, int bands) {
        Fingerprint fingerprint = Fingerprinter.of(Matching.near()).fingerprint(paragraph);

        assertThat(Long.toHexString(fingerprint.key())).isEqualTo(key);
        assertThat(Integer.toHexString(fingerprint.spelling())).isEqualTo(spelling);
        assertThat(fingerprint.words()).isEqualTo(words);
        assertThat(Integer.toHexString(fingerprint.numbers())).isEqualTo(numbers);
        assertThat(Arrays.hashCode(fingerprint.shingles())).isEqualTo(shingles);
        assertThat(Arrays.hashCode(fingerprint.bands())).isEqualTo(bands);
    }
}
