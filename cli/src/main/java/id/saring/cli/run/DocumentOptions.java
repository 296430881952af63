package id.saring.cli.run;

import id.saring.cli.output.Console;
import id.saring.cli.output.Format;
import id.saring.dates.Moments;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of every command over documents. Filled by picocli. */
public final class DocumentOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = {
                "Text files (one article each), pages (.html), or JSON Lines {\"id\", \"text\", \"published\"?} (.jsonl); each also .gz or .zst.",
                "None, or -, reads standard input: JSON Lines if it begins with {, else one article."
            })
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here and not to standard output; compressed if it ends in .gz or .zst.")
    @Nullable
    Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {
                "jsonl (one JSON object a line), json (one indented array) or text (to read).",
                "Without it: text on a terminal, jsonl into a pipe or file."
            })
    @Nullable
    Format format;

    @Mixin
    Threads threads = new Threads();

    @Option(names = "--html", description = "Take every text for an HTML page, whatever the file is called.")
    boolean html;

    @Option(
            names = {"-p", "--published"},
            paramLabel = "MOMENT",
            description = "ISO date or date-time of publication, for articles that do not bring their own.")
    @Nullable
    String published;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress bar and no remarks; errors are still reported.")
    boolean quiet;

    /** How answers are written. */
    Format format(Console console) {
        if (format != null) {
            return format;
        }
        return console.outIsTerminal() && output == null ? Format.text : Format.jsonl;
    }

    Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    Optional<LocalDateTime> published() {
        try {
            return Optional.ofNullable(published).map(Moments::parse);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--published: " + e.getMessage(), e);
        }
    }
}
