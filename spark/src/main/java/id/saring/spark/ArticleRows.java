package id.saring.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import id.saring.Article;
import id.saring.dates.DateRange;
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
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * An article as a row, with the fields that {@code saring parse} writes. Every {@code start} and {@code end} is in UTF-16
 * units of the raw text, half-open.
 */
final class ArticleRows {
    private static final StructType SLICE =
            new StructType().add("start", IntegerType).add("end", IntegerType).add("text", StringType);

    private static final StructType SPEAKER =
            SLICE.add("name", StringType).add("role", StringType).add("affiliation", StringType);

    private static final StructType DATE = SLICE.add("type", StringType)
            .add("value", StringType)
            .add("mod", StringType)
            .add("approximate", BooleanType)
            .add("first", StringType)
            .add("last", StringType)
            .add("weekdayConflict", BooleanType)
            .add("rule", StringType);

    private static final StructType QUOTE = new StructType()
            .add("type", StringType)
            .add("parts", list(SLICE))
            .add("clean", StringType)
            .add("cue", SLICE)
            .add("rule", StringType)
            .add("speaker", SPEAKER);

    private static final StructType SOURCE = SLICE.add("name", StringType)
            .add("kind", StringType)
            .add("cue", SLICE)
            .add("date", StringType)
            .add("rule", StringType);

    /** The columns of a parsed article, without its id. */
    static final StructType SCHEMA = new StructType()
            .add("title", SLICE.add("clean", StringType))
            .add("published", StringType)
            .add("dateline", SLICE.add("place", StringType).add("outlet", StringType))
            .add("body", StringType)
            .add("paragraphs", list(SLICE.add("kind", StringType)))
            .add(
                    "removed",
                    list(SLICE.add("kind", StringType).add("rule", StringType).add("duplicateOf", IntegerType)))
            .add("dates", list(DATE))
            .add("quotes", list(QUOTE))
            .add("sources", list(SOURCE));

    private final String raw;

    private ArticleRows(String raw) {
        this.raw = raw;
    }

    /** The row of an article, in the order of {@link #SCHEMA}. */
    static Row of(Article article) {
        ArticleRows rows = new ArticleRows(article.raw());
        return RowFactory.create(
                article.title().map(rows::title).orElse(null),
                article.published().map(Published::value).orElse(null),
                article.dateline().map(rows::dateline).orElse(null),
                article.body(),
                each(article.paragraphs(), rows::paragraph),
                each(article.removed(), rows::removed),
                each(article.dates(), rows::date),
                each(article.quotes(), rows::quote),
                each(article.sources(), rows::source));
    }

    private Row title(Headline title) {
        return slice(title.span(), title.text());
    }

    private Row dateline(Dateline dateline) {
        return slice(
                dateline.span(),
                dateline.place().orElse(null),
                dateline.outlet().orElse(null));
    }

    private Row paragraph(Paragraph paragraph) {
        Span span = paragraph.span();
        return RowFactory.create(
                span.start(), span.end(), paragraph.text(), paragraph.kind().name());
    }

    private Row removed(Removed removed) {
        Integer duplicateOf = removed.duplicateOf().isPresent()
                ? (Integer) removed.duplicateOf().getAsInt()
                : null;
        return slice(removed.span(), removed.kind().name(), removed.rule(), duplicateOf);
    }

    private Row date(DateMention date) {
        Optional<DateRange> range = date.value().range();
        return slice(
                date.span(),
                date.value().type().name(),
                date.value().timex3().orElse(null),
                date.mod().map(Enum::name).orElse(null),
                date.approximate(),
                range.map(days -> days.first().toString()).orElse(null),
                range.map(days -> days.last().toString()).orElse(null),
                date.weekdayConflict(),
                date.rule());
    }

    private Row quote(Quote quote) {
        return RowFactory.create(
                quote.type().name(),
                each(quote.parts(), this::slice),
                quote.text(),
                quote.cue().map(this::slice).orElse(null),
                quote.rule(),
                quote.speaker().map(this::speaker).orElse(null));
    }

    private Row speaker(Speaker speaker) {
        Optional<Span> mention = speaker.mention();
        return RowFactory.create(
                mention.map(Span::start).orElse(null),
                mention.map(Span::end).orElse(null),
                mention.map(span -> span.of(raw)).orElse(null),
                speaker.name().orElse(null),
                speaker.role().orElse(null),
                speaker.affiliation().orElse(null));
    }

    private Row source(SourceMention source) {
        return slice(
                source.span(),
                source.name(),
                source.kind().name(),
                source.cue().map(this::slice).orElse(null),
                source.date().orElse(null),
                source.rule());
    }

    private Row slice(Span span) {
        return slice(span, new Object[0]);
    }

    private Row slice(Span span, @Nullable Object... more) {
        @Nullable Object[] values = new @Nullable Object[3 + more.length];
        values[0] = span.start();
        values[1] = span.end();
        values[2] = span.of(raw);
        System.arraycopy(more, 0, values, 3, more.length);
        return RowFactory.create(values);
    }

    private static <T> Seq<Row> each(List<T> facts, Function<T, Row> toRow) {
        return CollectionConverters.asScala(facts.stream().map(toRow).toList()).toSeq();
    }

    private static DataType list(StructType element) {
        return createArrayType(element);
    }
}
