package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ParseCommandTest {
    private static final String ARTICLE = """
            Harga Cabai di Pasar Sungaibaru Turun
            Senin, 16 Mei 2022 - 10:30 WIB
            SUNGAIBARU, KABARSUNGAI.COM - Harga cabai di Pasar Sungaibaru turun sejak Minggu (15/5/2022).
            Baca juga: Pasokan Cabai Melimpah
            "Pasokan dari petani sudah kembali normal," kata Kepala Dinas Perdagangan Rahmat Waluya.
            """;

    @Test
    void everyFieldIsThereInOrder() {
        JsonNode line = Ran.withInput(ARTICLE, "parse").line();
        assertThat(line.propertyNames())
                .containsExactly(
                        "id",
                        "title",
                        "published",
                        "dateline",
                        "body",
                        "paragraphs",
                        "removed",
                        "dates",
                        "quotes",
                        "sources");
    }

    @Test
    void aTextWithoutAnythingHasEmptyFields() {
        assertThat(Ran.withInput(" \n", "parse").out())
                .isEqualTo("{\"id\":\"stdin\",\"title\":null,\"published\":null,\"dateline\":null,\"body\":\"\","
                        + "\"paragraphs\":[],\"removed\":[],\"dates\":[],\"quotes\":[],\"sources\":[]}\n");
    }

    @Test
    void slicesAreTheRawTextOfTheirSpans() {
        JsonNode line = Ran.withInput(ARTICLE, "parse").line();
        for (String field : List.of("removed", "dates", "sources")) {
            for (JsonNode slice : line.get(field)) {
                int start = slice.get("start").asInt();
                int end = slice.get("end").asInt();
                assertThat(slice.get("text").asString()).isEqualTo(ARTICLE.substring(start, end));
            }
        }
    }

    @Test
    void thePublicationMomentOfALineIsTheReference() {
        String line = "{\"id\":\"a\",\"published\":\"2022-05-16\",\"text\":\"Banjir surut kemarin.\"}";
        assertThat(Ran.withInput(line, "parse").line().at("/dates/0/value").asString())
                .isEqualTo("2022-05-15");
    }

    @Test
    void thePublicationMomentCanBeGivenForAllArticles() {
        Ran ran = Ran.withInput("Banjir surut kemarin.", "parse", "--published", "2022-05-16");
        assertThat(ran.line().at("/dates/0/value").asString()).isEqualTo("2022-05-15");
    }

    @Test
    void jsonIsOneArray() {
        String lines = "{\"id\":\"a\",\"text\":\"Satu.\"}\n{\"id\":\"b\",\"text\":\"Dua.\"}\n";
        JsonNode array = Ran.withInput(lines, "parse", "--format", "json").json();
        assertThat(array).extracting(article -> article.get("id").asString()).containsExactly("a", "b");
    }

    @Test
    void jsonWithoutArticlesIsAnEmptyArray() {
        assertThat(Ran.withInput("{\"id\":1", "parse", "-f", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void aTerminalGetsReadableText() {
        assertThat(Ran.onTerminal(ARTICLE, "parse").out())
                .contains("== stdin ==")
                .contains("Harga cabai di Pasar");
    }

    @Test
    void aPageBringsItsTextAlong() {
        String page = "<p>Jalan Anggrek ditutup.</p><p>Warga memutar.</p>";
        assertThat(Ran.withInput(page, "parse", "--html").line().get("text").asString())
                .isEqualTo("Jalan Anggrek ditutup.\nWarga memutar.");
    }

    @Test
    void halfASurrogatePairSurvives() {
        String line = "{\"id\":\"a\",\"text\":\"Kata \\ud83d putus.\"}";
        Ran ran = Ran.withInput(line, "parse");
        assertThat(ran.status()).isZero();
        assertThat(ran.line().at("/paragraphs/0/end").asInt()).isEqualTo("Kata ? putus.".length());
    }

    @Test
    void aNumberCanBeAnId() {
        assertThat(Ran.withInput("{\"id\":17,\"text\":\"Satu.\"}", "parse").each("id"))
                .containsExactly("17");
    }

    @Test
    void aLineWithoutAnIdIsCalledByItsPlace() {
        assertThat(Ran.withInput("{\"text\":\"Satu.\"}", "parse").each("id")).containsExactly("stdin:1");
    }
}
