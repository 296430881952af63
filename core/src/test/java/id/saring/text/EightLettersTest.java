package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EightLettersTest {
    @Test
    void readsLettersAsALoopDoes() {
        Random random = new Random(8);
        char[] signs = "aZzmA`{@[ .,'0\u00e9\u0161\u2019\u0000\n".toCharArray();
        for (int round = 0; round < 20_000; round++) {
            char[] text = new char[EightLetters.LETTERS + 3];
            int letters = random.nextInt(EightLetters.LETTERS + 1);
            for (int i = 0; i < text.length; i++) {
                text[i] = i < letters ? (char) ('a' + random.nextInt(26)) : signs[random.nextInt(signs.length)];
            }
            int capital = random.nextInt(2);
            text[0] = (char) (capital == 1 ? 'A' + random.nextInt(26) : 'a' + random.nextInt(26));
            int end = 1;
            while (end < EightLetters.LETTERS && text[end] >= 'a' && text[end] <= 'z') {
                end++;
            }

            long characters = EightLetters.at(EightLetters.bytes(text), 0, capital);
            int count = EightLetters.count(characters);
            long turned = EightLetters.turned(characters, count);

            assertThat(count).as(new String(text)).isEqualTo(end);
            assertThat(EightLetters.hash(turned))
                    .as(new String(text))
                    .isEqualTo(Folding.hash(new String(text), 0, end));
            assertThat(EightLetters.key(turned)).as(new String(text)).isEqualTo(WordKey.key(new String(text), 0, end));
        }
    }

    @Test
    void takesNothingBeyondAsciiForALetter() {
        char[] text = "ab\u0161cdefgh".toCharArray();

        assertThat(EightLetters.count(EightLetters.at(EightLetters.bytes(text), 0, 0)))
                .isEqualTo(2);
    }
}
