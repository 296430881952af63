package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.seeds.Seeds;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that a match can name stands in {@code rules.tsv} with an example and a counter-example. */
class RulesTableTest {
    private static final DateParser PARSER = DateParser.create().withReference(LocalDateTime.parse("2022-05-16T10:00"));

    static List<Rows.Row> rules() {
        return Rows.of("rules.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleIsFoundByTheRule(Rows.Row row) {
        assertThat(rulesIn(row.cell(2))).as(row.place()).contains(row.cell(0));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void counterExampleIsNotFoundByTheRule(Rows.Row row) {
        assertThat(rulesIn(row.cell(3))).as(row.place()).doesNotContain(row.cell(0));
    }

    @Test
    void everyRuleNamedOnTheSeedsIsInTheTable() {
        Set<String> known = rules().stream().map(row -> row.cell(0)).collect(Collectors.toSet());
        Set<String> named = new TreeSet<>();
        for (String table :
                List.of("period", "range", "relative", "counted", "clock", "set", "feast", "hijri", "edge")) {
            Seeds.rows("dates/" + table + ".tsv").forEach(row -> named.addAll(rulesIn(row.get(0))));
        }

        assertThat(named).isSubsetOf(known);
    }

    private static Set<String> rulesIn(String text) {
        return PARSER.findAll(text).stream()
                .flatMap(match -> Stream.of(match.rule().split("\\+")))
                .collect(Collectors.toSet());
    }
}
