package id.saring;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts many articles into batches that go through the pipeline together: enough of them that a stage's code and tables
 * pay for their way into the processor's caches, and no more than the caches then hold of the articles themselves.
 */
final class Batches {
    private static final int MOST_ARTICLES = 128;
    private static final int MOST_CHARS = 1 << 19;

    private Batches() {}

    /** Views of the articles in order, each of one article or more. */
    static List<List<RawArticle>> of(List<RawArticle> articles) {
        List<List<RawArticle>> batches = new ArrayList<>();
        int from = 0;
        int chars = 0;
        for (int i = 0; i < articles.size(); i++) {
            int length = articles.get(i).text().length();
            if (i > from && (i - from == MOST_ARTICLES || chars + length > MOST_CHARS)) {
                batches.add(articles.subList(from, i));
                from = i;
                chars = 0;
            }
            chars += length;
        }
        if (from < articles.size()) {
            batches.add(articles.subList(from, articles.size()));
        }
        return batches;
    }
}
