package id.saring.cli.input;

import id.saring.dates.Moments;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The fields of an input line {@code {"id", "text", "published"?}}; others are skipped.
 *
 * @param id the id, if the line has one
 * @param text the text
 * @param published the publication moment, if the line has one
 */
record JsonLine(Optional<String> id, String text, Optional<LocalDateTime> published) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    static JsonLine read(String json) throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            return read(parser);
        } catch (JacksonException e) {
            throw new UnreadableException("bad JSON: " + reason(e));
        }
    }

    private static String reason(JacksonException e) {
        String first = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return e.getLocation() == null
                ? first
                : first + " (column " + e.getLocation().getColumnNr() + ")";
    }

    private static JsonLine read(JsonParser parser) throws UnreadableException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new UnreadableException("bad JSON: an object {\"id\", \"text\"} was expected");
        }
        @Nullable String id = null;
        @Nullable String text = null;
        @Nullable String published = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = scalar(parser, name);
                case "text" -> text = string(parser, name);
                case "published" -> published = string(parser, name);
                default -> parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new UnreadableException("bad JSON: more than one value on the line");
        }
        if (text == null) {
            throw new UnreadableException("no \"text\"");
        }
        return new JsonLine(Optional.ofNullable(id), text, moment(published));
    }

    private static @Nullable String scalar(JsonParser parser, String name) throws UnreadableException {
        return parser.currentToken().isNumeric() ? parser.getString() : string(parser, name);
    }

    private static @Nullable String string(JsonParser parser, String name) throws UnreadableException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw new UnreadableException("\"" + name + "\" is not a string");
        }
        return parser.getString();
    }

    private static Optional<LocalDateTime> moment(@Nullable String published) throws UnreadableException {
        if (published == null || published.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Moments.parse(published));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException("\"published\" is " + e.getMessage());
        }
    }
}
