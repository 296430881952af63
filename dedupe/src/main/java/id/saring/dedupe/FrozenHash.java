package id.saring.dedupe;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The mixing behind shingles, spellings and bands. A saved index holds its results: a change of one constant here is a
 * new {@link Fingerprint#VERSION}.
 */
final class FrozenHash {
    static final long ODD = 0x9E3779B97F4A7C15L;

    /** Bytes that must follow a word in its buffer, since words are read eight bytes at a time. */
    static final int PADDING = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private FrozenHash() {}

    /** Stafford's thirteenth variant of the MurmurHash3 finaliser. */
    static long mix(long value) {
        long x = value;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    static int high(long value) {
        return (int) (value >>> 32);
    }

    static long word(byte[] bytes, int start, int end) {
        long h = (end - start) * ODD;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            h = step(h, (long) LONG.get(bytes, i));
        }
        if (i < end) {
            h = step(h, (long) LONG.get(bytes, i) & ((1L << (8 * (end - i))) - 1));
        }
        return mix(h);
    }

    static long step(long hash, long value) {
        long h = (hash ^ value) * ODD;
        return h ^ (h >>> 32);
    }
}
