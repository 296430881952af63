package id.saring.cli;

import id.saring.cli.input.Document;
import id.saring.cli.output.Answer;
import id.saring.cli.output.Console;
import id.saring.cli.run.DocumentOptions;
import id.saring.cli.run.DocumentRun;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that answers each document by itself, whatever else is in the input. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
abstract class DocumentCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final DocumentOptions options = new DocumentOptions();

    DocumentCommand(Console console) {
        this.console = console;
    }

    /** What the command finds in some documents, in order; called from several threads. */
    abstract List<Answer> answers(List<Document> documents);

    /** Reads the settings, before the first document. */
    void prepare() {}

    @Override
    public final Integer call() {
        prepare();
        return new DocumentRun(options, console).run(this::answers);
    }
}
