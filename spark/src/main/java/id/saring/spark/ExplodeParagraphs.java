package id.saring.spark;

import id.saring.dedupe.Fingerprint;
import id.saring.dedupe.Fingerprinter;
import id.saring.dedupe.Matching;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an article as fingerprints. A short paragraph is settled here, within its article, and leaves a row
 * only if it is a repeat.
 */
final class ExplodeParagraphs implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final double minSimilarity;
    private final int minWords;
    private final int bucketCap;
    private transient @Nullable Fingerprinter fingerprinter;

    ExplodeParagraphs(Matching matching) {
        this.minSimilarity = matching.minSimilarity().orElse(0);
        this.minWords = matching.minWords();
        this.bucketCap = matching.bucketCap();
    }

    private Fingerprinter fingerprinter() {
        Fingerprinter made = fingerprinter;
        if (made == null) {
            Matching matching = minSimilarity > 0 ? Matching.near(minSimilarity) : Matching.exact();
            made = Fingerprinter.of(matching.withMinWords(minWords).withBucketCap(bucketCap));
            fingerprinter = made;
        }
        return made;
    }

    @Override
    public Iterator<Row> call(Row article) {
        List<Row> rows = new ArrayList<>();
        if (article.isNullAt(2)) {
            return rows.iterator();
        }
        Object order = article.get(0);
        String id = article.getString(1);
        Map<Long, ShortFirst> shorts = new HashMap<>();
        int paragraph = 0;
        for (String line : TextLines.of(article.getString(2))) {
            Fingerprint print = fingerprinter().fingerprint(line);
            if (!print.isBlank()) {
                if (print.words() >= minWords) {
                    rows.add(print(order, id, paragraph, print));
                } else {
                    ShortFirst first = shorts.putIfAbsent(print.key(), new ShortFirst(paragraph, print.spelling()));
                    if (first != null) {
                        rows.add(shortRepeat(order, id, paragraph, print, first));
                    }
                }
            }
            paragraph++;
        }
        return rows.iterator();
    }

    private record ShortFirst(int paragraph, int spelling) {}

    private static Row print(Object order, String id, int paragraph, Fingerprint print) {
        int[] shingles = print.shingles();
        boolean shingled = shingles.length > 0;
        return RowFactory.create(
                order,
                id,
                paragraph,
                print.key(),
                print.spelling(),
                print.numbers(),
                shingled ? Ints.toBytes(shingles) : null,
                shingled ? print.bands() : null,
                null,
                null);
    }

    private static Row shortRepeat(Object order, String id, int paragraph, Fingerprint print, ShortFirst first) {
        return RowFactory.create(
                order,
                id,
                paragraph,
                print.key(),
                print.spelling(),
                0,
                null,
                null,
                first.paragraph(),
                first.spelling());
    }
}
