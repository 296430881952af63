package id.saring.spark;

import id.saring.Article;
import id.saring.NewsParser;
import id.saring.dates.Moments;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
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
        MapFunction<Row, Row> parse = row -> parse(row, text, published);
        return articles.map(parse, Encoders.row(out));
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

    private static Row parse(Row row, int text, int published) {
        int kept = row.size() - (published < 0 ? 0 : 1);
        @Nullable Object[] values = new @Nullable Object[kept + ArticleRows.SCHEMA.size()];
        int at = 0;
        for (int i = 0; i < row.size(); i++) {
            if (i != published) {
                values[at++] = row.get(i);
            }
        }
        if (!row.isNullAt(text)) {
            Row parsed = ArticleRows.of(article(row.getString(text), moment(row, published)));
            for (int i = 0; i < parsed.size(); i++) {
                values[at++] = parsed.get(i);
            }
        }
        return RowFactory.create(values);
    }

    private static Article article(String raw, Optional<LocalDateTime> published) {
        NewsParser parser = NewsParser.create();
        return published.map(moment -> parser.parse(raw, moment)).orElseGet(() -> parser.parse(raw));
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
