package id.saring;

import java.time.LocalDateTime;

/**
 * All that most users need: raw Indonesian news in, an {@link Article} out.
 *
 * <p>Thread-safe.
 */
public final class Saring {
    private Saring() {}

    /**
     * Parses a raw text.
     *
     * @param raw any text
     * @return what it holds
     */
    public static Article parse(String raw) {
        return NewsParser.create().parse(raw);
    }

    /**
     * Parses a raw text whose publication moment is known.
     *
     * @param raw any text
     * @param published the publication moment; the text's own publication line goes before it
     * @return what it holds
     */
    public static Article parse(String raw, LocalDateTime published) {
        return NewsParser.create().parse(raw, published);
    }

    /**
     * Cleans a raw text.
     *
     * @param raw any text
     * @return the body
     */
    public static String clean(String raw) {
        return parse(raw).body();
    }
}
