package id.saring.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.ParagraphKind;
import id.saring.model.SourceMention;
import id.saring.seeds.Seeds;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.time.DateStage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceStageTest {
    static Stream<Arguments> sentences() {
        return Seeds.rows("quotes/sources.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsWhatASentenceCites(String sentence, String expected) {
        String found =
                find(sentence).stream().map(source -> written(sentence, source)).collect(Collectors.joining(" ; "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    static Stream<Table.Row> cues() {
        return Table.read(Cue.class, "cues.tsv", 4).stream();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void aCueFindsItsExampleAndLeavesItsCounterExample(Table.Row row) {
        assertThat(find(row.cell(2)))
                .as("%s: %s", row.place(), row.cell(2))
                .anyMatch(source -> source.cue()
                        .map(cue -> cue.of(row.cell(2)).equalsIgnoreCase(row.cell(0)))
                        .orElse(false));
        assertThat(find(row.cell(3))).as("%s: %s", row.place(), row.cell(3)).isEmpty();
    }

    @Test
    void creditLinesAreReadToo() {
        AlignedText view = Normalizer.normalize("Hujan reda.\nSumber: Antara");
        Body body = Body.of(view, List.of(new Body.Block(0, 11, ParagraphKind.BODY, false)));
        Body credits = Body.of(view, List.of(new Body.Block(12, 26, ParagraphKind.BODY, true)));

        assertThat(SourceStage.find(body, Tokens.of(body.text()), List.of(), credits))
                .singleElement()
                .satisfies(source -> assertThat(source.span().of(view.raw())).isEqualTo("Antara"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dilansir ",
                "dilansir dari laman ",
                "Dilansir Reuters, ",
                "unggahan ",
                "@a ",
                "a.b",
                "Badan (BA) ",
                "akun Instagram ",
                "Pasal 1 ",
                "\"",
                "https://a.com/",
                "Data Rahmat ",
                "(HR Al, ",
                "Surat A-",
                "laporan itu menyebut ",
                "A Report of A and ",
                "Di Instagram dan akun X, "
            })
    void aMegabyteOfOnePieceTakesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Body body = body(text);
        Tokens tokens = Tokens.of(body.text());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> SourceStage.find(body, tokens, List.of(), body("")));
    }

    private static List<SourceMention> find(String text) {
        Body body = body(text);
        Tokens tokens = Tokens.of(body.text());
        return SourceStage.find(body, tokens, DateStage.find(body, tokens, Optional.empty()), body(""));
    }

    private static Body body(String text) {
        AlignedText view = Normalizer.normalize(text);
        int end = view.text().length();
        return Body.of(view, end == 0 ? List.of() : List.of(new Body.Block(0, end, ParagraphKind.BODY, false)));
    }

    private static String written(String text, SourceMention source) {
        return String.join(
                "|",
                source.span().of(text),
                source.name(),
                source.kind().name(),
                source.cue().map(cue -> cue.of(text)).orElse("-"),
                source.date().orElse("-"));
    }
}
