package id.saring.cli;

import id.saring.cli.input.Document;
import id.saring.cli.output.Answer;
import id.saring.cli.output.ArticleJson;
import id.saring.cli.output.ArticleText;
import id.saring.cli.output.Console;
import id.saring.cli.output.Prose;
import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import java.util.List;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** The time expressions of each text. */
@Command(
        name = "dates",
        description = {
            "Finds the time expressions of each text; nothing is cleaned away before.",
            "They are resolved against the text's \"published\" or --published."
        })
final class DatesCommand extends DocumentCommand {
    DatesCommand(Console console) {
        super(console);
    }

    @Override
    List<Answer> answers(List<Document> documents) {
        return documents.stream().map(DatesCommand::answer).toList();
    }

    private static Answer answer(Document document) {
        DateParser parser =
                document.published().map(DateParser.create()::withReference).orElseGet(DateParser::create);
        return new DatedDocument(document, parser.findAll(document.text()));
    }

    private record DatedDocument(Document document, List<DateMatch> matches) implements Answer {
        @Override
        public void json(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("id", document.id());
            new ArticleJson(document.text(), out).matches(matches);
            if (document.extracted()) {
                out.writeStringProperty("text", document.text());
            }
            out.writeEndObject();
        }

        @Override
        public void text(Prose out) {
            ArticleText.heading(out, document.id());
            for (DateMatch match : matches) {
                String words = document.text().substring(match.start(), match.end());
                ArticleText.date(out, words, match.value(), match.mod());
            }
        }
    }
}
