package id.saring.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.saring.dedupe.Matching;
import id.saring.dedupe.ParagraphIndex;
import id.saring.dedupe.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveRepeatsTest {
    private static final StructType SCHEMA = new StructType()
            .add("line", DataTypes.LongType)
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 128})
    void nearRepeatsAreThoseOfOneMachine(int cap) {
        assertSame(corpus(300), Matching.near().withBucketCap(cap));
    }

    @Test
    void copiesAreThoseOfOneMachine() {
        assertSame(corpus(300), Matching.exact());
    }

    @Test
    void repeatedLinesLeaveTheTextAndAnEmptyArticleStays() {
        String line = "Warga desa menanam kembali bakau di sepanjang pantai utara.";
        List<String> texts = List.of("Bakau Kembali\n" + line, line, "Berita lain yang tidak sama dengan apa pun.");
        try (RemoveRepeats.Result result = RemoveRepeats.from(rows(texts), "line", Matching.near())) {
            assertThat(result.articles().orderBy("line").collectAsList())
                    .extracting(row -> row.<String>getAs("text"))
                    .containsExactly(texts.get(0), "", texts.get(2));
        }
    }

    @Test
    void fullBucketsAreReported() {
        try (RemoveRepeats.Result result =
                RemoveRepeats.from(rows(corpus(100)), "line", Matching.near().withBucketCap(1))) {
            assertThat(result.cappedBuckets().count()).isPositive();
        }
    }

    @Test
    void aMissingOrderColumnIsNamed() {
        Dataset<Row> articles = rows(List.of("a"));
        assertThatThrownBy(() -> RemoveRepeats.from(articles, "place", Matching.exact()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("place");
    }

    private static void assertSame(List<String> texts, Matching matching) {
        List<String> expected = onOneMachine(texts, matching);
        try (RemoveRepeats.Result result = RemoveRepeats.from(rows(texts).repartition(5), "line", matching)) {
            List<String> actual = result.report().orderBy("order", "paragraph").collectAsList().stream()
                    .map(row -> row.getLong(0) + ":" + row.getInt(2) + " " + row.getLong(3) + ":" + row.getInt(5) + " "
                            + row.getDouble(6) + " " + row.getString(7))
                    .toList();
            assertThat(expected).isNotEmpty();
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static List<String> onOneMachine(List<String> texts, Matching matching) {
        ParagraphIndex index = ParagraphIndex.create(matching);
        List<String> repeats = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            List<String> lines = TextLines.of(texts.get(document));
            for (int paragraph = 0; paragraph < lines.size(); paragraph++) {
                String place = document + ":" + paragraph;
                index.add(new Place(document, paragraph), lines.get(paragraph))
                        .ifPresent(repeat ->
                                repeats.add(place + " " + repeat.first().document() + ":"
                                        + repeat.first().paragraph() + " " + repeat.similarity() + " "
                                        + repeat.kind().name().toLowerCase(Locale.ROOT)));
            }
        }
        return repeats;
    }

    private static Dataset<Row> rows(List<String> texts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(RowFactory.create((long) i, "a" + i, texts.get(i)));
        }
        return LocalSpark.SESSION.createDataFrame(rows, SCHEMA);
    }

    /** Articles of made-up words with copies, folded copies, edited copies and recurring short lines. */
    private static List<String> corpus(int articles) {
        Random random = new Random(11);
        List<String> seen = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            List<String> lines = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                lines.add(line(random, seen));
            }
            texts.add(String.join("\n", lines));
        }
        return texts;
    }

    private static String line(Random random, List<String> seen) {
        int roll = seen.isEmpty() ? 9 : random.nextInt(10);
        String old = seen.isEmpty() ? "" : seen.get(random.nextInt(seen.size()));
        String line = switch (roll) {
            case 0 -> old;
            case 1 -> old.toUpperCase(Locale.ROOT);
            case 2, 3, 4 -> old.replaceFirst("kata\\d+", "ganti" + random.nextInt(50));
            case 5 -> "Baris pendek " + random.nextInt(3);
            default -> words(random);
        };
        seen.add(line);
        return line;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        int count = 6 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append("kata").append(random.nextInt(400));
        }
        return words.append('.').toString();
    }
}
