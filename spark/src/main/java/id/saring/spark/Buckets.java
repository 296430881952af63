package id.saring.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the members of buckets ({@code bucket}, {@code key}, {@code numbers}), sorted by bucket and then by place, and
 * pairs each with the earlier ones among the first {@code cap} of its bucket that have the same numbers.
 */
final class Buckets implements Iterator<Row> {
    /** A pair has no {@code count}, and a bucket of more members than the cap has no pair. */
    static final StructType SCHEMA = new StructType()
            .add("bucket", DataTypes.LongType)
            .add("key", DataTypes.LongType)
            .add("candidate", DataTypes.LongType)
            .add("count", DataTypes.LongType);

    private static final int BUCKET = 0;
    private static final int KEY = 1;
    private static final int NUMBERS = 2;

    private final Iterator<Row> members;
    private final int cap;
    private final List<Row> earliest = new ArrayList<>();
    private final List<Row> ready = new ArrayList<>();
    private int at;
    private long bucket;
    private long count;

    Buckets(Iterator<Row> members, int cap) {
        this.members = members;
        this.cap = cap;
    }

    @Override
    public boolean hasNext() {
        while (at == ready.size() && (members.hasNext() || count > 0)) {
            ready.clear();
            at = 0;
            if (members.hasNext()) {
                take(members.next());
            } else {
                close();
            }
        }
        return at < ready.size();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.get(at++);
    }

    private void take(Row member) {
        if (count > 0 && member.getLong(BUCKET) != bucket) {
            close();
        }
        bucket = member.getLong(BUCKET);
        count++;
        for (Row candidate : earliest) {
            if (candidate.getInt(NUMBERS) == member.getInt(NUMBERS)) {
                ready.add(RowFactory.create(bucket, member.getLong(KEY), candidate.getLong(KEY), null));
            }
        }
        if (earliest.size() < cap) {
            earliest.add(member);
        }
    }

    private void close() {
        if (count > cap) {
            ready.add(RowFactory.create(bucket, null, null, count));
        }
        earliest.clear();
        count = 0;
    }
}
