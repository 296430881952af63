package id.saring;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A raw text on its way into the parser.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text any text
 * @param published the publication moment, in the page's own zone, if it is known from outside; the text's own publication
 *     line goes before it
 */
public record RawArticle(String text, Optional<LocalDateTime> published) {
    /**
     * Checks that nothing is null.
     *
     * @param text any text
     * @param published the publication moment, if it is known from outside
     * @throws NullPointerException if the text or the moment is null
     */
    public RawArticle {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(published, "published");
    }

    /**
     * A text whose publication moment is not known from outside.
     *
     * @param text any text
     * @return the raw article
     */
    public static RawArticle of(String text) {
        return new RawArticle(text, Optional.empty());
    }

    /**
     * A text whose publication moment is known.
     *
     * @param text any text
     * @param published the publication moment
     * @return the raw article
     */
    public static RawArticle of(String text, LocalDateTime published) {
        return new RawArticle(text, Optional.of(published));
    }
}
