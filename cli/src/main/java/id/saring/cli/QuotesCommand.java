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

/** Who said what in each article. */
@Command(name = "quotes", description = "Says who said what in each article, and which sources it cites.")
final class QuotesCommand extends ParserCommand {
    QuotesCommand(Console console) {
        super(console);
    }

    @Override
    Answer answer(Document document, Article article) {
        return new QuotedDocument(document, article);
    }

    private record QuotedDocument(Document document, Article article) implements Answer {
        @Override
        public void json(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("id", document.id());
            ArticleJson json = new ArticleJson(article.raw(), out);
            json.quotes(article.quotes());
            json.sources(article.sources());
            if (document.extracted()) {
                out.writeStringProperty("text", document.text());
            }
            out.writeEndObject();
        }

        @Override
        public void text(Prose out) {
            ArticleText.heading(out, document.id());
            new ArticleText(article, out).whoSaidWhat();
        }
    }
}
