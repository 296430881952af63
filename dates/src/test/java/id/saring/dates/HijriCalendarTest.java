package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HijriCalendarTest {
    static List<Rows.Row> decisions() {
        return Rows.of("hijri.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void decisionsLieWithinTwoDaysOfTheCalendar(Rows.Row row) {
        LocalDate calculated = LocalDate.from(HijrahDate.of(row.number(0), row.number(1), 1));

        assertThat(Math.abs(ChronoUnit.DAYS.between(calculated, LocalDate.parse(row.cell(2)))))
                .as(row.place())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void monthsBetweenDecisionsHave29Or30Days() {
        List<Rows.Row> rows = decisions();
        for (int i = 1; i < rows.size(); i++) {
            Rows.Row a = rows.get(i - 1);
            Rows.Row b = rows.get(i);
            long months = (b.number(0) - a.number(0)) * 12L + b.number(1) - a.number(1);
            long days = ChronoUnit.DAYS.between(LocalDate.parse(a.cell(2)), LocalDate.parse(b.cell(2)));

            assertThat(days).as(b.place()).isBetween(29 * months, 30 * months);
        }
    }

    @Test
    void decidedMonthIsExactAndCalculatedMonthApproximate() {
        assertThat(HijriCalendar.date(1443, 9, 1)).isEqualTo(new HijriCalendar.Found(LocalDate.of(2022, 4, 3), false));
        assertThat(HijriCalendar.date(1350, 9, 1))
                .isNotNull()
                .satisfies(found -> assertThat(found.approximate()).isTrue());
    }
}
