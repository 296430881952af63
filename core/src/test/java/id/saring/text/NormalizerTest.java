package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
    private static final String[] PIECES = {
        "Warga ",
        "\u00A0",
        "&nbsp;",
        "&amp;quot;",
        "&",
        "\u200B",
        "\u200E",
        "\r\n",
        "\r",
        "\n",
        "‚Äú",
        "â€œ",
        "Ã¢â‚¬Å“",
        "e\u0301",
        "\u0301",
        "\\\"",
        "**tebal**",
        "[kata](http://a.id/b)",
        "## ",
        "\u00AD",
        "\uD83D\uDE02",
        "\uD83D",
        "\u0085",
        "\u0080",
        "***",
        "(*)",
        "\\",
        "Ø§Ù„",
        "\uFEFF",
        "a"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Harga &quot;naik&quot; lagi | Harga \"naik\" lagi",
                "Rp 5.000&nbsp;per kilo | Rp 5.000 per kilo",
                "warga &amp;amp; petani | warga & petani",
                "tanda &#39;petik&#39; dan &#x201C;ganda&#x201d; | tanda 'petik' dan “ganda”",
                "&tidakada; & saja;; | &tidakada; & saja;;",
                "kata ‚ÄúSelamat pagi‚Äù ujarnya | kata “Selamat pagi” ujarnya",
                "kata â€œSelamat pagiâ€\u009D ujarnya | kata “Selamat pagi” ujarnya",
                "kata Ã¢â‚¬Å“Selamat pagi | kata “Selamat pagi",
                "pelatih JosÃ© dan Jos√© | pelatih José dan José",
                "desa¬†Sukamaju | desa Sukamaju",
                "KAFE CITÉ… dan “SPAß” tetap | KAFE CITÉ… dan “SPAß” tetap",
                "pe\u00ADmerintah \u200Bdesa | pemerintah desa",
                "Jose\u0301 pulang | José pulang",
                "\\\"Kami siap,\\\" kata dia | \"Kami siap,\" kata dia",
                "**SUKAMAJU** - Warga di-*rawat* [di sini](https://contoh.id/a) | SUKAMAJU - Warga di-rawat di sini",
                "## Harga cabai | Harga cabai",
                "Selesai.*** | Selesai.***",
                "Selesai. (*) | Selesai. (*)",
                "2*3*4 buah | 2*3*4 buah",
            })
    void textsAreRepaired(String raw, String expected) {
        assertThat(Normalizer.normalize(raw).text()).isEqualTo(expected);
    }

    @Test
    void aPlainTextIsNotCopied() {
        String raw = "Warga “Sukamaju” panen – 5 é.\nSelesai.";
        assertThat(Normalizer.normalize(raw).text()).isSameAs(raw);
    }

    @Test
    void offsetsLeadBackWithTightEnds() {
        String raw = "&quot;Kami&nbsp;siap&quot; kata\u200B Jos√©";
        AlignedText view = Normalizer.normalize(raw);
        int jose = view.text().indexOf("José");
        assertThat(view.toRaw(jose, jose + 4).of(raw)).isEqualTo("Jos√©");
        int word = view.text().indexOf("Kami siap");
        assertThat(view.toRaw(word, word + 9).of(raw)).isEqualTo("Kami&nbsp;siap");
        assertThat(view.toRaw(view.text().indexOf("kata"), view.text().indexOf("kata") + 4))
                .isEqualTo(new Span(27, 31));
    }

    @Test
    void anyTextNormalisesOnce() {
        Random random = new Random(20261123);
        for (int round = 0; round < 3000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                raw.append(PIECES[random.nextInt(PIECES.length)]);
            }
            AlignedText view = Normalizer.normalize(raw.toString());
            int last = 0;
            for (int i = 0; i < view.text().length(); i++) {
                Span span = view.toRaw(i, i + 1);
                assertThat(span.start()).as("%s at %d", raw, i).isBetween(last, raw.length() - 1);
                assertThat(span.end()).isLessThanOrEqualTo(raw.length());
                last = span.start();
            }
        }
    }
}
