package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Saring;
import id.saring.model.Quote;
import id.saring.model.Span;
import id.saring.seeds.SeedArticle;
import id.saring.seeds.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final int WIDTH = 72;
    private static final String WRAPPED = """
            Warga Desa Lembah Ungu memperbaiki tanggul yang jebol
            akibat hujan deras sejak Senin malam, dibantu puluhan
            relawan dari desa tetangga yang datang membawa pompa,
            cangkul dan perahu karet.

            "Kami bekerja sampai larut karena air terus naik, dan
            bantuan karung pasir baru tiba pagi tadi," kata kepala
            desa, Sumarni Wiryo.

            Air mulai surut pada Rabu siang.
            Perbaikan diteruskan hari ini.
            """;

    @Test
    void joinsLinesThatHadNoRoomForTheNextWord() {
        assertThat(Normalizer.normalize(WRAPPED).text().lines())
                .containsExactly(
                        "Warga Desa Lembah Ungu memperbaiki tanggul yang jebol akibat hujan deras sejak Senin malam,"
                                + " dibantu puluhan relawan dari desa tetangga yang datang membawa pompa, cangkul dan perahu karet.",
                        "",
                        "\"Kami bekerja sampai larut karena air terus naik, dan bantuan karung pasir baru tiba pagi"
                                + " tadi,\" kata kepala desa, Sumarni Wiryo.",
                        "",
                        "Air mulai surut pada Rabu siang.",
                        "Perbaikan diteruskan hari ini.");
    }

    @Test
    void keepsTheWayBack() {
        String raw = WRAPPED.replace("\n", "\r\n");
        Quote quote = Saring.parse(raw).quotes().get(0);
        Span part = quote.parts().get(0);

        assertThat(quote.text())
                .isEqualTo(
                        "Kami bekerja sampai larut karena air terus naik, dan bantuan karung pasir baru tiba pagi tadi,");
        assertThat(raw.substring(part.start(), part.end()))
                .isEqualTo("\"Kami bekerja sampai larut karena air terus naik, dan\r\n"
                        + "bantuan karung pasir baru tiba pagi tadi,\"");
    }

    @Test
    void joinsNothingMoreInWhatItJoined() {
        String joined = Normalizer.normalize(WRAPPED).text();

        assertThat(Normalizer.normalize(joined).text()).isEqualTo(joined);
    }

    @Test
    void leavesListsAsTheyAre() {
        String list = """
                Harga Gabah di Lembah Ungu Turun Lagi
                Petani Kopi Menunggu Hujan Pertama Tahun Ini
                Jalan Lingkar Selatan Ditutup Dua Pekan
                Pasar Kelapa Dibuka Kembali Usai Kebakaran
                Nelayan Mengeluhkan Harga Solar yang Naik
                Lomba Perahu Dayung Digelar di Danau Batu
                Sekolah Baru di Kampung Air Diresmikan
                """;

        assertThat(Normalizer.normalize(list).text()).isEqualTo(list);
    }

    @Test
    void takesNoDumpOfAddressesForWrappedText() {
        String feed =
                "Berita\nhttps://warta-lembah.example/daerah/harga-gabah-turun-lagi-petani-mengeluh.html\n".repeat(9);

        assertThat(Normalizer.normalize(feed).text()).isEqualTo(feed);
    }

    @Test
    void findsTheSameQuotesInArticlesThatAreWrapped() {
        List<String> others = new ArrayList<>();
        int quotes = 0;
        for (SeedArticle sample : Seeds.articles()) {
            String text = sample.text();
            boolean prose = text.lines().filter(line -> line.length() > 120).count() >= 5;
            if (!prose || Arrays.stream(text.split("\\s+")).anyMatch(word -> word.length() > WIDTH)) {
                continue;
            }
            List<String> expected = quotes(text);
            quotes += expected.size();
            if (!quotes(wrapped(text)).equals(expected)) {
                others.add(sample.id());
            }
        }

        assertThat(quotes).isGreaterThan(100);
        assertThat(others).isEmpty();
    }

    private static List<String> quotes(String text) {
        return Saring.parse(text).quotes().stream().map(Quote::text).toList();
    }

    /** Each line filled up to the width, with a blank line behind it. */
    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            int length = 0;
            for (String word : line.strip().split(" +")) {
                if (length > 0 && length + 1 + word.length() > WIDTH) {
                    wrapped.append('\n');
                    length = 0;
                }
                wrapped.append(length > 0 ? " " : "").append(word);
                length += (length > 0 ? 1 : 0) + word.length();
            }
            wrapped.append("\n\n");
        });
        return wrapped.toString();
    }
}
