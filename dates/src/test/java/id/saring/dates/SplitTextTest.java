package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTextTest {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{Nd}'’])[A-Za-z][a-z]+(?![\\p{L}\\p{Nd}'’])");
    private static final DateParser PARSER = DateParser.create().withReference(LocalDateTime.of(2025, 6, 18, 9, 0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rapat digelar Senin (16/6/2025) pukul 09.30 WIB, dan pekan depan akan dilanjutkan.",
                "Ia lahir 17 Agustus 1990.\nDua tahun lalu, pada hari Jum'at, ia pindah.",
                "tgl15 Mei 2022WIBBaca juga: Pasar dibuka Rabu dini hari",
                "Abad XIX dan bulan Ramadan 1446 H; \uD83D\uDE00kemarin sore…",
                "tanpa ungkapan waktu apa pun",
                "",
            })
    void findsWhatThePlainTextGives(String text) {
        assertThat(PARSER.findIn(split(text))).isEqualTo(PARSER.findAll(text));
    }

    @Test
    void isSearchedOnce() {
        SplitText text = split("Senin");
        PARSER.findIn(text);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> PARSER.findIn(text));
    }

    @Test
    void rejectsStretchesOutsideOfTheText() {
        SplitText text = new SplitText("Senin");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.word(0, 6, 0));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.word(0, 5, -1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.sign(5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.skip(6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> text.read(3, 2));
    }

    /** Hands over each plain word, and all other stretches but blanks. */
    private static SplitText split(String text) {
        List<String> vocabulary = SplitText.vocabulary();
        SplitText split = new SplitText(text);
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (word.find()) {
            others(split, text, at, word.start());
            int number = vocabulary.indexOf(word.group().toLowerCase(Locale.ROOT));
            if (number < 0) {
                split.skip(word.end());
            } else {
                split.word(word.start(), word.end(), number);
            }
            at = word.end();
        }
        others(split, text, at, text.length());
        return split;
    }

    private static void others(SplitText split, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c)) {
                split.sign(i);
            } else if (c != ' ') {
                split.read(i, i + 1);
            }
        }
    }
}
