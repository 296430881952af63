package id.saring.html;

import org.jsoup.Jsoup;

/** The visible text of a page. */
public final class PageText {
    private PageText() {}

    /**
     * Extracts the visible text.
     *
     * @param html a page
     * @return its text
     */
    public static String of(String html) {
        return Jsoup.parse(html).wholeText();
    }
}
