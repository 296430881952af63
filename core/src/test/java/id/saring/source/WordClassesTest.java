package id.saring.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.text.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordClassesTest {
    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("words.tsv", 1, Part.values()),
                Arguments.of("frames.tsv", 1, Frame.values()),
                Arguments.of("brands.tsv", 1, BrandForm.values()),
                Arguments.of("lost.tsv", 1, LostBlank.values()),
                Arguments.of("platforms.tsv", 4, PlatformTrait.values()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableNamesEveryClassOfItsEnumAndNoOther(String table, int column, Enum<?>[] classes) {
        List<String> expected = Arrays.stream(classes)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> named = new HashSet<>();
        Table.read(Part.class, table, column + 1).forEach(row -> named.addAll(row.words(column)));

        assertThat(named).containsExactlyInAnyOrderElementsOf(expected);
    }
}
