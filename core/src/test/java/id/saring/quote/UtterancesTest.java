package id.saring.quote;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.ParagraphKind;
import id.saring.model.Quote;
import id.saring.model.Span;
import id.saring.seeds.Seeds;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UtterancesTest {
    static Stream<Arguments> passages() {
        return Seeds.rows("quotes/utterances.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("passages")
    void reportsWhatThePassageMarks(String pattern, String source) {
        MarkedPassage passage = MarkedPassage.of(source);

        assertThat(found(passage.text())).containsExactlyElementsOf(passage.expected());
    }

    private static List<String> found(String text) {
        return find(text).stream().map(quote -> describe(text, quote)).toList();
    }

    static List<Quote> find(String text) {
        AlignedText view = Normalizer.normalize(text);
        List<Body.Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : view.text().split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Body.Block(at, at + line.length(), ParagraphKind.BODY, false));
            }
            at += line.length() + 1;
        }
        Body body = Body.of(view, blocks);
        return Quotes.of(body);
    }

    private static String describe(String text, Quote quote) {
        return quote.type().name().charAt(0)
                + " "
                + quote.parts().stream().map(span -> of(text, span)).collect(Collectors.joining(" || "))
                + " | "
                + quote.cue().map(span -> of(text, span)).orElse("-")
                + " | "
                + quote.speaker()
                        .flatMap(speaker -> speaker.mention())
                        .map(span -> of(text, span))
                        .orElse("-");
    }

    private static String of(String text, Span span) {
        return span.of(text);
    }
}
