package id.saring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What need not be accounted for is the same for the parser and for the contracts. */
class BlanksContractTest {
    @Test
    void everyCharacterIsBlankForBothOrForNeither() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertThat(id.saring.text.Blanks.isBlank(c)).as("U+%04X", (int) c).isEqualTo(Blanks.isBlank(c));
        }
    }
}
