package id.saring.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns of the stages between articles and report, with the type of the order column. */
record PrintColumns(DataType order) {
    static final int ORDER = 0;
    static final int ID = 1;
    static final int PARAGRAPH = 2;
    static final int KEY = 3;
    static final int SPELLING = 4;
    static final int NUMBERS = 5;
    static final int SHINGLES = 6;
    static final int BANDS = 7;
    static final int IS_SHORT = 8;
    static final int FIRST_ORDER = 9;
    static final int FIRST_ID = 10;
    static final int FIRST_PARAGRAPH = 11;
    static final int SIMILARITY = 12;
    static final int KIND = 13;

    /**
     * A fingerprint and what it repeats: a short paragraph comes with the one of its own article, another gets the first of
     * its key.
     */
    StructType prints() {
        return new StructType()
                .add("order", order)
                .add("id", StringType)
                .add("paragraph", IntegerType)
                .add("key", LongType)
                .add("spelling", IntegerType)
                .add("numbers", IntegerType)
                .add("shingles", BinaryType)
                .add("bands", BinaryType)
                .add("is_short", BooleanType)
                .add("first_order", order)
                .add("first_id", StringType)
                .add("first_paragraph", IntegerType)
                .add("similarity", DoubleType)
                .add("kind", StringType);
    }
}
