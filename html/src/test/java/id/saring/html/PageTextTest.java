package id.saring.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.saring.Article;
import id.saring.Saring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>Satu.</p><p>Dua.</p> | Satu.~n~Dua.",
                "<h1>Judul</h1>Isi | Judul~n~Isi",
                "Satu<br>dua<br/>tiga | Satu~n~dua~n~tiga",
                "<ul><li>Beras<li>Gula</ul> | Beras~n~Gula",
                "<table><tr><td>PSM<td>2<tr><td>Persis<td>1</table> | PSM 2~n~Persis 1",
                "<p>Wali <b>Kota</b> <a href=x>Rini</a>.</p> | Wali Kota Rini.",
                "<p>Kata<i>nya</i></p> | Katanya",
                "<div><div><p>Satu</p></div></div><div>Dua</div> | Satu~n~Dua",
                "Satu &amp; dua&nbsp;tiga | Satu & dua\u00a0tiga",
                "<pre>Satu\\ndua</pre> | Satu~n~dua",
            })
    void blocksAreLines(String html, String text) {
        assertThat(PageText.of(html.replace("\\n", "\n"))).isEqualTo(text.replace("~n~", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>var a = 'rahasia';</script>",
                "<style>p { color: rahasia }</style>",
                "<noscript>rahasia</noscript>",
                "<template><p>rahasia</p></template>",
                "<!-- rahasia -->",
                "<div hidden><p>rahasia</p></div>",
                "<div style='color: red; DISPLAY : none'><p>rahasia</p></div>",
                "<span style='visibility:hidden'>rahasia</span>",
                "<select><option>rahasia</select>",
                "<head><title>rahasia</title></head>",
                "<iframe>rahasia</iframe>",
            })
    void whatThePageHidesIsLeftOut(String hidden) {
        assertThat(PageText.of(hidden + "<p>Banjir surut.</p>" + hidden + "<p>Warga pulang.</p>"))
                .isEqualTo("Banjir surut.\nWarga pulang.");
    }

    @Test
    void blanksCollapseAsInABrowser() {
        assertThat(PageText.of("<p>\n  Satu\t\tdua\r\n tiga </p>")).isEqualTo("Satu dua tiga");
    }

    @Test
    void menusStayForTheCleaningToJudge() {
        assertThat(PageText.of("<nav><a>Beranda</a></nav><p>Isi.</p>")).isEqualTo("Beranda\nIsi.");
    }

    @Test
    void textWithoutMarkupIsItself() {
        assertThat(PageText.of("Harga beras turun.")).isEqualTo("Harga beras turun.");
    }

    @Test
    void anEmptyPageHasNoText() {
        assertThat(PageText.of("")).isEmpty();
    }

    @Test
    void deepNestingIsRead() {
        assertThat(PageText.of("<div>".repeat(20_000) + "Dalam" + "</div>".repeat(20_000)))
                .isEqualTo("Dalam");
    }

    @Test
    void aPageIsRefusedByNameWhenItIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> PageText.of(nullString()))
                .withMessage("html");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nullString() {
        return null;
    }

    @Test
    void theTextCanBeParsed() {
        String text = PageText.of("<p>Hujan turun di Kota Sungaibaru sejak pagi.</p>");
        Article article = Saring.parse(text);
        assertThat(article.body()).isEqualTo("Hujan turun di Kota Sungaibaru sejak pagi.");
    }
}
