package id.saring.cli.input;

import id.saring.cli.input.Item.Entry;
import id.saring.html.PageText;
import java.util.List;
import java.util.Optional;

/** Decodes entries. Stateless and thread-safe. */
public final class Documents {
    private Documents() {}

    /**
     * Decodes an entry.
     *
     * @param entry what was read
     * @return the article
     * @throws UnreadableException if it is none
     */
    public static Document read(Entry entry) throws UnreadableException {
        Decoded decoded = Decoded.of(entry.bytes());
        List<String> notes = decoded.note().map(List::of).orElse(List.of());
        return switch (entry.form()) {
            case TEXT -> new Document(entry.id(), decoded.text(), Optional.empty(), false, notes);
            case HTML -> new Document(entry.id(), PageText.of(decoded.text()), Optional.empty(), true, notes);
            case JSON_LINE -> line(entry, JsonLine.read(decoded.text()), false, notes);
            case JSON_HTML -> line(entry, JsonLine.read(decoded.text()), true, notes);
        };
    }

    private static Document line(Entry entry, JsonLine line, boolean html, List<String> notes) {
        String text = html ? PageText.of(line.text()) : line.text();
        return new Document(line.id().orElse(entry.id()), text, line.published(), html, notes);
    }
}
