package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.text.Table;
import id.saring.text.Tokens;
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

    private static boolean matches(Table.Row row, String line) {
        Rule rule = RuleTable.read(List.of(row)).get(0);
        Tokens tokens = Tokens.of(line);
        int starts = rule.place() == Place.INLINE ? tokens.size() : 1;
        for (int at = 0; at < starts; at++) {
            if (rule.pattern().match(tokens, at, tokens.size()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
