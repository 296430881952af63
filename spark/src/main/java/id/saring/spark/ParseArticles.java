package id.saring.spark;

import com.google.common.collect.Iterators;
import id.saring.Article;
import id.saring.NewsParser;
import id.saring.RawArticle;
import id.saring.dates.Moments;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Cleans and parses news on Spark. One narrow step without a shuffle: each row is parsed where it lies, and its order and
 * partition stay.
 *
 * <p>Thread-safe.
 */
public final class ParseArticles {
    /** So many rows are parsed together. */
    private static final int BATCH = 128;

    private ParseArticles() {}

    /**
     * Adds what each text holds: the columns {@code title}, {@code published}, {@code dateline}, {@code body},
     * {@code paragraphs}, {@code removed}, {@code dates}, {@code quotes} and {@code sources}, as {@code saring parse} writes
     * them. A column {@code published} (a string, see {@link Moments}) is read as the publication moment known from outside, and
     * is replaced by what the text prints. A null text gives null columns.
     *
     * @param articles rows with a string column {@code text}
     * @return the same rows with the columns added
     * @throws IllegalArgumentException if there is no column {@code text}, or one of the added columns exists already
     */
    public static Dataset<Row> parse(Dataset<Row> articles) {
        StructType in = articles.schema();
        if (!Arrays.asList(in.fieldNames()).contains("text")) {
            throw new IllegalArgumentException("no column \"text\" among " + String.join(", ", in.fieldNames()));
        }
        StructType out = outputSchema(in);
        int text = in.fieldIndex("text");
        int published = Arrays.asList(in.fieldNames()).indexOf("published");
        MapPartitionsFunction<Row, Row> parse = rows -> Iterators.concat(Iterators.transform(
                Iterators.partition(rows, BATCH), batch -> parse(batch, text, published).iterator()));
        return articles.mapPartitions(parse, Encoders.row(out));
    }

    private static StructType outputSchema(StructType in) {
        StructType out = new StructType();
        for (StructField field : in.fields()) {
            if (field.name().equals("published")) {
                continue;
            }
            if (Arrays.asList(ArticleRows.SCHEMA.fieldNames()).contains(field.name())) {
                throw new IllegalArgumentException("column \"" + field.name() + "\" exists already");
            }
            out = out.add(field);
        }
        for (StructField field : ArticleRows.SCHEMA.fields()) {
            out = out.add(field);
        }
        return out;
    }

    private static List<Row> parse(List<Row> batch, int text, int published) {
        Iterator<Article> articles = NewsParser.create()
                .parseAll(batch.stream()
                        .filter(row -> !row.isNullAt(text))
                        .map(row -> new RawArticle(row.getString(text), moment(row, published)))
                        .toList())
                .iterator();
        return batch.stream()
                .map(row -> withColumns(row, published, row.isNullAt(text) ? null : articles.next()))
                .toList();
    }

    private static Row withColumns(Row row, int published, @Nullable Article article) {
        int kept = row.size() - (published < 0 ? 0 : 1);
        @Nullable Object[] values = new @Nullable Object[kept + ArticleRows.SCHEMA.size()];
        int at = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i != published) {
                values[at++] = row.get(i);
            }
        }
        if (article != null) {
            Row parsed = ArticleRows.of(article);
            for (int i = 0; i < parsed.size(); i++) {
                values[at++] = parsed.get(i);
            }
        }
        return RowFactory.create(values);
    }

    private static Optional<LocalDateTime> moment(Row row, int published) {
        if (published < 0 || row.isNullAt(published)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Moments.parse(row.getString(published)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("published is " + e.getMessage(), e);
        }
    }
}
