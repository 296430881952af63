package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Murmur3Test {
    @Test
    void isThatOfGuavaForAnyLengthAndWhateverFollows() {
        Random random = new Random(3);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length + FrozenHash.PADDING];
            random.nextBytes(bytes);

            assertThat(Murmur3.hash(bytes, length))
                    .as("%s bytes", length)
                    .isEqualTo(Hashing.murmur3_128().hashBytes(bytes, 0, length).asLong());
        }
    }
}
