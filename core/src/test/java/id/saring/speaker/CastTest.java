package id.saring.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.Article;
import id.saring.Saring;
import id.saring.model.ParagraphKind;
import id.saring.model.Quote;
import id.saring.model.Speaker;
import id.saring.quote.Quotes;
import id.saring.seeds.Seeds;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastTest {
    static Stream<Arguments> passages() {
        return Seeds.rows("quotes/speakers.tsv").stream()
                .filter(row -> row.get(0).equals("names"))
                .map(row -> Arguments.of(row.get(1), row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void namesTheSpeakersOfAPassage(String passage, String expected) {
        String names = quotes(passage).stream()
                .map(quote -> quote.speaker().flatMap(Speaker::name).orElse("-"))
                .collect(Collectors.joining(" ; "));

        assertThat(names).isEqualTo(expected);
    }

    /** The quotations of a passage whose every line is body text. */
    private static List<Quote> quotes(String passage) {
        AlignedText view = Normalizer.normalize(passage.replace('|', '\n'));
        List<Body.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : view.text().split("\n")) {
            blocks.add(new Body.Block(start, start + line.length(), ParagraphKind.BODY, false));
            start += line.length() + 1;
        }
        Body body = Body.of(view, blocks);
        return Quotes.of(body);
    }

    @Test
    void aShortNameTakesRoleAndAffiliationFromTheFullMention() {
        Speaker speaker = quotes("Wali Kota Bogor Rangga Mahesa datang.|\"Saya senang,\" kata Rangga.")
                .get(0)
                .speaker()
                .orElseThrow();

        assertThat(speaker.name()).contains("Rangga Mahesa");
        assertThat(speaker.role()).contains("Wali Kota");
        assertThat(speaker.affiliation()).contains("Bogor");
    }

    @Test
    void groupsQuotationsBySpeakerInOrderOfAppearance() {
        Article article = Saring.parse(
                "\"Kami siap,\" kata Budi Santoso.\n\"Kami menunggu,\" kata Rina Kartika.\n\"Kapal tiba,\" kata Budi.");

        assertThat(article.speakers().keySet()).containsExactly("Budi Santoso", "Rina Kartika");
        assertThat(article.speakers().get("Budi Santoso")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budi ",
                "Budi Santoso, ",
                "\"A,\" kata Budi. ",
                "Kepala Dinas ",
                "Budi dan ",
                "(A) ",
                "kata Kepala Dinas Anu, Budi (34), warga ",
                "Budi atau Ani alias ",
                "\"A,\" ujarnya. Dia mengatakan ia pergi. "
            })
    void aLongRunOfNamesTakesLinearTime(String piece) {
        String text = piece.repeat(400_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(15), () -> Saring.parse(text));
    }
}
