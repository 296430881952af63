package id.saring.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKindsTest {
    private static List<String> kinds(String file) {
        return Table.read(Sense.class, file, 2).stream()
                .flatMap(row -> row.words(1).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"id.saring.speaker.Sense, senses.tsv", "id.saring.speaker.Keyword, keywords.tsv"})
    void everyKindHasAWordAndEveryWordAKind(Class<? extends Enum<?>> kinds, String file) {
        assertThat(kinds(file)).isEqualTo(names(kinds.getEnumConstants()));
    }
}
