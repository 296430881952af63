package id.saring;

import java.time.LocalDateTime;
import java.util.List;

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
     * @param published the publication moment, in the page's own zone; the text's own publication line goes before it
     * @return what it holds
     */
    public static Article parse(String raw, LocalDateTime published) {
        return NewsParser.create().parse(raw, published);
    }

    /**
     * Parses many raw texts: each as {@link #parse(String)} does, but faster than one by one.
     *
     * @param raws any texts
     * @return what each of them holds, in the same order
     * @throws NullPointerException if a text is null
     * @see NewsParser#parseAll(List)
     */
    public static List<Article> parseAll(List<String> raws) {
        return NewsParser.create().parseAll(raws.stream().map(RawArticle::of).toList());
    }

    /**
     * Cleans a raw text, and looks for nothing in what is kept.
     *
     * @param raw any text
     * @return the body
     * @see NewsParser#clean(String)
     */
    public static String clean(String raw) {
        return NewsParser.create().clean(raw).body();
    }
}
