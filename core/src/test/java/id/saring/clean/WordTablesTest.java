package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.saring.text.Table;
import id.saring.text.Tokens;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordTablesTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                        of("caption-words.tsv", "label", WordTablesTest::isCaption),
                        of("caption-words.tsv", "stock", WordTablesTest::holdsGluedCredit),
                        of("byline-roles.tsv", "post", tokens -> AuthorLines.is(tokens, line(tokens))),
                        of("byline-roles.tsv", "task", tokens -> GluedRoles.opens(tokens, line(tokens))),
                        of("counters.tsv", "view", WordTablesTest::isCounter),
                        of("counters.tsv", "comment", WordTablesTest::isCounter),
                        of("counters.tsv", "unit", WordTablesTest::isCounter),
                        of("findings.tsv", WordTablesTest::findingStartsAtBar),
                        of("invitations.tsv", tokens -> anyToken(tokens, Invitations::starts)),
                        of("joined-names.tsv", tokens -> anyToken(tokens, JoinedNames::has)),
                        of("name-particles.tsv", tokens -> anyToken(tokens, NameParticles::has)),
                        of("predicates.tsv", WordTablesTest::sentenceStartsAtBar))
                .flatMap(rows -> rows);
    }

    /** The rows of a class, with what tells their examples from their counter-examples. */
    private static Stream<Arguments> of(String file, String kind, Predicate<Tokens> told) {
        return Table.read(WordRows.class, file, 4).stream()
                .filter(row -> row.cell(1).equals(kind))
                .map(row -> arguments(row.place(), row.cell(0), row.cell(2), row.cell(3), told));
    }

    /** The rows of a table without classes. */
    private static Stream<Arguments> of(String file, Predicate<Tokens> told) {
        return Table.read(WordRows.class, file, 3).stream()
                .map(row -> arguments(row.place(), row.cell(0), row.cell(1), row.cell(2), told));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void aWordIsToldInItsExampleOnly(
            String place, String word, String example, String counterExample, Predicate<Tokens> told) {
        assertThat(example.toLowerCase(Locale.ROOT)).as(place).contains(word);
        assertThat(told.test(Tokens.of(example))).as("%s: %s", place, example).isTrue();
        assertThat(told.test(Tokens.of(counterExample)))
                .as("%s: %s", place, counterExample)
                .isFalse();
    }

    private static Line line(Tokens tokens) {
        return Line.of(tokens, 0, tokens.size());
    }

    private static boolean isCaption(Tokens tokens) {
        return Captions.opens(tokens, line(tokens));
    }

    private static boolean holdsGluedCredit(Tokens tokens) {
        Draft draft = new Draft(tokens);
        Captions.cut(draft);
        return !draft.cuts().isEmpty();
    }

    private static boolean isCounter(Tokens tokens) {
        Draft draft = new Draft(tokens);
        Counters.cut(draft);
        return draft.isCut(0);
    }

    private static boolean anyToken(Tokens tokens, BiPredicate<Tokens, Integer> told) {
        return IntStream.range(0, tokens.size()).anyMatch(at -> told.test(tokens, at));
    }

    private static boolean sentenceStartsAtBar(Tokens barred) {
        String text = barred.text();
        Tokens tokens = Tokens.of(text.replace("| ", ""));
        return HeadlineEnd.of(tokens, 0, tokens.size()).offset() == text.indexOf(" |");
    }

    private static boolean findingStartsAtBar(Tokens barred) {
        String text = barred.text();
        Draft draft = new Draft(Tokens.of(text.replace("| ", "")));
        FactChecks.cut(draft);
        return draft.cuts().stream().anyMatch(cut -> cut.end() == text.indexOf(" |"));
    }
}
