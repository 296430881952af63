package id.saring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class ProcessTest {
    private static final String LINE = "{\"id\":\"a\",\"text\":\"Harga beras turun.\"}\n";

    @TempDir
    private Path folder;

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    @Test
    void standardInputGoesToStandardOutputInUtf8() throws Exception {
        Process process = start("clean");
        try (OutputStream in = process.getOutputStream()) {
            in.write("{\"id\":\"a\",\"text\":\"Kafé “Melati” buka lagi.\"}".getBytes(UTF_8));
        }
        assertThat(output(process)).isEqualTo("{\"id\":\"a\",\"text\":\"Kafé “Melati” buka lagi.\"}\n");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theStatusTellsOfAFileThatCannotBeRead() throws Exception {
        Process process = start("clean", folder.resolve("tidak-ada.txt").toString());
        assertThat(output(process)).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void theStatusTellsOfAWrongCommandLine() throws Exception {
        assertThat(start("clean", "--no-such-option").waitFor()).isEqualTo(2);
    }

    @Test
    void aReaderThatGoesAwayEndsTheWork() throws Exception {
        Path file = folder.resolve("x.jsonl");
        Files.writeString(file, LINE.repeat(200_000));
        Process process = start("clean", file.toString());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(reader.readLine()).contains("Harga beras turun.");
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anAnswerComesBeforeTheInputEnds() throws Exception {
        Process process = start("clean");
        OutputStream in = process.getOutputStream();
        in.write(LINE.getBytes(UTF_8));
        in.write(LINE.getBytes(UTF_8));
        in.flush();
        BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        assertThat(reader.readLine()).contains("Harga beras turun.");
        in.close();
        assertThat(process.waitFor()).isZero();
    }
}
