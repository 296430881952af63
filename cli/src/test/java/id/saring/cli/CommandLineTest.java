package id.saring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.output.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "pars", "parse --unknown", "parse --format xml", "parse --threads 0", "parse -p kemarin"})
    void aWrongCommandLineIsStatusTwo(String line) {
        Ran ran = Ran.with(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isNotEmpty();
    }

    @Test
    void helpNamesEveryCommand() {
        Ran ran = Ran.with("--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("parse", "clean", "dates", "quotes", "Exit status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "clean", "dates", "quotes"})
    void everyCommandHasHelp(String command) {
        Ran ran = Ran.with(command, "--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("Usage: saring " + command, "--format", "--threads", "FILE");
    }

    @Test
    void theVersionIsTold() {
        assertThat(Ran.with("--version").out()).startsWith("saring ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "8"})
    void theOutputStaysInInputOrder(String threads) {
        String lines = IntStream.range(0, 3000)
                .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"" + "Warga datang. ".repeat(i % 50) + "\"}\n")
                .collect(Collectors.joining());
        List<String> inOrder =
                IntStream.range(0, 3000).mapToObj(Integer::toString).toList();
        assertThat(Ran.withInput(lines, "clean", "--threads", threads).each("id"))
                .isEqualTo(inOrder);
    }

    @Test
    void theOutputCanGoToAFile() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Ran ran = Ran.withInput("Satu.", "clean", "-o", file.toString());
        assertThat(ran.out()).isEmpty();
        assertThat(file).content().isEqualTo("{\"id\":\"stdin\",\"text\":\"Satu.\"}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.jsonl.gz", "out.jsonl.zst"})
    void compressedOutputIsReadBack(String name) {
        String file = folder.resolve(name).toString();
        Ran.withInput("{\"id\":\"a\",\"text\":\"Harga beras turun.\"}", "clean", "-o", file);
        assertThat(Ran.with("clean", file).out()).isEqualTo("{\"id\":\"a\",\"text\":\"Harga beras turun.\"}\n");
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        Path file = folder.resolve("x.txt");
        Files.writeString(file, "Satu.");
        Ran ran = Ran.with("clean", file.toString(), "-o", file.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(file).content().isEqualTo("Satu.");
    }

    @Test
    void anOutputThatCannotBeWrittenIsReported() {
        Ran ran = Ran.withInput(
                "Satu.", "clean", "-o", folder.resolve("tidak/ada").toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("cannot be written");
    }

    @Test
    void aReaderThatGoesAwayIsNoError() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        String lines = "{\"id\":\"a\",\"text\":\"Satu.\"}\n".repeat(10_000);
        Console console = new Console(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false);
        assertThat(SaringCommand.run(console, "clean")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aTextOutputWithoutATerminalHasNoEscapeCodes() {
        assertThat(Ran.withInput("Satu.", "parse", "-f", "text").out()).doesNotContain("\u001B");
    }
}
