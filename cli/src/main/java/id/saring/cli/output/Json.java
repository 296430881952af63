package id.saring.cli.output;

import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes one JSON value as text. Stateless and thread-safe. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /**
     * Writes a value on one line.
     *
     * @param value writes the value
     * @return the JSON text
     */
    public static String line(Consumer<JsonGenerator> value) {
        return write(value, ObjectWriteContext.empty());
    }

    /**
     * Writes a value over several lines.
     *
     * @param value writes the value
     * @return the JSON text
     */
    public static String indented(Consumer<JsonGenerator> value) {
        return write(value, INDENTED);
    }

    private static String write(Consumer<JsonGenerator> value, ObjectWriteContext context) {
        StringWriter text = new StringWriter(4096);
        try (JsonGenerator out = FACTORY.createGenerator(context, text)) {
            value.accept(out);
        }
        return withSurrogatesEscaped(text.toString());
    }

    /** Half a surrogate pair has no UTF-8 form; in JSON it can stand only in a string, where it can be escaped. */
    private static String withSurrogatesEscaped(String json) {
        StringBuilder escaped = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped.append(json, copied, i).append("\\u").append(Integer.toHexString(c));
            copied = i + 1;
        }
        return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
    }

    static void string(JsonGenerator out, String name, Optional<String> value) {
        string(out, name, value.orElse(null));
    }

    static void string(JsonGenerator out, String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    static void number(JsonGenerator out, String name, OptionalInt value) {
        if (value.isPresent()) {
            out.writeNumberProperty(name, value.getAsInt());
        } else {
            out.writeNullProperty(name);
        }
    }
}
