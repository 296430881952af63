package id.saring.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import id.saring.cli.input.Item.Entry;
import id.saring.cli.input.Item.Form;

/** Whatever the bytes, an input is a document or is said to be none. */
class JsonFuzzTest {
    @FuzzTest
    void readLine(byte @NotNull [] bytes) {
        for (Form form : Form.values()) {
            try {
                assertThat(Documents.read(new Entry("x:1", "x", form, bytes)).text())
                        .isNotNull();
            } catch (UnreadableException e) {
                assertThat(e).hasMessageMatching("(?s).+");
            }
        }
    }
}
