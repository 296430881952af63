package id.saring.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamesTest {
    private static Stream<String> words(String kind) {
        return Table.read(GluedWords.class, "glued.tsv", 2).stream()
                .filter(row -> row.cell(1).equals(kind))
                .map(row -> row.cell(0));
    }

    static Stream<String> functions() {
        return words("function");
    }

    static Stream<String> wholes() {
        return words("whole");
    }

    static Stream<String> halves() {
        return words("half");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void endsBeforeAFunctionWord(String word) {
        assertThat(Names.shown("Bima Wirasena" + word)).isEqualTo("Bima Wirasena");
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void isWholeWhereItOnlySeemsToEndWithOne(String word) {
        String name = "Bima " + capital(word);
        assertThat(Names.shown(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("halves")
    void beginsNoPersonInABrand(String word) {
        assertThat(GluedHeads.body("Sela" + capital(word) + " Wirasena")).isZero();
        assertThat(GluedHeads.body("SelatiraBima Wirasena")).isEqualTo("Selatira".length());
    }

    @ParameterizedTest
    @CsvSource({
        "Bima Wirasenamengatakan,Bima Wirasena",
        "Bima Wirasenabertemu,Bima Wirasena",
        "Bima Wirasenasepulangnya,Bima Wirasena",
        "Bima Wirasenamenyebut Sari,Bima Wirasena",
        "RIHidayat,Hidayat",
        "DPRHidayat,Hidayat",
        "Bima  Wirasena,Bima Wirasena",
        "Bima,Bima",
        "Muhammad Bima,Muhammad Bima"
    })
    void isShownWithoutWhatIsGluedToIt(String printed, String shown) {
        assertThat(Names.shown(printed)).isEqualTo(shown);
    }

    @Test
    void hasItsWordsFolded() {
        assertThat(Names.words("Bima Wirasena")).isEqualTo(List.of("bima", "wirasena"));
        assertThat(Names.words("Siti Nur'aini-Sari (SNS)")).isEqualTo(List.of("siti", "nur'aini-sari"));
        assertThat(Names.words("")).isEmpty();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
