package id.saring.score;

import id.saring.model.QuoteType;
import id.saring.model.RemovalKind;
import id.saring.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an annotator found in an article, places resolved to spans of its text. */
record Gold(
        List<Removal> removed,
        Optional<String> title,
        Optional<String> published,
        List<Date> dates,
        List<Saying> quotes,
        List<Source> sources) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Removal(Span span, RemovalKind kind) {}

    /** A date; without a value it counts neither way. */
    record Date(Span span, Optional<String> value) {}

    record Saying(
            QuoteType type, List<Span> parts, Optional<Span> cue, Optional<Span> speaker, Optional<String> name) {}

    record Source(Span span, String name, Optional<String> date) {}

    /**
     * Reads an annotation.
     *
     * @throws IllegalArgumentException naming the first place that the text does not hold
     */
    static Gold read(String text, String json) {
        JsonNode root = JSON.readTree(json);
        Places places = new Places(text);
        List<Removal> removed = new ArrayList<>();
        for (JsonNode entry : root.required("remove")) {
            RemovalKind kind = RemovalKind.valueOf(entry.get(1).asString());
            for (Span span : removal(places, entry)) {
                removed.add(new Removal(span, kind));
            }
        }
        return new Gold(
                removed,
                string(root, "title"),
                string(root, "published"),
                each(root, "dates", d -> new Date(places.find(d.get(0)), value(d.get(1)))),
                each(root, "quotes", q -> quote(places, q)),
                each(
                        root,
                        "sources",
                        s -> new Source(
                                places.find(s.required("mention")),
                                s.required("name").asString(),
                                string(s, "date"))));
    }

    private static List<Span> removal(Places places, JsonNode entry) {
        JsonNode line = entry.get(0);
        if (entry.size() > 2) {
            return List.of(places.find(line.asInt(), entry.get(2).asString(), 1));
        }
        if (line.isInt()) {
            return places.lines(line.asInt(), line.asInt());
        }
        String range = line.asString();
        int dash = range.indexOf('-');
        return places.lines(Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1)));
    }

    private static Saying quote(Places places, JsonNode node) {
        return new Saying(
                QuoteType.valueOf(node.required("type").asString().toUpperCase(Locale.ROOT)),
                each(node, "parts", places::find),
                place(places, node.required("cue")),
                place(places, node.required("speaker")),
                string(node, "name"));
    }

    private static Optional<Span> place(Places places, JsonNode node) {
        return node.isArray() ? Optional.of(places.find(node)) : Optional.empty();
    }

    private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        for (JsonNode item : node.required(field)) {
            items.add(read.apply(item));
        }
        return items;
    }

    private static Optional<String> string(JsonNode node, String field) {
        return value(node.required(field));
    }

    private static Optional<String> value(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }
}
