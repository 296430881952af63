package id.saring.spark;

import java.nio.ByteBuffer;

/** Arrays of ints as the bytes of a binary column, which Spark moves without boxing. */
final class Ints {
    private Ints() {}

    static byte[] toBytes(int[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        return bytes.array();
    }

    static int[] fromBytes(byte[] bytes) {
        int[] values = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }
}
