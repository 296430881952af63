package id.saring;

import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import id.saring.clean.Cleaner;
import id.saring.dedupe.Deduplicator;
import id.saring.model.BoilerplateRules;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Parses raw news text with settings of one's own. Any string is valid news: content never throws.
 *
 * <p>Immutable and thread-safe.
 */
public final class NewsParser {
    private static final NewsParser DEFAULT = new NewsParser(new Cleaner(Deduplicator.near(0.8)));

    private final Cleaner cleaner;

    private NewsParser(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    /**
     * A parser with the bundled rules. Paragraphs of an article repeat each other for it if their word shingles have a
     * Jaccard similarity of 0.8.
     *
     * @return the parser
     */
    public static NewsParser create() {
        return DEFAULT;
    }

    /**
     * This parser, but for the way in which it compares the paragraphs of an article.
     *
     * @param deduplicator compares the paragraphs
     * @return a new parser
     */
    public NewsParser withDeduplicator(Deduplicator deduplicator) {
        return new NewsParser(cleaner.withDeduplicator(Objects.requireNonNull(deduplicator, "deduplicator")));
    }

    /**
     * This parser with rules of one's own, which go before the bundled ones and before those that were added earlier.
     *
     * @param extra the rules
     * @return a new parser
     * @throws IllegalArgumentException naming file and line if a row is wrong
     */
    public NewsParser withRules(BoilerplateRules extra) {
        return new NewsParser(cleaner.withRules(Objects.requireNonNull(extra, "extra")));
    }

    Cleaner cleaner() {
        return cleaner;
    }

    /**
     * Parses a raw text whose publication moment is not known from outside.
     *
     * @param raw any text
     * @return what it holds
     */
    public Article parse(String raw) {
        return parse(RawArticle.of(Objects.requireNonNull(raw, "raw")));
    }

    /**
     * Parses a raw text.
     *
     * @param raw any text
     * @param published the publication moment, in the page's own zone; the text's own publication line goes before it
     * @return what it holds
     */
    public Article parse(String raw, LocalDateTime published) {
        Objects.requireNonNull(published, "published");
        return parse(RawArticle.of(Objects.requireNonNull(raw, "raw"), published));
    }

    private Article parse(RawArticle article) {
        return Pipeline.run(List.of(article), cleaner).get(0);
    }

    /**
     * Parses many raw articles: each as {@link #parse(String)} does, but a stage of the work at a time over a batch of
     * them, which is faster than one by one. All articles are in memory together.
     *
     * @param articles the articles
     * @return what each of them holds, in the same order
     * @throws NullPointerException if an article is null
     * @see #parseAll(Stream)
     */
    public List<Article> parseAll(List<RawArticle> articles) {
        List<Article> parsed = new ArrayList<>(articles.size());
        new Batches(articles.iterator()).forEachRemaining(batch -> parsed.addAll(Pipeline.run(batch, cleaner)));
        return parsed;
    }

    /**
     * Parses a stream of raw articles as {@link #parseAll(List)} does, however many they are: no more than a batch of
     * them is in memory, which is 128 articles or half a million characters, or one longer article.
     *
     * @param articles the articles; read as they are needed, and closed with the stream that is returned
     * @return what each of them holds, in the same order; lazy, and sequential
     * @throws NullPointerException when an article is reached that is null
     */
    public Stream<Article> parseAll(Stream<RawArticle> articles) {
        Iterator<Iterator<Article>> batches = Iterators.transform(
                new Batches(articles.iterator()),
                batch -> Pipeline.run(batch, cleaner).iterator());
        return Streams.stream(Iterators.concat(batches)).onClose(articles::close);
    }

    /**
     * Cleans a raw text and looks for nothing in what is kept: some five times as fast as {@link #parse(String)}.
     *
     * @param raw any text
     * @return what {@link #parse(String)} gives, without dates, quotations and sources
     */
    public Article clean(String raw) {
        return Pipeline.clean(Objects.requireNonNull(raw, "raw"), cleaner);
    }
}
