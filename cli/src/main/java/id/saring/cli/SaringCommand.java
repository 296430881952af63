package id.saring.cli;

import id.saring.cli.dedupe.DedupeCommand;
import id.saring.cli.output.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "saring",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "",
            "Reads raw Indonesian news and says what is in it: the clean text, what was removed and why, dates,"
                    + " who said what, and the sources. Every fact carries its place in the raw text.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Try:",
            "  saring parse article.txt                     everything about one article, to read",
            "  saring parse crawl.jsonl.gz -o parsed.jsonl  everything about many articles, for programs",
            "  saring clean article.txt --explain           the text, with what was removed and why",
            "  saring help parse                            what a command takes",
            "",
            "Exit status: 0 done, 1 something could not be read or written, 2 wrong command line."
        })
final class SaringCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    /**
     * Runs a command line.
     *
     * @param console where to read and write
     * @param arguments the command line
     * @return the exit status
     */
    static int run(Console console, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true);
        CommandLine line = new CommandLine(new SaringCommand())
                .addSubcommand(new ParseCommand(console))
                .addSubcommand(new CleanCommand(console))
                .addSubcommand(new DatesCommand(console))
                .addSubcommand(new QuotesCommand(console))
                .addSubcommand(new FurnitureCommand(console))
                .addSubcommand(new DedupeCommand(console));
        line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof IllegalArgumentException) {
                        err.println("saring: " + e.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    throw e;
                });
        int status = line.execute(arguments);
        out.flush();
        return status;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return CommandLine.ExitCode.USAGE;
    }
}
