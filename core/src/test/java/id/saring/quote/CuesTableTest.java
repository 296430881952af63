package id.saring.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTableTest {
    static Stream<Arguments> examples() {
        return cells(3);
    }

    static Stream<Arguments> counterExamples() {
        return cells(4);
    }

    private static Stream<Arguments> cells(int column) {
        return Table.read(Cues.class, "cues.tsv", 5).stream()
                .filter(row -> !row.cell(column).equals("-"))
                .map(row -> Arguments.of(row.cell(0), row.cell(column)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exampleReports(String stem, String example) {
        assertThat(UtterancesTest.find(example)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void counterExampleDoesNot(String stem, String counterExample) {
        assertThat(UtterancesTest.find(counterExample)).isEmpty();
    }
}
