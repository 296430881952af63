package id.saring.html;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The visible text of a page, a line for each block: paragraphs, headings, list items, table rows. Scripts, styles and
 * what the page itself hides are left out; menus, boxes and links are visible and stay, since telling them from the
 * story is what cleaning does.
 *
 * <p>Stateless and thread-safe.
 */
public final class PageText {
    private PageText() {}

    /**
     * Extracts the visible text. Blanks are collapsed as a browser does, and entities are decoded, so offsets in the result
     * are not offsets in the page: keep the result beside what is found in it.
     *
     * @param html a page or a piece of one; broken markup is read as browsers read it
     * @return its text, the lines separated by line feeds, without empty lines
     */
    public static String of(String html) {
        Document page = Jsoup.parse(Objects.requireNonNull(html, "html"));
        VisibleText text = new VisibleText();
        page.traverse(text);
        return text.toString();
    }
}
