package id.saring.score;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void aNameIsTheSameWithFurtherWords() {
        assertThat(Names.same(Optional.of("Sri Hartini"), Optional.of("HARTINI")))
                .isTrue();
    }

    @Test
    void aNameIsNotTheSameWithFourFurtherWords() {
        assertThat(Names.same(Optional.of("Hartini"), Optional.of("Sri Hartini warga Desa Kahyapu")))
                .isFalse();
    }

    @Test
    void noNameIsTheSameAsNone() {
        assertThat(Names.same(Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void marksAndStopsAreTrimmed() {
        String text = "Ia: “Ayo,” katanya.";

        assertThat(Spans.trim(text, new Span(4, 10)).of(text)).isEqualTo("Ayo");
    }

    @Test
    void partsAcrossALineBreakAreOne() {
        String text = "satu\n dua tiga";

        assertThat(Spans.join(text, List.of(new Span(6, 9), new Span(0, 4)))).containsExactly(new Span(0, 9));
    }

    @Test
    void partsWithAWordBetweenStayApart() {
        String text = "satu dua tiga";

        assertThat(Spans.join(text, List.of(new Span(0, 4), new Span(9, 13)))).hasSize(2);
    }

    @Test
    void theBestOverlapIsPairedFirst() {
        Span gold = new Span(0, 10);
        Span close = new Span(0, 9);
        Span far = new Span(0, 4);

        var matching = Matching.of(
                List.of(gold), Function.identity(), List.of(far, close), Function.identity(), (overlap, g, p) -> true);

        assertThat(matching.hits()).containsExactly(new Matching.Hit<>(gold, close));
        assertThat(matching.extra()).containsExactly(far);
        assertThat(matching.missed()).isEmpty();
    }

    @Test
    void f1WeighsMissesAndWrongFindsAlike() {
        Tally tally = new Tally();
        tally.add(3, 1, 1);

        assertThat(tally.f1()).isEqualTo(0.75);
    }

    @Test
    void aStretchIsFoundByItsEnds() {
        Gold gold = Gold.read("Baris satu.\nIa berkata hujan akan turun malam ini.", """
                {"remove": [], "title": null, "published": null, "dates": [], "sources": [], "quotes": [
                  {"type": "indirect", "parts": [[2, "hujan", "malam ini"]], "cue": [2, "berkata"],
                   "speaker": [2, "Ia"], "name": null}]}
                """);

        assertThat(gold.quotes().get(0).parts()).containsExactly(new Span(23, 49));
    }
}
