package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.seeds.Seeds;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairsTest {
    static Stream<Arguments> pairs() {
        return Seeds.rows("dedupe/pairs.tsv").stream().map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void foldsAsTheTableSays(String relation, String earlier, String later) {
        boolean folded = Deduplicator.exact()
                .findDuplicates(List.of(earlier, later))
                .repeats()
                .contains(1);

        assertThat(folded).isEqualTo(relation.equals("exact") || relation.equals("folded"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsNearAsTheTableSays(String relation, String earlier, String later) {
        boolean found = Deduplicator.near(0.5)
                .findDuplicates(List.of(earlier, later))
                .repeats()
                .contains(1);

        assertThat(found).isEqualTo(!relation.equals("different"));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void spellsTheSameOnlyIfExact(String relation, String earlier, String later) {
        Fingerprinter fingerprinter = Fingerprinter.of(Matching.exact());
        Fingerprint a = fingerprinter.fingerprint(earlier);
        Fingerprint b = fingerprinter.fingerprint(later);

        assertThat(a.key() == b.key() && a.spelling() == b.spelling()).isEqualTo(relation.equals("exact"));
    }
}
