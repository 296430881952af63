package id.saring.cli;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.cli.input.Document;
import id.saring.cli.output.Answer;
import id.saring.cli.output.ArticleJson;
import id.saring.cli.output.Console;
import id.saring.cli.output.Explanation;
import id.saring.cli.output.Prose;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** The clean text of each article. */
@Command(
        name = "clean",
        description = "Writes the clean text of each article: the text itself, or lines {\"id\", \"text\"}.")
final class CleanCommand extends ParserCommand {
    @Option(
            names = {"-e", "--explain"},
            description = "Show the whole raw text, each removed piece with its kind and rule.")
    private boolean explain;

    CleanCommand(Console console) {
        super(console);
    }

    @Override
    List<Article> articles(NewsParser parser, List<Document> documents) {
        return documents.stream().map(document -> parser.clean(document.text())).toList();
    }

    @Override
    Answer answer(Document document, Article article) {
        return new CleanedDocument(document.id(), article, explain);
    }

    private record CleanedDocument(String id, Article article, boolean explain) implements Answer {
        @Override
        public void json(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("id", id);
            out.writeStringProperty("text", article.body());
            if (explain) {
                new ArticleJson(article.raw(), out).removed(article.removed());
            }
            out.writeEndObject();
        }

        @Override
        public void text(Prose out) {
            if (explain) {
                new Explanation(article, out).write();
            } else {
                out.line(article.body());
            }
        }
    }
}
