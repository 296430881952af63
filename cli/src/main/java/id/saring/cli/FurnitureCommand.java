package id.saring.cli;

import id.saring.FurnitureLearner;
import id.saring.NewsParser;
import id.saring.cli.input.Documents;
import id.saring.cli.input.Inputs;
import id.saring.cli.input.Item;
import id.saring.cli.input.UnreadableException;
import id.saring.cli.output.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The lines that recur across the articles of an outlet, as rules. */
@Command(
        name = "furniture",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Learns the lines that recur across many articles of one outlet and that the bundled rules do not know, and"
                    + " writes them as a rules file for --rules. Read it before you use it.",
            "Memory grows with the different lines of the input."
        })
final class FurnitureCommand implements Callable<Integer> {
    private static final String RULES_NAME = "furniture";

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles of one outlet: text files, pages or JSON Lines, as parse takes them.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the rules here and not to standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-n", "--min-articles"},
            paramLabel = "N",
            defaultValue = "5",
            description = "In how many articles a line must stand, at least 2 (default: ${DEFAULT-VALUE}).")
    private int minArticles;

    @Option(names = "--html", description = "Take every text for an HTML page, whatever the file is called.")
    private boolean html;

    FurnitureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FurnitureLearner learner = new FurnitureLearner(NewsParser.create(), minArticles);
        boolean failed = false;
        try (Inputs inputs = new Inputs(files, console.in(), html)) {
            while (inputs.hasNext()) {
                failed |= !learn(learner, inputs.next());
            }
            write(learner.learn(RULES_NAME).content().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            console.err().println("saring: " + e.getMessage());
            failed = true;
        }
        return failed ? 1 : 0;
    }

    private boolean learn(FurnitureLearner learner, Item item) {
        String problem;
        if (item instanceof Item.Entry entry) {
            try {
                learner.add(Documents.read(entry).text());
                return true;
            } catch (UnreadableException e) {
                problem = String.valueOf(e.getMessage());
            }
        } else {
            problem = ((Item.Unreadable) item).message();
        }
        console.err().println(item.place() + ": " + problem);
        return false;
    }

    private void write(byte[] rules) throws IOException {
        if (output == null) {
            console.out().write(rules);
            console.out().flush();
        } else {
            Files.write(output, rules);
        }
    }
}
