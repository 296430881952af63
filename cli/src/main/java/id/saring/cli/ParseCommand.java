package id.saring.cli;

import id.saring.Article;
import id.saring.cli.input.Document;
import id.saring.cli.output.Answer;
import id.saring.cli.output.ArticleJson;
import id.saring.cli.output.ArticleText;
import id.saring.cli.output.Console;
import id.saring.cli.output.Prose;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** Everything about each article. */
@Command(
        name = "parse",
        description = "Says everything about each article: clean text, what was removed, dates, quotations, sources.")
final class ParseCommand extends ParserCommand {
    ParseCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Document document, Article article) {
        return new ParsedDocument(document, article);
    }

    private record ParsedDocument(Document document, Article article) implements Answer {
        @Override
        public void json(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("id", document.id());
            new ArticleJson(article.raw(), out).article(article);
            if (document.extracted()) {
                out.writeStringProperty("text", document.text());
            }
            out.writeEndObject();
        }

        @Override
        public void text(Prose out) {
            new ArticleText(article, out).write(document.id());
        }
    }
}
