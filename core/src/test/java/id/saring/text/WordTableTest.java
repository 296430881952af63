package id.saring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void findsAWordHoweverItIsWritten() {
        WordTable<String> table = new WordTable<>(Map.of("jum'at", "day"));
        Tokens tokens = Tokens.of("JUM’AT jum'at Jumat");

        assertThat(table.get(tokens, 0)).isEqualTo("day");
        assertThat(table.get(tokens, 1)).isEqualTo("day");
        assertThat(table.get(tokens, 2)).isNull();
    }

    @Test
    void knowsTokensThatWereSplitBeforeTheTableWasBuilt() {
        Tokens tokens = Tokens.of("kata ketujuhpuluhlima itu");
        WordTable<Integer> table = new WordTable<>(Map.of("ketujuhpuluhlima", 75));

        assertThat(table.get(tokens, 1)).isEqualTo(75);
        assertThat(table.contains(tokens, 0)).isFalse();
    }

    @Test
    void keepsTablesApartThatShareABit() {
        List<WordTable<Integer>> tables = new ArrayList<>();
        for (int table = 0; table < 70; table++) {
            Map<String, Integer> words = new HashMap<>();
            for (char letter = 'a'; letter <= 'j'; letter++) {
                words.put(letter + "x".repeat(table), table);
            }
            tables.add(new WordTable<>(words));
        }
        for (int table = 0; table < 70; table++) {
            Tokens tokens = Tokens.of("b" + "x".repeat(table));
            for (int other = 0; other < 70; other++) {
                assertThat(tables.get(other).get(tokens, 0)).isEqualTo(other == table ? table : null);
            }
        }
    }

    /** Their first slot is the first of all, which stays empty. */
    @Test
    void findsWordsOfTheEmptySlot() {
        Map<String, Boolean> words = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; words.size() < 3; i++) {
            String word = Integer.toString(i, 26)
                    .chars()
                    .collect(
                            StringBuilder::new,
                            (letters, digit) ->
                                    letters.append((char) (digit < 'a' ? digit - '0' + 'a' : digit - 'a' + 'k')),
                            StringBuilder::append)
                    .toString();
            if (((int) (WordKey.key(word) * 0x9E3779B97F4A7C15L >>> 32) & (1 << 19) - 1) == 0) {
                words.put(word, true);
                text.append(word).append(' ');
            }
        }
        WordTable<Boolean> table = new WordTable<>(words);
        Tokens tokens = Tokens.of(text.toString());

        assertThat(tokens.size()).isEqualTo(3);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(table.contains(tokens, i)).isTrue();
        }
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertThat("selerpad".hashCode()).isEqualTo("gnmsintn".hashCode());
        WordTable<Integer> table = new WordTable<>(Map.of("selerpad", 1));

        assertThat(table.get(Tokens.of("selerpad"), 0)).isEqualTo(1);
        assertThat(table.get(Tokens.of("gnmsintn"), 0)).isNull();
    }
}
