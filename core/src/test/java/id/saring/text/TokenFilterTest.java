package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.TokenFilter.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TokenFilterTest {
    @Test
    void letsThroughItsWordsHoweverTheyAreWritten() {
        assertThat(through(TokenFilter.of(Set.of("jum'at", "pasarkelapa"), ""), "JUM’AT di Pasarkelapa. Jumat"))
                .contains("JUM’AT", "Pasarkelapa")
                .doesNotContain("di");
    }

    @Test
    void letsThroughItsSigns() {
        assertThat(through(TokenFilter.of(Set.of(), "(!"), "Wah! Air (laut) pasang, kata \u201cwarga\u201d."))
                .contains("!", "(")
                .doesNotContain("Wah", "Air", "warga");
        assertThat(through(TokenFilter.of(Set.of(), "\u2022"), "Wah! \u2022 Air"))
                .contains("\u2022");
    }

    @Test
    void letsThroughItsForms() {
        String text = "Harga iPhone 10,5 juta rupiah? Kata Ketumbar\u2026\nsebagaimanamestinya";

        assertThat(through(TokenFilter.of(Form.STOP), text)).containsExactly("?", "\u2026");
        assertThat(through(TokenFilter.of(Form.SIGN), text)).containsExactly("?", "\u2026", "\n");
        assertThat(through(TokenFilter.of(Form.NUMBER), text)).containsExactly("10,5", "\n");
        assertThat(through(TokenFilter.of(Form.MIXED), text)).containsExactly("iPhone");
        assertThat(through(TokenFilter.of(Form.ODD), text))
                .contains("iPhone", "sebagaimanamestinya")
                .doesNotContain("Harga", "10,5", "juta", "rupiah", "?");
        assertThat(through(TokenFilter.of(Form.LONG), text)).containsExactly("sebagaimanamestinya");
    }

    @Test
    void letsThroughWhatMayBeANameWithAVerbGluedToIt() {
        String text =
                "Kata Santosomenyebut, Wirayudhaberharap, Santosomengatakannya dan KopiBaru: sementara Pasarkelapa"
                        + " Membaca Kementerian";

        assertThat(through(TokenFilter.of(Form.GLUED), text))
                .containsExactly(
                        "Santosomenyebut", "Wirayudhaberharap", "Santosomengatakannya", "KopiBaru", "Kementerian");
    }

    @Test
    void knowsTokensThatWereSplitBeforeItWasBuilt() {
        Tokens tokens = Tokens.of("lembah, ketujuhpuluhsatu");
        TokenFilter filter = TokenFilter.of(Set.of("ketujuhpuluhsatu"), ",");

        assertThat(filter.passes(tokens, 2)).isTrue();
        assertThat(filter.passes(tokens, 1)).isTrue();
        assertThat(filter.next(tokens, 0, 1)).isEqualTo(1);
    }

    @Test
    void losesNoneOfItsWordsHoweverManyFiltersThereAre() {
        for (int filter = 0; filter < 40; filter++) {
            String word = "kata" + "x".repeat(filter);
            assertThat(through(TokenFilter.of(Set.of(word), ""), "Ini " + word + " itu"))
                    .contains(word);
        }
    }

    private static List<String> through(TokenFilter filter, String text) {
        Tokens tokens = Tokens.of(text);
        List<String> found = new ArrayList<>();
        for (int at = filter.next(tokens, 0, tokens.size());
                at < tokens.size();
                at = filter.next(tokens, at + 1, tokens.size())) {
            found.add(tokens.string(at));
        }
        return found;
    }
}
