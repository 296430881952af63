package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.ParagraphKind;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoveltyTest {
    private static final String[] WORDS = {
        "warga", "Melati", "memanen", "padi", "3", "3.5", "Jum'at", "dariReuters", "(", "-", "pagi.", "sore.\"", "12."
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyRepeatAndExcerptIsForeseen(long seed) {
        Random random = new Random(seed);
        int repeats = 0;
        int excerpts = 0;
        for (int page = 0; page < 400; page++) {
            StringBuilder text = new StringBuilder();
            List<Body.Block> blocks = blocks(text, random);
            Tokens tokens = Tokens.of(text.toString());
            Novelty novelty = Novelty.of(tokens, blocks, block -> true);
            int[] firsts = new int[blocks.size()];
            Arrays.fill(firsts, -1);
            Excerpts.find(tokens, blocks, firsts, block -> true);
            if (Arrays.stream(firsts).anyMatch(first -> first >= 0)) {
                excerpts++;
                assertThat(novelty.mayExcerpt()).as(text.toString()).isTrue();
            }
            for (int later = 0; later < blocks.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (Resemblance.holds(tokens, blocks.get(earlier), blocks.get(later))) {
                        repeats++;
                        assertThat(novelty.repeats().get(later))
                                .as(text.toString())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(repeats).isPositive();
        assertThat(excerpts).isPositive();
    }

    @Test
    void newParagraphsAreNotCompared() {
        String text =
                "Warga Melati memanen padi sejak pagi buta. Hujan turun lagi, tetapi panen tetap berjalan sampai sore.";
        List<Body.Block> blocks = List.of(
                new Body.Block(0, 42, ParagraphKind.BODY, false),
                new Body.Block(43, text.length(), ParagraphKind.BODY, false));
        Novelty novelty = Novelty.of(Tokens.of(text), blocks, block -> true);
        assertThat(novelty.mayExcerpt()).isFalse();
        assertThat(novelty.repeats().isEmpty()).isTrue();
    }

    /** Paragraphs of few words, and pieces of earlier ones, which may start or end within a word. */
    private static List<Body.Block> blocks(StringBuilder text, Random random) {
        List<Body.Block> blocks = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int start = text.length();
            if (i > 0 && random.nextBoolean()) {
                Body.Block source = blocks.get(random.nextInt(i));
                int from = source.start() + random.nextInt(2) * random.nextInt(source.end() - source.start());
                int to = source.end() - random.nextInt(2) * random.nextInt(source.end() - from);
                text.append(text, from, to);
            } else {
                int words = 1 + random.nextInt(40);
                for (int word = 0; word < words; word++) {
                    text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
                }
            }
            blocks.add(new Body.Block(start, text.length(), ParagraphKind.BODY, false));
            text.append(random.nextBoolean() ? "\n" : "x");
        }
        return blocks;
    }
}
