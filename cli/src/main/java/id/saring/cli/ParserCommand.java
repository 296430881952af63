package id.saring.cli;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.RawArticle;
import id.saring.cli.input.Document;
import id.saring.cli.output.Answer;
import id.saring.cli.output.Console;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Mixin;

/** A command that says something of each document's article. */
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

    /** What the command says of a document; called from several threads. */
    abstract Answer answer(Document document, Article article);

    /** The articles of some documents, in order, with all that the command says of them. */
    List<Article> articles(NewsParser parser, List<Document> documents) {
        return parser.parseAll(documents.stream()
                .map(document -> new RawArticle(document.text(), document.published()))
                .toList());
    }

    @Override
    final List<Answer> answers(List<Document> documents) {
        List<Article> articles = articles(parser, documents);
        return IntStream.range(0, documents.size())
                .mapToObj(i -> answer(documents.get(i), articles.get(i)))
                .toList();
    }
}
