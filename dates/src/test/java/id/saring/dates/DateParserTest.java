package id.saring.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateParserTest {
    private static final DateParser PARSER = DateParser.create().withReference(LocalDateTime.parse("2022-05-16T10:00"));

    @Test
    void parsesAPublicationLineToAnInstant() {
        DateValue value =
                DateParser.create().parse("Rabu, 21 Desember 2022 - 00:42 WIB").orElseThrow();

        assertThat(value).isInstanceOfSatisfying(DateValue.Time.class, time -> {
            assertThat(time.moment()).isEqualTo(LocalDateTime.parse("2022-12-21T00:42"));
            assertThat(time.offsetDateTime()).contains(OffsetDateTime.parse("2022-12-21T00:42+07:00"));
        });
    }

    @Test
    void parsesABareMonthAndYearWhereTheWholeTextIsTheExpression() {
        assertThat(PARSER.parse("Mei").flatMap(DateValue::timex3)).contains("2022-05");
        assertThat(PARSER.parse(" 2019. ").flatMap(DateValue::timex3)).contains("2019");
    }

    @Test
    void parsesNothingFromTextAroundAnExpression() {
        assertThat(PARSER.parse("rapat 16 Mei 2022")).isEmpty();
        assertThat(PARSER.parse("bukan tanggal")).isEmpty();
        assertThat(PARSER.parse("")).isEmpty();
    }

    @Test
    void leavesRelativeExpressionsUnresolvedWithoutReference() {
        List<DateMatch> matches = DateParser.create().findAll("Rapat digelar kemarin.");

        assertThat(matches).hasSize(1);
        assertThat(matches.get(0).value().timex3()).isEmpty();
        assertThat(matches.get(0).value().range()).isEmpty();
    }

    @Test
    void takesTheFirstCompleteDateOfTheTextAsTheReferenceOfAllOfIt() {
        DateParser fromText = DateParser.create().withReferenceFromText();
        String text = "Kemarin hujan. Pada 3 Mei 2019 juga. Rapat digelar Senin (16/5/2022), lalu Selasa (24/5/2022).";

        assertThat(values(fromText, text)).containsExactly("2022-05-15", "2019-05-03", "2022-05-16", "2022-05-24");
        assertThat(values(fromText, "Rapat digelar kemarin, 16 Mei 2022.")).doesNotContain("2022-05-15");
        assertThat(values(fromText, "Senin (31/11/2022) kemarin.")).isEmpty();
    }

    @Test
    void prefersAGivenReferenceToTheTextsOwn() {
        String text = "Rapat digelar Senin (24/10/2022). Kemarin hujan.";

        assertThat(values(PARSER.withReferenceFromText(), text)).containsExactly("2022-10-24", "2022-05-15");
        assertThat(values(
                        DateParser.create()
                                .withReferenceFromText()
                                .withReference(LocalDateTime.parse("2022-05-16T10:00")),
                        text))
                .containsExactly("2022-10-24", "2022-05-15");
    }

    private static List<String> values(DateParser parser, String text) {
        return parser.findAll(text).stream()
                .flatMap(match -> match.value().timex3().stream())
                .toList();
    }

    @Test
    void resolvesSameDayHourAgainstTheReferenceMoment() {
        List<DateMatch> matches = PARSER.findAll("Gempa terjadi dua jam lalu.");

        assertThat(matches.get(0).value().timex3()).contains("2022-05-16T08:00");
    }

    @Test
    void givesFirstAndLastDayOfEachKindOfValue() {
        assertThat(range("tahun lalu")).isEqualTo(range("2021-01-01", "2021-12-31"));
        assertThat(range("kuartal I 2022")).isEqualTo(range("2022-01-01", "2022-03-31"));
        assertThat(range("semester II 2021")).isEqualTo(range("2021-07-01", "2021-12-31"));
        assertThat(range("abad ke-19")).isEqualTo(range("1801-01-01", "1900-12-31"));
        assertThat(range("era 1990-an")).isEqualTo(range("1990-01-01", "1999-12-31"));
        assertThat(range("pekan lalu")).isEqualTo(range("2022-05-09", "2022-05-15"));
        assertThat(range("akhir pekan lalu")).isEqualTo(range("2022-05-14", "2022-05-15"));
        assertThat(range("musim dingin 2021")).isEqualTo(range("2021-12-01", "2022-02-28"));
        assertThat(range("26 April-8 Mei 2022")).isEqualTo(range("2022-04-26", "2022-05-08"));
        assertThat(range("Februari 2024")).isEqualTo(range("2024-02-01", "2024-02-29"));
    }

    @Test
    void keepsThePrintedDateAndReportsAWrongWeekday() {
        DateMatch match = PARSER.findAll("Rabu (16/6/2025)").get(0);

        assertThat(match.weekdayConflict()).isTrue();
        assertThat(match.value()).isEqualTo(new DateValue.Day(LocalDate.of(2025, 6, 16)));
    }

    @Test
    void matchesAreOrderedAndDisjoint() {
        List<DateMatch> matches =
                PARSER.findAll("Senin (16/5/2022) pukul 10.30 WIB, kemarin, 1-3 Mei 2022 dan 2014-2019.");

        assertThat(matches).hasSize(4);
        for (int i = 1; i < matches.size(); i++) {
            assertThat(matches.get(i).start())
                    .isGreaterThanOrEqualTo(matches.get(i - 1).end());
        }
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        String text = "KAMIS (12/5/2022) PUKUL 10.30 WIB DAN JUMAT, 13 APRIL 2018";
        List<DateMatch> expected = PARSER.findAll(text);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale :
                    Stream.of("tr", "ar", "id").map(Locale::forLanguageTag).toList()) {
                Locale.setDefault(locale);
                assertThat(PARSER.findAll(text)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void namesTheNullArgument() {
        assertThatThrownBy(() -> PARSER.findAll(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> PARSER.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("expression");
        assertThatThrownBy(() -> DateParser.create().withReference(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("reference");
    }

    @Test
    void midnightIsTheReferenceWhereOnlyADayIsKnown() {
        DateParser parser =
                DateParser.create().withReference(LocalDate.of(2022, 5, 16).atTime(LocalTime.MIDNIGHT));

        assertThat(parser.findAll("Ia pergi dua jam lalu.").get(0).value().timex3())
                .isEmpty();
        assertThat(parser.findAll("Ia pergi kemarin.").get(0).value().timex3()).contains("2022-05-15");
    }

    private static DateRange range(String expression) {
        return PARSER.parse(expression).flatMap(DateValue::range).orElseThrow();
    }

    private static DateRange range(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
