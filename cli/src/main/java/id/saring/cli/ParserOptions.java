package id.saring.cli;

import id.saring.NewsParser;
import id.saring.model.BoilerplateRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings of the parser. Filled by picocli. */
final class ParserOptions {
    @Option(
            names = {"-r", "--rules"},
            paramLabel = "FILE",
            description = "Boilerplate rules of your own, in the form of the bundled table; they go before it.")
    @Nullable
    Path rules;

    /** The parser. */
    NewsParser parser() {
        NewsParser parser = NewsParser.create();
        return rules == null ? parser : parser.withRules(read(rules));
    }

    private static BoilerplateRules read(Path file) {
        try {
            return new BoilerplateRules(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": the rules cannot be read", e);
        }
    }
}
