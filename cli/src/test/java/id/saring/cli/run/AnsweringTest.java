package id.saring.cli.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.saring.cli.input.Document;
import id.saring.cli.input.Item;
import id.saring.cli.output.Answer;
import id.saring.cli.output.Format;
import id.saring.cli.output.Prose;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class AnsweringTest {
    private static final LocalDateTime PUBLISHED = LocalDateTime.of(2024, 3, 1, 9, 0);

    @Test
    void resultsComeInTheOrderOfTheItems() {
        assertThat(results(text("a"), new Item.Unreadable("b", "no such file"), text("c")))
                .containsExactly("{\"said\":\"a\"}\n", "b: no such file", "{\"said\":\"c\"}\n");
    }

    @Test
    void anArticleThatCannotBeAnsweredDoesNotTakeTheOthersWithIt() {
        assertThat(results(text("a"), text("broken"), text("c")))
                .containsExactly(
                        "{\"said\":\"a\"}\n",
                        "broken: internal error: java.lang.IllegalStateException: broken",
                        "{\"said\":\"c\"}\n");
    }

    @Test
    void whatIsNoJsonIsSaidOfItsLineOnly() {
        Item line = new Item.Entry("x.jsonl:2", "x", Item.Form.JSON_LINE, "{".getBytes(UTF_8));

        assertThat(results(text("a"), line, text("c"))).element(1).asString().startsWith("x.jsonl:2: ");
        assertThat(results(text("a"), line, text("c"))).element(2).isEqualTo("{\"said\":\"c\"}\n");
    }

    private static Item text(String text) {
        return new Item.Entry(text, text, Item.Form.TEXT, text.getBytes(UTF_8));
    }

    /** The output of each item, or why there is none. */
    private static List<String> results(Item... items) {
        Answering answering = new Answering(AnsweringTest::answers, Optional.of(PUBLISHED), Format.jsonl, false);
        return answering.results(List.of(items)).stream()
                .map(result -> result.errors().isEmpty()
                        ? new String(result.output(), UTF_8)
                        : String.join(", ", result.errors()))
                .toList();
    }

    private static List<Answer> answers(List<Document> documents) {
        for (Document document : documents) {
            if (document.text().equals("broken")) {
                throw new IllegalStateException("broken");
            }
            assertThat(document.published()).contains(PUBLISHED);
        }
        return documents.stream()
                .<Answer>map(document -> new Said(document.text()))
                .toList();
    }

    private record Said(String text) implements Answer {
        @Override
        public void json(JsonGenerator out) {
            out.writeStartObject();
            out.writeStringProperty("said", text);
            out.writeEndObject();
        }

        @Override
        public void text(Prose out) {
            out.line(text);
        }
    }
}
