package id.saring.spark;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** The columns of a fingerprint and its place. */
final class PrintColumns {
    private PrintColumns() {}

    /**
     * The schema. A paragraph too short to be compared across articles has a row only where it repeats one of its own
     * article, which the last two columns name; they are null for all others.
     *
     * @param order the type of the order column
     */
    static StructType of(DataType order) {
        return new StructType()
                .add("order", order)
                .add("id", StringType)
                .add("paragraph", IntegerType)
                .add("key", LongType)
                .add("spelling", IntegerType)
                .add("numbers", IntegerType)
                .add("shingles", BinaryType)
                .add("bands", createArrayType(IntegerType, false))
                .add("own_paragraph", IntegerType)
                .add("own_spelling", IntegerType);
    }
}
