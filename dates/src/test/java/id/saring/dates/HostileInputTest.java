package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of anything is read in linear time; a quadratic rule would take minutes. */
class HostileInputTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration AMPLE = Duration.ofSeconds(10);
    private static final DateParser PARSER = DateParser.create().withReference(LocalDateTime.parse("2022-05-16T10:00"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "(",
                "1-",
                "1/",
                "1.",
                "1, ",
                "1 dan ",
                "hari ",
                "hari lalu ",
                "dua ",
                "dua puluh ribu ",
                "Senin ",
                "Rabu (",
                "Mei ",
                "2019 ",
                "pukul 10.00 ",
                "awal ",
                "setiap ",
                "tanggal 1 ",
                "hingga ",
                "\"",
                "\n",
                "IVX",
                "Nomor 1/",
                "a"
            })
    void readsAMegabyteInTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());

        Assertions.assertTimeout(AMPLE, () -> PARSER.findAll(text).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999999999999 tahun lalu",
                "99999999 tahun lalu",
                "999999999 hari mendatang",
                "900000000 dekade lalu",
                "99999 abad lalu",
                "9999999 jam 9 menit lalu",
                "2 jam 30,5 menit lalu",
                "999999999 tahun 2 bulan lalu",
                "tanggal 0",
                "0/0/0000",
                "31/12/9999",
                "abad ke-99",
                "kuartal IX 2020",
                "H-99 Lebaran 2022",
                "Lebaran 9999",
                "1 Ramadan 9999 H",
                "1 Ramadan 1299 H",
                "tahun 1499 Hijriah",
                "Imlek 1900",
                "Idul Fitri 1000",
                "\uD800",
                "2022-",
                "Senin (",
                "pukul"
            })
    void neverThrows(String text) {
        List<DateParser> parsers = List.of(
                DateParser.create(),
                PARSER,
                DateParser.create().withReference(LocalDateTime.MIN),
                DateParser.create().withReference(LocalDateTime.MAX));

        for (DateParser parser : parsers) {
            assertThatCode(() -> parser.findAll(text)).doesNotThrowAnyException();
            assertThatCode(() -> parser.parse(text)).doesNotThrowAnyException();
        }
    }
}
