package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {
    private static final String LINES = "{\"id\":\"a\",\"text\":\"Satu.\"}\n{\"id\":\"b\",\"text\":\"Dua.\"}\n";

    @TempDir
    private Path folder;

    private String path;

    @BeforeEach
    void nameTheFolder() {
        path = folder.toString();
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void aTextFileIsOneArticleNamedAfterIt() throws IOException {
        assertThat(Ran.with("clean", write("berita.1.txt", "Satu.\nDua.")).out())
                .isEqualTo("{\"id\":\"berita.1\",\"text\":\"Satu.\\nDua.\"}\n");
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
        Ran ran = Ran.with("clean", write("a/x.txt", "Satu."), write("b/x.txt", "Dua."), write("b/y.txt", "Tiga."));
        assertThat(ran.each("id")).containsExactly("a/x", "b/x", "y");
    }

    @Test
    void aFileOfJsonLinesIsReadLineByLine() throws IOException {
        assertThat(Ran.with("clean", write("x.jsonl", LINES)).each("text")).containsExactly("Satu.", "Dua.");
    }

    @Test
    void emptyLinesOfJsonLinesAreNothing() throws IOException {
        assertThat(Ran.with("clean", write("x.jsonl", "\n\r\n" + LINES + "\n")).status())
                .isZero();
    }

    @Test
    void gzipIsReadByContentWhateverTheName() throws IOException {
        assertThat(Ran.with("clean", write("x.jsonl.gz", gzip(LINES.getBytes(UTF_8))))
                        .each("id"))
                .containsExactly("a", "b");
        assertThat(Ran.with("clean", write("y.txt", gzip("Satu.".getBytes(UTF_8))))
                        .each("text"))
                .containsExactly("Satu.");
    }

    @Test
    void zstandardIsRead() throws IOException {
        assertThat(Ran.with("clean", write("x.jsonl.zst", Zstd.compress(LINES.getBytes(UTF_8))))
                        .each("id"))
                .containsExactly("a", "b");
    }

    @Test
    void aCompressedTextFileIsNamedWithoutBothExtensions() throws IOException {
        assertThat(Ran.with("clean", write("x.txt.gz", gzip("Satu.".getBytes(UTF_8))))
                        .each("id"))
                .containsExactly("x");
    }

    @Test
    void whatIsWholeInATruncatedFileIsStillWritten() throws IOException {
        byte[] packed = gzip(LINES.repeat(20_000).getBytes(UTF_8));
        Ran ran = Ran.with("clean", write("x.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2)));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).hasSizeGreaterThan(1000);
        assertThat(ran.err()).containsPattern("x.jsonl.gz:\\d+: cannot be read");
    }

    @Test
    void standardInputIsJsonLinesIfItBeginsWithABrace() {
        assertThat(Ran.withInput(" \n" + LINES, "clean").each("id")).containsExactly("a", "b");
    }

    @Test
    void standardInputIsElseOneArticle() {
        assertThat(Ran.withInput("Satu.\nDua.", "clean", "-").each("id")).containsExactly("stdin");
    }

    @Test
    void aPageIsKnownByItsName() throws IOException {
        assertThat(Ran.with("clean", write("x.html", "<p>Hujan deras turun sejak pagi.</p><script>1</script>"))
                        .each("text"))
                .containsExactly("Hujan deras turun sejak pagi.");
    }

    @Test
    void pagesCanStandInJsonLines() {
        Ran ran = Ran.withInput("{\"id\":\"a\",\"text\":\"<p>Hujan deras turun sejak pagi.</p>\"}", "clean", "--html");
        assertThat(ran.each("text")).containsExactly("Hujan deras turun sejak pagi.");
    }

    @Test
    void anEmptyFileIsAnEmptyArticle() throws IOException {
        Ran ran = Ran.with("clean", write("x.txt", ""));
        assertThat(ran.status()).isZero();
        assertThat(ran.each("text")).containsExactly("");
    }

    @Test
    void anEmptyFileOfJsonLinesHasNoArticles() throws IOException {
        Ran ran = Ran.with("clean", write("x.jsonl", ""));
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aBadLineIsReportedAndTheRestIsWritten() throws IOException {
        Ran ran = Ran.with("clean", write("x.jsonl", "{\"id\":\"z\",\n" + LINES + "{\"id\":\"c\"}\n[]\n"));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.each("id")).containsExactly("a", "b");
        assertThat(ran.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(path + "/x.jsonl:1: bad JSON: "),
                        line -> assertThat(line).isEqualTo(path + "/x.jsonl:4: no \"text\""),
                        line -> assertThat(line).startsWith(path + "/x.jsonl:5: bad JSON: an object"));
    }

    @Test
    void aPublicationMomentThatIsNoneIsReported() {
        Ran ran = Ran.withInput("{\"id\":\"a\",\"text\":\"Satu.\",\"published\":\"kemarin\"}", "clean");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo("stdin:1: \"published\" is not an ISO date or date-time: \"kemarin\"\n");
    }

    @Test
    void aMissingFileIsReportedAndTheRestIsWritten() throws IOException {
        Ran ran = Ran.with("clean", path + "/tidak-ada.txt", write("x.txt", "Satu."));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).isEqualTo(path + "/tidak-ada.txt: no such file\n");
        assertThat(ran.each("text")).containsExactly("Satu.");
    }

    @Test
    void aFolderIsReported() {
        assertThat(Ran.with("clean", path).err()).isEqualTo(path + ": a folder, not a file\n");
    }

    @Test
    void aBinaryFileIsRefusedByName() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Ran ran = Ran.with("clean", write("foto.txt", bytes));
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo(path + "/foto.txt: a binary file, not text\n");
    }

    @Test
    void zeroBytesAreBinary() throws IOException {
        assertThat(Ran.with("clean", write("x.txt", new byte[100])).err()).contains("a binary file");
    }

    @Test
    void oneZeroByteInATextIsNoBinaryFile() throws IOException {
        Ran ran = Ran.with("clean", write("x.txt", "Warga Desa Tegalrejo bergotong royong.\0 Jembatan selesai."));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void anotherEncodingIsDetectedAndSaid() throws IOException {
        String text = "Wali Kota Sungaibaru menyebut \u201Ckafé\u201D itu milik warga setempat. "
                .repeat(5)
                .strip();
        Ran ran = Ran.with("clean", write("x.txt", text.getBytes(Charset.forName("windows-1252"))));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEqualTo(path + "/x.txt: not UTF-8, read as windows-1252\n");
        assertThat(ran.out()).contains("kafé");
    }

    @Test
    void brokenUtf8IsReplacedAndSaid() throws IOException {
        byte[] bytes =
                "Harga \u201Cberas\u201D naik, \u201Cgula\u201D turun, \u201Ccabai\u201D tetap\u2026".getBytes(UTF_8);
        bytes[7] = 'x';
        Ran ran = Ran.with("clean", write("x.txt", bytes));
        assertThat(ran.status()).isZero();
        assertThat(ran.err()).contains("invalid UTF-8");
        assertThat(ran.out()).contains("gula");
    }

    @Test
    void remarksCanBeTurnedOff() throws IOException {
        byte[] bytes = "Kaf\u00E9 itu".getBytes(Charset.forName("windows-1252"));
        assertThat(Ran.with("clean", "--quiet", write("x.txt", bytes)).err()).isEmpty();
    }

    @Test
    void utf16WithAMarkIsRead() throws IOException {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            String name = "x-" + charset + ".txt";
            assertThat(Ran.with("clean", write(name, "\uFEFFHarga beras turun.".getBytes(charset)))
                            .each("text"))
                    .containsExactly("Harga beras turun.");
        }
    }

    @Test
    void utf16WithoutAMarkIsDetectedAndSaid() throws IOException {
        Ran ran = Ran.with("clean", write("x.txt", "Harga beras turun di pasar.".getBytes(UTF_16LE)));
        assertThat(ran.each("text")).containsExactly("Harga beras turun di pasar.");
        assertThat(ran.err()).contains("read as UTF-16LE");
    }

    @Test
    void jsonLinesInUtf16AreRead() throws IOException {
        assertThat(Ran.with("clean", write("x.jsonl", ("\uFEFF" + LINES).getBytes(UTF_16LE)))
                        .each("id"))
                .containsExactly("a", "b");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        assertThat(Ran.with("parse", write("x.txt", "\uFEFFHarga beras turun."))
                        .line()
                        .at("/paragraphs/0/start")
                        .asInt())
                .isZero();
    }

    @Test
    void windowsLineEndsKeepTheirPlaces() throws IOException {
        Ran ran = Ran.with("parse", write("x.txt", "Harga beras turun.\r\nHarga gula naik.\r\n"));
        assertThat(ran.line().get("body").asString()).isEqualTo("Harga beras turun.\nHarga gula naik.");
        assertThat(ran.line().at("/paragraphs/1/start").asInt()).isEqualTo("Harga beras turun.\r\n".length());
    }

    @Test
    void aMegabyteOnOneLineIsRead() throws IOException {
        String text = "Warga Desa Tegalrejo bergotong royong memperbaiki jembatan pada Senin pagi. ".repeat(13_500);
        Ran ran = Ran.with("clean", write("x.txt", text));
        assertThat(ran.status()).isZero();
        assertThat(ran.line().get("text").asString()).hasSizeGreaterThan(1_000_000);
    }
}
