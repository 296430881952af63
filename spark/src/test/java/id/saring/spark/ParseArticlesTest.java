package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.Article;
import id.saring.Saring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ParseArticlesTest {
    private static final String NEWS = """
            SUKAMAJU - Jalan desa itu selesai dibangun kemarin.
            "Kami lega," kata Kepala Desa Sukamaju, Rina Wulandari, Selasa (3/3/2026).
            Baca juga: Jembatan Sukamaju Dibuka Lagi
            """;

    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("published", DataTypes.StringType);

    @Test
    void aRowHoldsWhatTheLibraryParses() {
        Article expected = Saring.parse(NEWS, LocalDate.of(2026, 3, 4).atStartOfDay());

        Row row = parse(RowFactory.create("a", NEWS, "2026-03-04")).get(0);

        assertThat(row.<String>getAs("id")).isEqualTo("a");
        assertThat(row.<String>getAs("body")).isEqualTo(expected.body());
        assertThat(row.getList(row.fieldIndex("paragraphs")))
                .hasSameSizeAs(expected.paragraphs())
                .isNotEmpty();
        assertThat(row.getList(row.fieldIndex("removed"))).hasSameSizeAs(expected.removed());
        assertThat(row.getList(row.fieldIndex("dates"))).hasSameSizeAs(expected.dates());
        assertThat(row.getList(row.fieldIndex("quotes"))).hasSameSizeAs(expected.quotes());
        assertThat(row.getList(row.fieldIndex("sources"))).hasSameSizeAs(expected.sources());
    }

    @Test
    void aMomentFromAbroadIsTheDayInIndonesia() {
        String news = "Jalan desa itu selesai dibangun hari ini.";
        Row row = parse(RowFactory.create("a", news, "2026-03-03T18:30:00Z")).get(0);
        Row date = (Row) row.getList(row.fieldIndex("dates")).get(0);
        assertThat(date.<String>getAs("value")).isEqualTo("2026-03-04");
    }

    @Test
    void slicesAreTheRawText() {
        Row row = parse(RowFactory.create("a", NEWS, null)).get(0);
        for (String column : List.of("removed", "dates", "sources")) {
            for (Object slice : row.getList(row.fieldIndex(column))) {
                Row fact = (Row) slice;
                assertThat(NEWS.substring(fact.getInt(0), fact.getInt(1))).isEqualTo(fact.getString(2));
            }
        }
    }

    @Test
    void aNullTextGivesNullColumns() {
        Row row = parse(RowFactory.create("a", null, null)).get(0);
        assertThat(row.<String>getAs("id")).isEqualTo("a");
        assertThat(row.isNullAt(row.fieldIndex("body"))).isTrue();
    }

    @Test
    void aMissingTextColumnIsNamed() {
        Dataset<Row> ids = LocalSpark.SESSION.createDataFrame(
                List.of(RowFactory.create("a")), new StructType().add("id", DataTypes.StringType));
        assertThatThrownBy(() -> ParseArticles.parse(ids))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    private static List<Row> parse(Row... rows) {
        return ParseArticles.parse(LocalSpark.SESSION.createDataFrame(Arrays.asList(rows), SCHEMA))
                .collectAsList();
    }
}
