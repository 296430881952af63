package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFileTest {
    private static final List<String> PARAGRAPHS = ParagraphIndexTest.paragraphs(300, 1);

    private static ParagraphIndex filled(Matching matching) {
        ParagraphIndex index = ParagraphIndex.create(matching);
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            index.add(new Place(i, 0), PARAGRAPHS.get(i));
        }
        return index;
    }

    private static byte[] saved(Matching matching) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        filled(matching).save(out);
        return out.toByteArray();
    }

    @Test
    void answersTheSameAfterLoading(@TempDir Path folder) throws IOException {
        ParagraphIndex index = filled(Matching.near(0.6));
        index.save(folder.resolve("index"));

        ParagraphIndex loaded = ParagraphIndex.load(folder.resolve("index"));

        assertThat(loaded.matching()).isEqualTo(index.matching());
        assertThat(loaded.lastPlace()).isEqualTo(index.lastPlace());
        assertThat(PARAGRAPHS).allSatisfy(p -> assertThat(loaded.find(p)).isEqualTo(index.find(p)));
    }

    @Test
    void savesTheSameBytesAfterLoading() throws IOException {
        byte[] bytes = saved(Matching.near());
        ByteArrayOutputStream again = new ByteArrayOutputStream();

        ParagraphIndex.load(new ByteArrayInputStream(bytes)).save(again);

        assertThat(again.toByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.9999})
    void saysThatAFileIsCutShort(double share) throws IOException {
        byte[] bytes = saved(Matching.exact());
        byte[] torn = Arrays.copyOf(bytes, (int) (bytes.length * share));

        assertThatExceptionOfType(BrokenIndexException.class)
                .isThrownBy(() -> ParagraphIndex.load(new ByteArrayInputStream(torn)))
                .withMessageContaining("cut short");
    }

    @Test
    void saysThatAFileIsForeign(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("berita.txt"), "Bukan indeks, melainkan teks biasa.");

        assertThatExceptionOfType(BrokenIndexException.class)
                .isThrownBy(() -> ParagraphIndex.load(file))
                .withMessageContaining("berita.txt")
                .withMessageContaining("not a saved paragraph index");
    }

    @Test
    void noticesEveryChangedByte() throws IOException {
        byte[] bytes = saved(Matching.near());
        for (int i = 0; i < bytes.length; i += 97) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x40;

            assertThatExceptionOfType(BrokenIndexException.class)
                    .as("byte %d", i)
                    .isThrownBy(() -> ParagraphIndex.load(new ByteArrayInputStream(damaged)));
        }
    }

    @Test
    void saysThatSomethingFollows(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index");
        byte[] bytes = saved(Matching.exact());
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));

        assertThatExceptionOfType(BrokenIndexException.class)
                .isThrownBy(() -> ParagraphIndex.load(file))
                .withMessageContaining("more follows");
    }

    @Test
    void readsAnIndexOutOfAStream() throws IOException {
        byte[] bytes = saved(Matching.exact());
        byte[] both = Arrays.copyOf(bytes, bytes.length + 3);
        System.arraycopy("abc".getBytes(StandardCharsets.US_ASCII), 0, both, bytes.length, 3);
        ByteArrayInputStream in = new ByteArrayInputStream(both);

        ParagraphIndex.load(in);

        assertThat(in.readAllBytes()).asString().isEqualTo("abc");
    }
}
