package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.saring.Article;
import id.saring.Saring;
import id.saring.dates.DateParser;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A megabyte of anything takes linear time. A second is plenty for that; quadratic time would take many minutes, so the
 * limit is far from both.
 */
@Tag("slow")
class HostileTextContractTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\u201c",
                "\u201d",
                "'",
                "\" ",
                "\"Jalan rusak,\" kata keduanya. ",
                "\"Jalan rusak,\" kata dia. ",
                "\"Jalan rusak,\" kata mereka. ",
                " \"a",
                "\u201ca\u201d ",
                "\"Satu.\" ",
                "\u201cSatu\n",
                "(",
                "(a",
                ")",
                "[",
                "<",
                "<a ",
                "<b>",
                "&",
                "&amp;",
                "&#",
                "&amp",
                "*",
                "#",
                "-",
                " - ",
                "\u2014",
                ".",
                ". ",
                ",",
                "?",
                "!",
                "\n",
                "\r\n",
                "\n\n",
                " ",
                "\t",
                "\u00a0",
                "\u200b",
                "\u00ad",
                "\0",
                "a",
                "A",
                "a ",
                "a.com",
                "a.comdanb.com",
                "Santosomenyebut",
                "Budi (A, 2019) ",
                "A ",
                "Aa ",
                "1",
                "1 ",
                "1/",
                "1/2/",
                "1.",
                "1:",
                "2022 ",
                "2022-",
                "\u0301",
                "a\u0301",
                "\u0323\u0301",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "\u00c3",
                "\u00e2\u20ac",
                "\u00e2\u20ac\u0153",
                "\u00c3\u0082",
                "hari ",
                "hari hari lalu ",
                "Senin ",
                "Senin, ",
                "Senin (",
                "Senin (1/",
                "tanggal ",
                "pukul ",
                "pukul 1.",
                "Mei ",
                "1 Mei ",
                "dua ",
                "dua puluh ",
                "ratus ",
                "kemarin ",
                "hingga ",
                "1-",
                "kata ",
                "kata Budi ",
                "kata Budi, ",
                "\"a,\" kata ",
                "\"a,\" kata Budi. ",
                "menurut ",
                "Menurut Budi, ",
                "mengatakan bahwa ",
                "ujarnya, ",
                "dilansir ",
                "dari ",
                "dikutip dari ",
                "Kompas.com ",
                "a.b",
                "a@",
                "@a ",
                "http://",
                "Baca juga: ",
                "Baca juga\n",
                "Baca juga:\nA\n",
                "ADVERTISEMENT ",
                "ADVERTISEMENT\n",
                "Penulis: A\n",
                "Editor",
                "(*)",
                "***\n",
                "Sumber: A\n",
                "A\n",
                "A.\n",
                "1. A\n",
                "- A\n",
                "Artikel Terkait\n",
                "JAKARTA - ",
                "JAKARTA, A.COM - ",
                "Rabu, 1 Mei 2022\n",
                "Dr. ",
                "H. ",
                "PT ",
                "S.H., ",
                "Prof. Dr. ",
                "Gubernur ",
                "Ketua Umum ",
                "dan ",
                "yang ",
                "B. J. ",
                "di-",
                "x/",
            })
    void aPieceRepeatedForAMegabyteIsParsed(String piece) {
        String raw = piece.repeat(MEGABYTE / piece.length());
        Article article = assertTimeoutPreemptively(LIMIT, () -> Saring.parse(raw, Fingerprint.PUBLISHED));
        assertThat(article.raw()).isSameAs(raw);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                numbered("Warga Desa %d datang ke balai pertemuan untuk mendengar penjelasan kepala dusun.\n"),
                numbered("Warga desa datang ke balai pertemuan nomor %d untuk mendengar penjelasan kepala dusun, "),
                numbered("\"Kami menunggu %d hari,\" kata Budi %1$d Santoso, Ketua RT %1$d.\n"),
                numbered("Pada %d Mei 2022, menurut Siti %1$d, sungai meluap. "),
                numbered("Dikutip dari laman berita%d.example, harga naik.\n"),
                numbered("Baca juga: Judul Berita ke-%d\n"),
                numbered("x%d"),
                "Dikutip Kompas Di ".repeat(MEGABYTE / 18),
                "Dikutip Kompas Pada ".repeat(MEGABYTE / 20),
                "detikX" + "a".repeat(MEGABYTE));
    }

    private static String numbered(String pattern) {
        return IntStream.range(0, 1 + MEGABYTE / pattern.length())
                .mapToObj(i -> pattern.replace("%1$d", "%d").replace("%d", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void aMegabyteOfVariedTextIsParsed(String raw) {
        Article article = assertTimeoutPreemptively(LIMIT, () -> Saring.parse(raw, Fingerprint.PUBLISHED));
        assertThat(article.raw()).isSameAs(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hari ", "1/", "Senin, ", "1 Mei ", "dua ", "hingga ", "(", "1-", "pukul 1.", "\n"})
    void datesOfAMegabyteAreFound(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        DateParser parser = DateParser.create().withReference(Fingerprint.PUBLISHED);
        assertTimeoutPreemptively(LIMIT, () -> assertThat(parser.findAll(text)).isNotNull());
    }
}
