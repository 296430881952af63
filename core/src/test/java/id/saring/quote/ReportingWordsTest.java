package id.saring.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Quote;
import id.saring.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportingWordsTest {
    static Stream<Table.Row> rows() {
        return Table.read(ReportingWords.class, "cues.tsv", 5).stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFormOfTheRowReportsItsExample(Table.Row row) {
        Map<String, ReportingWord> forms = new HashMap<>();
        ReportingWords.add(forms, row);

        List<Quote> found = UtterancesTest.find(row.cell(3));

        assertThat(found).as("%s: %s", row.place(), row.cell(3)).hasSize(1);
        assertThat(forms).as(row.place()).containsKey(verb(found.get(0), row.cell(3)));
    }

    /** The first word of the cue: "memberi" of "memberi keterangan". */
    private static String verb(Quote quote, String text) {
        String cue = quote.cue().orElseThrow().of(text).toLowerCase(Locale.ROOT);
        return cue.split("[ -]", 2)[0];
    }

    static Stream<Table.Row> rowsWithCounterExample() {
        return rows().filter(row -> !row.cell(4).equals("-"));
    }

    @ParameterizedTest
    @MethodSource("rowsWithCounterExample")
    void itsCounterExampleReportsNothing(Table.Row row) {
        assertThat(UtterancesTest.find(row.cell(4)))
                .as("%s: %s", row.place(), row.cell(4))
                .isEmpty();
    }
}
