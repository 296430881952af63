package id.saring.cli.output;

import id.saring.Article;
import id.saring.dates.DateMatch;
import id.saring.dates.DateRange;
import id.saring.dates.DateValue;
import id.saring.dates.Mod;
import id.saring.model.DateMention;
import id.saring.model.Dateline;
import id.saring.model.Headline;
import id.saring.model.Paragraph;
import id.saring.model.Published;
import id.saring.model.Quote;
import id.saring.model.Removed;
import id.saring.model.SourceMention;
import id.saring.model.Span;
import id.saring.model.Speaker;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields of an article, in the order that the README names them. Fields without a value are written as null or
 * as an empty array. For one article and one thread.
 */
public final class ArticleJson {
    private final String raw;
    private final JsonGenerator out;

    /**
     * A writer.
     *
     * @param raw the text that spans belong to
     * @param out where to write; an object is open
     */
    public ArticleJson(String raw, JsonGenerator out) {
        this.raw = raw;
        this.out = out;
    }

    /**
     * Writes all fields but the id.
     *
     * @param article what to write
     */
    public void article(Article article) {
        title(article.title());
        Json.string(out, "published", article.published().map(Published::value));
        dateline(article.dateline());
        out.writeStringProperty("body", article.body());
        paragraphs(article.paragraphs());
        removed(article.removed());
        dates(article.dates());
        quotes(article.quotes());
        sources(article.sources());
    }

    private void title(Optional<Headline> title) {
        if (title.isEmpty()) {
            out.writeNullProperty("title");
            return;
        }
        out.writeObjectPropertyStart("title");
        span(title.get().span());
        out.writeStringProperty("clean", title.get().text());
        out.writeEndObject();
    }

    private void dateline(Optional<Dateline> dateline) {
        if (dateline.isEmpty()) {
            out.writeNullProperty("dateline");
            return;
        }
        out.writeObjectPropertyStart("dateline");
        span(dateline.get().span());
        Json.string(out, "place", dateline.get().place());
        Json.string(out, "outlet", dateline.get().outlet());
        out.writeEndObject();
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        out.writeArrayPropertyStart("paragraphs");
        for (Paragraph paragraph : paragraphs) {
            out.writeStartObject();
            out.writeNumberProperty("start", paragraph.span().start());
            out.writeNumberProperty("end", paragraph.span().end());
            out.writeStringProperty("text", paragraph.text());
            out.writeStringProperty("kind", paragraph.kind().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes {@code removed}.
     *
     * @param removed the pieces
     */
    public void removed(List<Removed> removed) {
        out.writeArrayPropertyStart("removed");
        for (Removed piece : removed) {
            out.writeStartObject();
            span(piece.span());
            out.writeStringProperty("kind", piece.kind().name());
            out.writeStringProperty("rule", piece.rule());
            Json.number(out, "duplicateOf", piece.duplicateOf());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void dates(List<DateMention> dates) {
        out.writeArrayPropertyStart("dates");
        for (DateMention date : dates) {
            out.writeStartObject();
            span(date.span());
            date(date.value(), date.mod(), date.approximate(), date.weekdayConflict(), date.rule());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /**
     * Writes {@code dates} of a text that was searched as it is.
     *
     * @param matches the matches, in offsets of the raw text
     */
    public void matches(List<DateMatch> matches) {
        out.writeArrayPropertyStart("dates");
        for (DateMatch match : matches) {
            out.writeStartObject();
            span(new Span(match.start(), match.end()));
            date(match.value(), match.mod(), match.approximate(), match.weekdayConflict(), match.rule());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void date(DateValue value, Optional<Mod> mod, boolean approximate, boolean conflict, String rule) {
        Optional<DateRange> days = value.range();
        out.writeStringProperty("type", value.type().name());
        Json.string(out, "value", value.timex3());
        Json.string(out, "mod", mod.map(Mod::name));
        out.writeBooleanProperty("approximate", approximate);
        Json.string(out, "first", days.map(range -> range.first().toString()));
        Json.string(out, "last", days.map(range -> range.last().toString()));
        out.writeBooleanProperty("weekdayConflict", conflict);
        out.writeStringProperty("rule", rule);
    }

    /**
     * Writes {@code quotes}.
     *
     * @param quotes the quotations
     */
    public void quotes(List<Quote> quotes) {
        out.writeArrayPropertyStart("quotes");
        for (Quote quote : quotes) {
            out.writeStartObject();
            out.writeStringProperty("type", quote.type().name());
            out.writeArrayPropertyStart("parts");
            for (Span part : quote.parts()) {
                out.writeStartObject();
                span(part);
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeStringProperty("clean", quote.text());
            slice("cue", quote.cue());
            out.writeStringProperty("rule", quote.rule());
            speaker(quote.speaker());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void speaker(Optional<Speaker> speaker) {
        if (speaker.isEmpty()) {
            out.writeNullProperty("speaker");
            return;
        }
        out.writeObjectPropertyStart("speaker");
        Optional<Span> mention = speaker.get().mention();
        if (mention.isPresent()) {
            span(mention.get());
        } else {
            out.writeNullProperty("start");
            out.writeNullProperty("end");
            out.writeNullProperty("text");
        }
        Json.string(out, "name", speaker.get().name());
        Json.string(out, "role", speaker.get().role());
        Json.string(out, "affiliation", speaker.get().affiliation());
        out.writeEndObject();
    }

    /**
     * Writes {@code sources}.
     *
     * @param sources the mentions
     */
    public void sources(List<SourceMention> sources) {
        out.writeArrayPropertyStart("sources");
        for (SourceMention source : sources) {
            out.writeStartObject();
            span(source.span());
            out.writeStringProperty("name", source.name());
            out.writeStringProperty("kind", source.kind().name());
            slice("cue", source.cue());
            Json.string(out, "date", source.date());
            out.writeStringProperty("rule", source.rule());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void slice(String name, Optional<Span> slice) {
        if (slice.isEmpty()) {
            out.writeNullProperty(name);
            return;
        }
        out.writeObjectPropertyStart(name);
        span(slice.get());
        out.writeEndObject();
    }

    private void span(Span span) {
        out.writeNumberProperty("start", span.start());
        out.writeNumberProperty("end", span.end());
        out.writeStringProperty("text", span.of(raw));
    }
}
