package id.saring.dedupe;

/**
 * The first eight bytes, little end first, of MurmurHash3 x64 128 (Appleby) with seed 0, straight from a buffer: a
 * general library's costs several objects a call.
 */
final class Murmur3 {
    private static final long C1 = 0x87C37B91114253D5L;
    private static final long C2 = 0x4CF5AD432745937FL;

    private Murmur3() {}

    /** Hashes the first {@code length} bytes; {@link FrozenHash#PADDING} more must follow, whatever they are. */
    static long hash(byte[] bytes, int length) {
        long h1 = 0;
        long h2 = 0;
        int at = 0;
        for (; at + 16 <= length; at += 16) {
            h1 ^= first(FrozenHash.bytes(bytes, at));
            h1 = Long.rotateLeft(h1, 27) + h2;
            h1 = h1 * 5 + 0x52DCE729;
            h2 ^= second(FrozenHash.bytes(bytes, at + 8));
            h2 = Long.rotateLeft(h2, 31) + h1;
            h2 = h2 * 5 + 0x38495AB5;
        }
        int rest = length - at;
        if (rest > 8) {
            h2 ^= second(FrozenHash.bytes(bytes, at + 8, rest - 8));
        }
        if (rest > 0) {
            h1 ^= first(FrozenHash.bytes(bytes, at, Math.min(rest, 8)));
        }
        h1 ^= length;
        h2 ^= length;
        h1 += h2;
        h2 += h1;
        return finish(h1) + finish(h2);
    }

    private static long first(long block) {
        return Long.rotateLeft(block * C1, 31) * C2;
    }

    private static long second(long block) {
        return Long.rotateLeft(block * C2, 33) * C1;
    }

    private static long finish(long value) {
        long x = value;
        x = (x ^ (x >>> 33)) * 0xFF51AFD7ED558CCDL;
        x = (x ^ (x >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return x ^ (x >>> 33);
    }
}
