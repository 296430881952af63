package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OtherCommandsTest {
    private static final String ARTICLE = """
            SUNGAIBARU - Jembatan gantung di Desa Tegalrejo dibuka lagi, Senin (16/5/2022).
            Baca juga: Warga Gotong Royong
            "Jembatan ini sudah aman untuk dilewati," kata Kepala Desa Tegalrejo, Sumarno.
            """;

    @Test
    void cleanWritesTheBodyAsText() {
        assertThat(Ran.withInput(ARTICLE, "clean", "--format", "text").out())
                .contains("Jembatan gantung di Desa Tegalrejo dibuka lagi")
                .doesNotContain("Baca juga");
    }

    @Test
    void cleanWritesIdAndTextAsLines() {
        JsonNode line = Ran.withInput(ARTICLE, "clean").line();
        assertThat(line.propertyNames()).containsExactly("id", "text");
    }

    @Test
    void explainingShowsEachRemovedPieceWithItsKindAndRule() {
        assertThat(Ran.withInput(ARTICLE, "clean", "--explain", "-f", "text").out())
                .containsPattern("- Baca juga: Warga Gotong Royong \\[RELATED, [^\\]]+\\]");
    }

    @Test
    void explainingUsesColourOnATerminal() {
        assertThat(Ran.onTerminal(ARTICLE, "clean", "--explain").out()).contains("\u001B[31mBaca juga");
    }

    @Test
    void explainingInJsonAddsTheRemovedPieces() {
        assertThat(Ran.withInput(ARTICLE, "clean", "--explain").line().propertyNames())
                .containsExactly("id", "text", "removed");
    }

    @Test
    void datesReadsTheWholeTextAsItIs() {
        JsonNode line =
                Ran.withInput("Baca juga: Banjir pada 15 Mei 1992", "dates").line();
        assertThat(line.propertyNames()).containsExactly("id", "dates");
        assertThat(line.at("/dates/0/value").asString()).isEqualTo("1992-05-15");
        assertThat(line.at("/dates/0/text").asString()).isEqualTo("15 Mei 1992");
    }

    @Test
    void datesCanBeRead() {
        assertThat(Ran.withInput("Banjir pada 15 Mei 1992", "dates", "-f", "text")
                        .out())
                .contains("15 Mei 1992 = 1992-05-15");
    }

    @Test
    void quotesWritesQuotesAndSources() {
        JsonNode line = Ran.withInput(ARTICLE, "quotes").line();
        assertThat(line.propertyNames()).containsExactly("id", "quotes", "sources");
        assertThat(line.at("/quotes/0/speaker/name").asString()).isEqualTo("Sumarno");
    }

    @Test
    void quotesCanBeRead() {
        assertThat(Ran.withInput(ARTICLE, "quotes", "-f", "text").out())
                .contains("Who said what")
                .containsPattern("Sumarno.*\n.*Jembatan ini sudah aman untuk dilewati");
    }

    @Test
    void rulesOfOnesOwnGoBeforeTheBundledOnes(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("mine.tsv");
        Files.writeString(
                rules,
                "mine.jempol\tSOCIAL\tany\tline\tberi jempol ...\tBeri jempol untuk kami\tIa beri jempol itu.\n");
        Ran ran = Ran.withInput(
                ARTICLE + "Beri jempol untuk Kabar Sungai\n", "clean", "--explain", "--rules", rules + "");
        assertThat(ran.line().get("removed"))
                .extracting(piece -> piece.get("rule").asString())
                .contains("mine.jempol");
    }

    @Test
    void aWrongRuleIsAWrongCommandLine(@TempDir Path folder) throws IOException {
        Path rules = folder.resolve("mine.tsv");
        Files.writeString(rules, "# comment\nmine.jempol\tSOSIAL\tany\tline\tberi jempol\tBeri jempol\tIa.\n");
        Ran ran = Ran.withInput(ARTICLE, "clean", "--rules", rules.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("saring: " + rules + ":2: expected title, published, ")
                .endsWith(" or other, found SOSIAL\n");
    }

    @Test
    void rulesThatCannotBeReadAreAWrongCommandLine() {
        Ran ran = Ran.withInput(ARTICLE, "clean", "--rules", "/tidak/ada.tsv");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("/tidak/ada.tsv");
    }
}
