package id.saring.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The examples print what they promise. */
class ExamplesTest {
    private static String outputOf(Consumer<String[]> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            example.accept(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void cleaningAnArticle() {
        assertThat(outputOf(CleanAnArticle::main)).isEqualTo("""
                        Jembatan gantung di Desa Tegalrejo dibuka lagi pada Senin pagi.
                        Warga bergotong royong mengganti papan yang lapuk selama dua pekan.
                        Jembatan itu dipakai anak-anak untuk pergi ke sekolah.

                        DATELINE: SUNGAIBARU, KABARSUNGAI.COM -
                        ADVERTISEMENT: ADVERTISEMENT
                        RELATED: Baca juga: Warga Tegalrejo Menyeberang dengan Rakit
                        END_MARK: (*)
                        """);
    }

    @Test
    void findingDates() {
        assertThat(outputOf(FindDates::main)).isEqualTo("""
                        Senin (16/5/2022) pukul 10.30 WIB = 2022-05-16T10:30+07:00
                        kemarin = 2022-05-18
                        1990-an = 199
                        dua tahun lalu = 2020
                        """);
    }

    @Test
    void droppingRepeatedParagraphs() {
        assertThat(outputOf(DropRepeatedParagraphs::main)).isEqualTo("""
                        Harga cabai rawit di Pasar Sungaibaru turun menjadi Rp 40.000 per kilogram.
                        Pedagang menyebut pasokan dari petani sudah lancar kembali sejak awal pekan.
                        (2 repeats 0)
                        Harga cabai rawit di Pasar Sungaibaru turun menjadi Rp 45.000 per kilogram.
                        """);
    }

    @Test
    void sayingWhoSaidWhat() {
        assertThat(outputOf(WhoSaidWhat::main)).isEqualTo("""
                        Siti Marlina
                          DIRECT: Tanggul baru ini harus kuat!
                          INDIRECT: dana perbaikan sudah tersedia
                        Rahmat Waluya
                          INDIRECT: air sudah surut di semua kelurahan
                        Source: kabarsungai.com, WEBSITE
                        """);
    }

    @Test
    void goingBackToTheRawText() {
        assertThat(outputOf(BackToTheRawText::main)).isEqualTo("""
                        Menteri Budi & Siti bertemu di "Rumah Kita" pada Senin pagi.
                        22 to 37: Budi &amp; Siti
                        """);
    }

    @Test
    void addingRulesOfOnesOwn() {
        assertThat(outputOf(AddRulesOfYourOwn::main)).isEqualTo("""
                        Panen cabai di Desa Tegalrejo dimulai pekan ini.
                        Petani berharap harga tidak turun.
                        SOCIAL by mine.jempol
                        """);
    }
}
