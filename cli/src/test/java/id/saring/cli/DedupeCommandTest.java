package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DedupeCommandTest {
    private static final String A = "Warga Kampung Seruling membersihkan saluran air sejak pagi buta.";
    private static final String NEAR_A = "Warga Kampung Seruling membersihkan saluran air sejak pagi sekali.";

    @TempDir
    Path folder;

    private static String line(String id, String... paragraphs) {
        String text = String.join("\\n", paragraphs).replace("\"", "\\\"");
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
    }

    private String report(String input, String... options) throws IOException {
        Path report = folder.resolve("report.tsv");
        String[] arguments = new String[options.length + 3];
        arguments[0] = "dedupe";
        arguments[1] = "--report";
        arguments[2] = report.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        Ran.withInput(input, arguments);
        return Files.readString(report);
    }

    @Test
    void removesWhatAnEarlierDocumentSaid() {
        Ran ran = Ran.withInput(line("a", A, "Pertama.") + line("b", "Kedua.", A, "Ketiga."), "dedupe");

        assertThat(ran.each("text")).containsExactly(A + "\nPertama.", "Kedua.\nKetiga.");
        assertThat(ran.status()).isZero();
    }

    @Test
    void keepsADocumentThatIsLeftWithoutText() {
        assertThat(Ran.withInput(line("a", A) + line("b", A), "dedupe").each("text"))
                .containsExactly(A, "");
    }

    @Test
    void keepsOtherFieldsAsTheyWere() {
        String other = "{\"n\": 1.50, \"text\": \"" + A + "\\u000aBaru.\", \"z\" : [\"\\u0041\"] }\n";

        assertThat(Ran.withInput(line("a", A) + other, "dedupe").out())
                .endsWith("{\"n\": 1.50, \"text\": \"Baru.\", \"z\" : [\"\\u0041\"] }\n");
    }

    @Test
    void findsNearRepeatsOnlyIfAsked() {
        String input = line("a", A) + line("b", NEAR_A);

        assertThat(Ran.withInput(input, "dedupe").each("text")).containsExactly(A, NEAR_A);
        assertThat(Ran.withInput(input, "dedupe", "--near").each("text")).containsExactly(A, "");
        assertThat(Ran.withInput(input, "dedupe", "--near=0.9").each("text")).containsExactly(A, NEAR_A);
    }

    @Test
    void reportsPlaceSimilarityAndKind() throws IOException {
        String input = line("a", "Pembuka.", A) + line("b", A, "", NEAR_A, A.replace(".", "!"));

        assertThat(report(input, "--near")).isEqualTo("""
                        id\tparagraph\tfirst_id\tfirst_paragraph\tsimilarity\tkind
                        b\t0\ta\t1\t1\texact
                        b\t2\ta\t1\t0.7778\tnear
                        b\t3\ta\t1\t1\tfolded
                        """);
    }

    @Test
    void keepsARowInOneLineWhateverTheId() throws IOException {
        assertThat(report(line("a\\t1", A) + line("b\\n2", A))).contains("\nb\\n2\t0\ta\\t1\t0\t1\texact\n");
    }

    @Test
    void namesALineWithoutAnIdByItsPlace() throws IOException {
        assertThat(report("\n{\"text\":\"" + A + "\"}\n" + line("b", A))).contains("b\t0\tstdin:2\t0\t");
    }

    @Test
    void marksInsteadOfRemoving() {
        Ran ran = Ran.withInput(line("a", A) + line("b", "Baru.", A, A), "dedupe", "--mark");

        assertThat(ran.each("text")).containsExactly(A, "Baru.\n" + A + "\n" + A);
        assertThat(ran.lines().get(1).get("repeats").toString()).isEqualTo("[1,2]");
    }

    @Test
    void replacesTheMarksOfAnEarlierRun() {
        String marked =
                Ran.withInput(line("a", A) + line("b", A), "dedupe", "--mark").out();

        assertThat(Ran.withInput(marked, "dedupe", "--mark").out()).isEqualTo(marked);
    }

    @Test
    void leavesShortParagraphsOfOtherDocuments() {
        assertThat(Ran.withInput(line("a", "Baca juga", "Iklan", "Iklan") + line("b", "Baca juga"), "dedupe")
                        .each("text"))
                .containsExactly("Baca juga\nIklan", "Baca juga");
    }

    @Test
    void removesNearCopiesOfDocuments() throws IOException {
        String story = A + "\\nKepala kampung berterima kasih kepada semua orang yang datang membantu hari itu.";
        String input =
                line("a", story) + line("b", story.replace("semua", "para")) + line("c", "Cerita lain sama sekali.");

        assertThat(Ran.withInput(input, "dedupe", "--documents").each("id")).containsExactly("a", "c");
        assertThat(report(input, "--documents"))
                .matches("(?s)id\tfirst_id\tsimilarity\tkind\tkept_id\nb\ta\t0\\.\\d+\tnear\ta\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"x\"}|stdin:2: no \"text\"",
                "{\"id\":\"x\",\"text\":5}|stdin:2: \"text\" is not a string",
                "{\"id\":\"x\",|stdin:2: bad JSON",
                "[1]|stdin:2: bad JSON: an object"
            })
    void namesALineThatCannotBeReadAndGoesOn(String broken, String message) {
        Ran ran = Ran.withInput(line("a", A) + broken + "\n" + line("b", A), "dedupe");

        assertThat(ran.err()).contains(message);
        assertThat(ran.each("id")).containsExactly("a", "b");
        assertThat(ran.status()).isEqualTo(1);
    }

    @Test
    void repairsALineOfBrokenUtf8() {
        byte[] input = (line("a", A) + line("b", A, "Rusak?")).getBytes(UTF_8);
        for (int i = 0; i < input.length; i++) {
            input[i] = input[i] == '?' ? (byte) 0xFF : input[i];
        }

        Ran ran = Ran.with(input, "dedupe");

        assertThat(ran.each("text")).containsExactly(A, "Rusak\uFFFD");
        assertThat(ran.err()).contains("stdin:2: invalid UTF-8");
        assertThat(ran.status()).isZero();
    }

    @Test
    void writesNothingIfAFileIsMissing() {
        Path output = folder.resolve("out.jsonl");
        Ran ran = Ran.with("dedupe", folder.resolve("tiada.jsonl").toString(), "-o", output.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("tiada.jsonl: no such file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesNothingIfTheInputIsCutShort() throws IOException {
        Path whole = folder.resolve("in.jsonl");
        Files.writeString(whole, corpus(200));
        Path packed = folder.resolve("packed.jsonl.gz");
        Ran.with("dedupe", whole.toString(), "-o", packed.toString());
        byte[] bytes = Files.readAllBytes(packed);
        Path torn = Files.write(folder.resolve("torn.gz"), Arrays.copyOf(bytes, bytes.length / 2));

        Ran ran =
                Ran.with("dedupe", torn.toString(), "-o", folder.resolve("out").toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("torn.gz: cannot be read");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.resolve("out.partial")).doesNotExist();
    }

    @Test
    void compressesByTheNameOfTheOutput() throws IOException {
        Path output = folder.resolve("out.jsonl.gz");
        String input = corpus(50);
        Ran.withInput(input, "dedupe", "-o", output.toString());

        try (InputStream in = new GZIPInputStream(Files.newInputStream(output))) {
            assertThat(new String(in.readAllBytes(), UTF_8))
                    .isEqualTo(Ran.withInput(input, "dedupe").out());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void givesTheSameForAnyNumberOfThreads(int threads) throws IOException {
        String input = corpus(3000);
        String one = report(
                input, "--near", "--threads", "1", "-o", folder.resolve("1").toString());

        assertThat(report(
                        input,
                        "--near",
                        "--threads",
                        "" + threads,
                        "-o",
                        folder.resolve("n").toString()))
                .isEqualTo(one);
        assertThat(folder.resolve("n")).hasSameBinaryContentAs(folder.resolve("1"));
    }

    @Test
    void comparesWithWhatTheIndexKept() throws IOException {
        Path monday = Files.writeString(folder.resolve("monday.jsonl"), line("a", A));
        Path tuesday = Files.writeString(folder.resolve("tuesday.jsonl"), line("b", NEAR_A, "Baru."));
        String index = folder.resolve("index").toString();
        Ran.with("dedupe", "--near", "--index", index, monday.toString());

        Ran ran = Ran.with("dedupe", "--near", "--index", index, tuesday.toString());

        assertThat(ran.each("text")).containsExactly("Baru.");
    }

    @Test
    void repeatsTheLastRunWithAnIndex() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), corpus(300));
        String index = folder.resolve("index").toString();
        Ran first = Ran.with("dedupe", "--near", "--index", index, input.toString());

        Ran again = Ran.with("dedupe", "--near", "--index", index, input.toString());

        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void refusesAnIndexOfAnotherMatching() {
        String index = folder.resolve("index").toString();
        Ran.withInput(line("a", A), "dedupe", "--index", index);

        Ran ran = Ran.withInput(line("a", A), "dedupe", "--near", "--index", index);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("this index was made with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest", "paragraphs-1", "ids-1"})
    void refusesAnIndexWithATornFile(String file) throws IOException {
        Path index = folder.resolve("index");
        Ran.withInput(line("a", A), "dedupe", "--index", index.toString());
        byte[] bytes = Files.readAllBytes(index.resolve(file));
        Files.write(index.resolve(file), Arrays.copyOf(bytes, bytes.length - 3));

        Ran ran = Ran.withInput(line("a", A), "dedupe", "--index", index.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(file);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void warnsWhenMoreThanHalfIsRemoved() {
        assertThat(Ran.withInput(line("a", A) + line("b", A) + line("c", A), "dedupe")
                        .err())
                .contains("warning: more than half are repeats: 2 of 3");
    }

    @Test
    void warnsWhenNothingIsRemoved() {
        assertThat(Ran.withInput(line("a", A), "dedupe").err()).contains("warning: no repeats");
    }

    @Test
    void refusesToOverwriteItsInput() throws IOException {
        Path input = Files.writeString(folder.resolve("in.jsonl"), line("a", A));
        Ran ran = Ran.with("dedupe", input.toString(), "-o", input.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(input).hasContent(line("a", A).strip());
    }

    @Test
    void refusesToWriteOverItsInputWhileItWorks() throws IOException {
        Path input = Files.writeString(folder.resolve("out.jsonl.partial"), line("a", A));
        Ran ran = Ran.with(
                "dedupe", input.toString(), "-o", folder.resolve("out.jsonl").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(input).hasContent(line("a", A).strip());
    }

    @Test
    void refusesOneFileForOutputAndReport() {
        String output = folder.resolve("out").toString();
        Ran ran = Ran.withInput(
                line("a", A),
                "dedupe",
                "-o",
                output,
                "--report",
                folder.resolve(".").resolve("out").toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("one file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheFileOnAFullDisk() {
        Ran ran = Ran.withInput(line("a", A), "dedupe", "--report", "/dev/full");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("/dev/full: cannot be written: No space left on device");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        String output = folder.resolve("tiada").resolve("out").toString();
        Ran ran = Ran.withInput(line("a", A), "dedupe", "-o", output);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(output + ".partial: no such file or folder");
    }

    @Test
    void refusesAFileForTheIndex() throws IOException {
        Path index = Files.writeString(folder.resolve("index"), "");
        Ran ran = Ran.withInput(line("a", A), "dedupe", "--index", index.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains(index + ": a file, not a folder");
    }

    @Test
    void readsPastFieldsOfAnySizeAndDepth() {
        String fields = "{\"n\":" + "1".repeat(2000) + ",\"d\":" + "[".repeat(2000) + "]".repeat(2000);
        String input = fields + ",\"text\":\"" + A + "\\n" + A + "\"}\n";

        assertThat(Ran.withInput(input, "dedupe").out()).isEqualTo(fields + ",\"text\":\"" + A + "\"}\n");
    }

    @Test
    void keepsAByteOrderMarkAndCarriageReturns() {
        String input = "\uFEFF" + line("a", A).replace("\n", "\r\n")
                + line("b", "Baru.", A).replace("\n", "\r\n");

        assertThat(Ran.withInput(input, "dedupe").out()).isEqualTo(input.replace("\\n" + A, ""));
    }

    @Test
    void oneRunOverTwoFilesIsTwoRunsWithAnIndex() throws IOException {
        String[] lines = corpus(400).split("(?<=\n)");
        String first = String.join("", Arrays.asList(lines).subList(0, 150));
        String second = String.join("", Arrays.asList(lines).subList(150, 400));
        Path[] files = {
            Files.writeString(folder.resolve("1.jsonl"), first), Files.writeString(folder.resolve("2.jsonl"), second)
        };
        String index = folder.resolve("index").toString();
        StringBuilder parts = new StringBuilder();
        for (Path file : files) {
            parts.append(Ran.with("dedupe", "--near", "--index", index, file.toString())
                    .out());
        }

        assertThat(parts.toString())
                .isEqualTo(Ran.with("dedupe", "--near", files[0].toString(), files[1].toString())
                        .out());
    }

    @Test
    void refusesASimilarityOutOfRange() {
        Ran ran = Ran.withInput(line("a", A), "dedupe", "--near=1.5");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("minSimilarity").contains("1.5");
    }

    /** Seeded documents, larger than a block together, that repeat one another's paragraphs in part. */
    private static String corpus(int documents) {
        SplittableRandom random = new SplittableRandom(documents);
        StringBuilder corpus = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            String[] paragraphs = new String[3];
            for (int j = 0; j < paragraphs.length; j++) {
                long seed = random.nextInt(documents * 2);
                paragraphs[j] = new SplittableRandom(seed)
                                .ints(14, 0, 400)
                                .mapToObj(n -> "kata" + (char) ('a' + n / 20) + (char) ('a' + n % 20))
                                .collect(Collectors.joining(" "))
                        + (random.nextBoolean() ? "" : " akhir");
            }
            corpus.append(line("d" + i, paragraphs));
        }
        return corpus.toString();
    }
}
