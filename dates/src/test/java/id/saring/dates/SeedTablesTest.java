package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.seeds.Seeds;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables in {@code seeds/dates}. */
class SeedTablesTest {
    private static final List<String> TABLES = List.of(
            "weekday-numeric",
            "named",
            "spelling",
            "publication",
            "clock",
            "part-of-day",
            "period",
            "edge",
            "range",
            "relative",
            "counted",
            "text-anchor",
            "hijri",
            "feast",
            "duration",
            "set",
            "reference",
            "broken",
            "mixed");

    static Stream<List<String>> found() {
        return TABLES.stream().flatMap(table -> Seeds.rows("dates/" + table + ".tsv").stream());
    }

    static Stream<List<String>> nothing() {
        return Seeds.rows("dates/nothing.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void findsSpansAndValues(List<String> row) {
        String text = row.get(0).replace("\\n", "\n");
        List<String> expected = new ArrayList<>();
        for (int i = 2; i + 1 < row.size(); i += 2) {
            expected.add(row.get(i).replace("\\n", "\n") + " = " + row.get(i + 1));
        }

        List<String> actual = parser(row.get(1)).findAll(text).stream()
                .map(match -> describe(text, match))
                .toList();

        assertThat(actual).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void findsNothing(List<String> row) {
        DateParser parser = parser("2022-05-16T10:00");

        List<DateMatch> matches = parser.findAll(row.get(0));

        assertThat(matches).as(row.get(0)).isEmpty();
    }

    @Test
    void tablesHoldAtLeastSixHundredPositiveAndHundredFiftyNegativeRows() {
        assertThat(found().count()).isGreaterThanOrEqualTo(600);
        assertThat(nothing().count()).isGreaterThanOrEqualTo(150);
    }

    private static DateParser parser(String reference) {
        return reference.equals("-")
                ? DateParser.create()
                : DateParser.create().withReference(LocalDateTime.parse(reference));
    }

    private static String describe(String text, DateMatch match) {
        return text.substring(match.start(), match.end())
                + " = "
                + match.value().timex3().orElse("null")
                + match.mod().map(mod -> " " + mod).orElse("")
                + (match.weekdayConflict() ? " !" : "")
                + (match.approximate() ? " ~" : "");
    }
}
