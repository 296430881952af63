package id.saring.cli;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.cli.input.Document;
import id.saring.cli.output.Console;
import picocli.CommandLine.Mixin;

/** A command that parses each document. */
abstract class ParserCommand extends DocumentCommand {
    @Mixin
    private final ParserOptions options = new ParserOptions();

    private NewsParser parser = NewsParser.create();

    ParserCommand(Console console) {
        super(console);
    }

    @Override
    final void prepare() {
        parser = options.parser();
    }

    /** Parses a document with the moment that came with it. */
    final Article parse(Document document) {
        return document.published()
                .map(published -> parser.parse(document.text(), published))
                .orElseGet(() -> parser.parse(document.text()));
    }
}
