package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.model.ParagraphKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final String ALPHABET = "aBdi1.,'\u2019 \n\"\u201c-\u00e9\uD83D\uDE00AFPdan";

    @Test
    void lineFeedsStandBehindTheLastTokenHoweverManyThereAre() {
        for (int words = 0; words < 300; words++) {
            Tokens tokens = Tokens.of("a-".repeat(words));

            for (int ahead = 0; ahead < 16; ahead++) {
                assertThat(tokens.kind(tokens.size() + ahead))
                        .as("%d words", words)
                        .isEqualTo(Tokens.Kind.BREAK);
            }
        }
    }

    @Test
    void tokensTakenOverFromTheViewAreThoseOfTheBodysText() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            AlignedText view = Normalizer.normalize(text(random));
            Body body = Body.of(view, blocks(random, view.text().length()));

            assertThat(describe(Tokens.of(body, Tokens.of(view.text())))).isEqualTo(describe(Tokens.of(body.text())));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** Stretches cut anywhere, also amid a word. */
    private static List<Body.Block> blocks(Random random, int length) {
        List<Body.Block> blocks = new ArrayList<>();
        int at = random.nextInt(4);
        while (at + 1 < length) {
            int end = Math.min(length, at + 1 + random.nextInt(20));
            blocks.add(new Body.Block(at, end, ParagraphKind.BODY, false));
            at = end + random.nextInt(3);
        }
        return blocks;
    }

    private static String describe(Tokens tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.start(i)).append('-').append(tokens.end(i));
            text.append(tokens.kind(i)).append(tokens.shape(i)).append(tokens.isCapital(i));
            text.append(tokens.isWord(i) ? tokens.hash(i) : tokens.sign(i)).append(' ');
        }
        return text.toString();
    }
}
