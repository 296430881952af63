package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinHashTest {
    /** The share of bands in common estimates the similarity to the power of the rows. */
    @ParameterizedTest
    @ValueSource(ints = {10, 20, 40, 60})
    void bandsAgreeAsOftenAsTheTheorySays(int common) {
        SplittableRandom random = new SplittableRandom(common);
        int size = 60;
        int pairs = 2000;
        long same = 0;
        for (int i = 0; i < pairs; i++) {
            int[] a = random.ints(size).toArray();
            int[] b = Arrays.copyOf(a, size);
            for (int j = common; j < size; j++) {
                b[j] = random.nextInt();
            }
            int[] left = MinHash.bands(a);
            int[] right = MinHash.bands(b);
            for (int band = 0; band < left.length; band++) {
                same += left[band] == right[band] ? 1 : 0;
            }
        }

        double similarity = (double) common / (2 * size - common);
        assertThat((double) same / pairs / MinHash.BANDS).isCloseTo(Math.pow(similarity, MinHash.ROWS), within(0.02));
    }
}
