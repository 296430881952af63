package id.saring.spark;

import id.saring.dedupe.RepeatKind;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Reads fingerprints sorted by key and place, and names for each copy the first of its key. */
final class FirstOfKey {
    private @Nullable Row first;

    private FirstOfKey() {}

    static Iterator<Row> beside(Iterator<Row> sorted) {
        FirstOfKey run = new FirstOfKey();
        Iterable<Row> rows = () -> sorted;
        Stream<Row> stream = StreamSupport.stream(rows.spliterator(), false);
        return stream.map(run::known).iterator();
    }

    /** How a paragraph repeats one with the same key, as the report writes it. */
    static String kind(int earlier, int later) {
        return (earlier == later ? RepeatKind.EXACT : RepeatKind.FOLDED).name().toLowerCase(Locale.ROOT);
    }

    private Row known(Row row) {
        if (row.getBoolean(PrintColumns.IS_SHORT)) {
            return row;
        }
        Row before = first;
        if (before == null || before.getLong(PrintColumns.KEY) != row.getLong(PrintColumns.KEY)) {
            first = row;
            return row;
        }
        return RowFactory.create(
                row.get(PrintColumns.ORDER),
                row.get(PrintColumns.ID),
                row.get(PrintColumns.PARAGRAPH),
                row.get(PrintColumns.KEY),
                row.get(PrintColumns.SPELLING),
                row.get(PrintColumns.NUMBERS),
                null,
                null,
                false,
                before.get(PrintColumns.ORDER),
                before.get(PrintColumns.ID),
                before.get(PrintColumns.PARAGRAPH),
                1.0,
                kind(before.getInt(PrintColumns.SPELLING), row.getInt(PrintColumns.SPELLING)));
    }
}
