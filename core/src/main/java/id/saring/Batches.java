package id.saring;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts many articles into batches that go through the pipeline together: enough of them that a stage's code and tables
 * pay for their way into the processor's caches, and no more than the caches then hold of the articles themselves. Each
 * batch has one article or more, in order; no more articles are taken than are given, but for the one behind a batch.
 */
final class Batches extends AbstractIterator<List<RawArticle>> {
    private static final int MOST_ARTICLES = 128;
    private static final int MOST_CHARS = 1 << 19;

    private final PeekingIterator<RawArticle> articles;

    Batches(Iterator<RawArticle> articles) {
        this.articles = Iterators.peekingIterator(articles);
    }

    @Override
    protected @Nullable List<RawArticle> computeNext() {
        if (!articles.hasNext()) {
            return endOfData();
        }
        List<RawArticle> batch = new ArrayList<>();
        int chars = 0;
        do {
            RawArticle article = Objects.requireNonNull(articles.next(), "article");
            batch.add(article);
            chars += article.text().length();
        } while (batch.size() < MOST_ARTICLES && articles.hasNext() && nextFits(chars));
        return batch;
    }

    /** Whether the next article goes with so many characters before it. */
    private boolean nextFits(int chars) {
        RawArticle next = Objects.requireNonNull(articles.peek(), "article");
        return next.text().length() <= MOST_CHARS - chars;
    }
}
