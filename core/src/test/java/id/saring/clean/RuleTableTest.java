package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.text.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTableTest {
    private static final String FILE = "rules.tsv";

    static Stream<Table.Row> rows() {
        return Table.read(RuleTable.class, FILE, 7).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleMatchesItsExample(Table.Row row) {
        assertThat(matches(row, row.cell(5)))
                .as("%s %s", row.place(), row.cell(0))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRuleDoesNotMatchItsCounterExample(Table.Row row) {
        assertThat(matches(row, row.cell(6)))
                .as("%s %s", row.place(), row.cell(0))
                .isFalse();
    }

    @Test
    void idsAreUnique() {
        assertThat(rows().map(row -> row.cell(0))).doesNotHaveDuplicates();
    }

    @Test
    void anErrorNamesFileAndLine() {
        List<Table.Row> rows = Table.parse("own.tsv", "# own rules\nx\tRELATED\tmiddle\tline\tx\tx\ty\n", 7);
        assertThatThrownBy(() -> RuleTable.read(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own.tsv:2: expected head, tail, any or inline, found middle");
    }

    @Test
    void aRuleOfOnesOwnIsTriedOnItsExamples() {
        assertThat(RuleTable.parse("own.tsv", own("• Beri jempol untuk kami", "Ia beri jempol itu.")))
                .hasSize(1);
        assertThat(RuleTable.parse("own.tsv", own("Beri jempol", ""))).hasSize(1);
        assertThatThrownBy(() -> RuleTable.parse("own.tsv", own("Ia beri jempol itu.", "Ia pergi.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own.tsv:2: the pattern does not match its example: Ia beri jempol itu.");
        assertThatThrownBy(() -> RuleTable.parse("own.tsv", own("Beri jempol", "Beri jempol itu kepada warga.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("own.tsv:2: the pattern matches its counter-example: Beri jempol itu kepada warga.");
    }

    @Test
    void aWrongPatternNamesFileAndLine() {
        assertThatThrownBy(() -> RuleTable.parse("own.tsv", "x\tother\tany\tline\t[beri] jempol\tx\ty\n"))
                .hasMessage("own.tsv:1: a pattern starts with a word, a sign or <num>: [beri] jempol");
    }

    private static String own(String example, String counterExample) {
        return "# own rules\nown.jempol\tsocial\tany\tline\tberi jempol ...\t" + example + "\t" + counterExample + "\n";
    }

    private static boolean matches(Table.Row row, String line) {
        return RuleTable.read(List.of(row)).get(0).matches(line);
    }
}
