package id.saring;

import id.saring.model.DateMention;
import id.saring.model.Dateline;
import id.saring.model.Headline;
import id.saring.model.Paragraph;
import id.saring.model.Published;
import id.saring.model.Quote;
import id.saring.model.Removed;
import id.saring.model.SourceMention;
import id.saring.model.Span;
import id.saring.text.Body;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a raw text holds. All spans are in the raw text; kept paragraphs and removed pieces together cover each of its
 * characters that is not blank exactly once.
 *
 * <p>Immutable and thread-safe.
 */
public final class Article {
    private final String raw;
    private final Body body;
    private final Optional<Headline> title;
    private final Optional<Published> published;
    private final Optional<Dateline> dateline;
    private final List<Paragraph> paragraphs;
    private final List<Removed> removed;
    private final List<DateMention> dates;
    private final List<Quote> quotes;
    private final List<SourceMention> sources;

    Article(
            String raw,
            Body body,
            Optional<Headline> title,
            Optional<Published> published,
            Optional<Dateline> dateline,
            List<Paragraph> paragraphs,
            List<Removed> removed,
            List<DateMention> dates,
            List<Quote> quotes,
            List<SourceMention> sources) {
        this.raw = raw;
        this.body = body;
        this.title = title;
        this.published = published;
        this.dateline = dateline;
        this.paragraphs = List.copyOf(paragraphs);
        this.removed = List.copyOf(removed);
        this.dates = List.copyOf(dates);
        this.quotes = List.copyOf(quotes);
        this.sources = List.copyOf(sources);
    }

    /**
     * The text as it came.
     *
     * @return the raw text
     */
    public String raw() {
        return raw;
    }

    /**
     * The clean text: the kept paragraphs joined by line feeds.
     *
     * @return the body
     */
    public String body() {
        return body.text();
    }

    /**
     * The headline, where the text prints it.
     *
     * @return the headline
     */
    public Optional<Headline> title() {
        return title;
    }

    /**
     * The publication line, where the text prints it. A moment that was given from outside is not repeated here.
     *
     * @return the publication moment
     */
    public Optional<Published> published() {
        return published;
    }

    /**
     * Place and outlet before the first sentence.
     *
     * @return the dateline
     */
    public Optional<Dateline> dateline() {
        return dateline;
    }

    /**
     * The kept paragraphs.
     *
     * @return the paragraphs, in order
     */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * Everything else that is not blank, title, publication line and dateline included.
     *
     * @return the removed pieces, in order
     */
    public List<Removed> removed() {
        return removed;
    }

    /**
     * The time expressions of the body.
     *
     * @return the mentions, in order
     */
    public List<DateMention> dates() {
        return dates;
    }

    /**
     * The quotations of the body.
     *
     * @return the quotations, in order of their first parts
     */
    public List<Quote> quotes() {
        return quotes;
    }

    /**
     * The sources that the article cites.
     *
     * @return the mentions, in order
     */
    public List<SourceMention> sources() {
        return sources;
    }

    /**
     * The quotations of each named speaker. Quotations whose speaker has no name are in {@link #quotes()} only.
     *
     * @return the quotations by canonical name, in order of appearance; unmodifiable, and made anew by each call
     */
    public Map<String, List<Quote>> speakers() {
        Map<String, List<Quote>> byName = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            quote.speaker()
                    .flatMap(speaker -> speaker.name())
                    .ifPresent(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(quote));
        }
        byName.replaceAll((name, said) -> List.copyOf(said));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * The way back from the body to the raw text. Line feeds of the body stand for whatever lies between two paragraphs
     * and have no place of their own: at the ends of the stretch they are left out.
     *
     * @param start offset in {@link #body()}
     * @param end offset in {@link #body()}, exclusive
     * @return the raw stretch, with tight ends; empty, behind the paragraph before, for a line feed alone
     * @throws IndexOutOfBoundsException unless {@code 0 <= start < end <= body().length()}
     */
    public Span toRaw(int start, int end) {
        if (start < 0 || end <= start || end > body.text().length()) {
            throw new IndexOutOfBoundsException(
                    "0 <= start < end <= " + body.text().length() + " does not hold: " + start + ", " + end);
        }
        int from = start;
        int to = end;
        while (from < to && body.text().charAt(from) == '\n') {
            from++;
        }
        while (from < to && body.text().charAt(to - 1) == '\n') {
            to--;
        }
        if (from == to) {
            int behind = body.toRaw(start - 1, start).end();
            return new Span(behind, behind);
        }
        return body.toRaw(from, to);
    }
}
