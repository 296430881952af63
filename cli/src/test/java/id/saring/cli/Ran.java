package id.saring.cli;

import id.saring.cli.output.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command line that was run in this process, with what it wrote. */
record Ran(int status, String out, String err) {
    private static final JsonMapper JSON = new JsonMapper();

    static Ran with(String... arguments) {
        return with(new byte[0], arguments);
    }

    static Ran withInput(String input, String... arguments) {
        return with(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Ran with(byte[] input, String... arguments) {
        return on(false, input, arguments);
    }

    static Ran onTerminal(String input, String... arguments) {
        return on(true, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static Ran on(boolean terminal, byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                terminal);
        int status = SaringCommand.run(console, arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the output as JSON. */
    List<JsonNode> lines() {
        return out.lines().map(JSON::readTree).toList();
    }

    /** The whole output as JSON. */
    JsonNode json() {
        return JSON.readTree(out);
    }

    /** The output's only line as JSON. */
    JsonNode line() {
        if (lines().size() != 1) {
            throw new AssertionError("not one line: " + out + err);
        }
        return lines().get(0);
    }

    /** A field of each line. */
    List<String> each(String field) {
        return lines().stream().map(line -> line.get(field).asString()).toList();
    }
}
