package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private enum Day {
        SENIN,
        SELASA,
        RABU
    }

    private static Table.Row row(String line) {
        return Table.parse("days.tsv", "# days\n" + line, 2).get(0);
    }

    @Test
    void aConstantIsNamedInAnyCase() {
        assertThat(row("a\tselasa").constant(1, Day.class)).isEqualTo(Day.SELASA);
        assertThat(row("a\tRABU").constant(1, Day.class)).isEqualTo(Day.RABU);
    }

    @Test
    void aCellMayNameSeveralConstants() {
        assertThat(row("a\trabu senin").constants(1, Day.class)).containsExactly(Day.SENIN, Day.RABU);
        assertThat(row("a\t-").constants(1, Day.class)).isEmpty();
    }

    @Test
    void anUnknownConstantIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() -> row("a\tkamis").constant(1, Day.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days.tsv:2: expected senin, selasa or rabu, found kamis");
        assertThatThrownBy(() -> row("a\tsenin kamis").constants(1, Day.class))
                .hasMessage("days.tsv:2: expected senin, selasa or rabu, found kamis");
    }

    @Test
    void aSecondRowForAWordIsTold() {
        List<Table.Row> rows = Table.parse("days.tsv", "a\tsenin\nb\tsenin\na\trabu", 2);
        Map<String, String> facts = new HashMap<>();
        rows.subList(0, 2).forEach(row -> row.put(facts, row.cell(1)));
        assertThatThrownBy(() -> rows.get(2).put(facts, "rabu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days.tsv:3: a second row for a");
        assertThat(facts).containsEntry("a", "senin");
    }

    @Test
    void aShortRowIsTold() {
        assertThatThrownBy(() -> row("a")).hasMessage("days.tsv:2: expected 2 columns, found 1");
    }
}
