package id.saring.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads up to eight letters of a word at once, as eight bytes of one number: a loop over letters ends where no processor
 * foretells it. The method is that of "SIMD within a register" (Fisher and Dietz, 1998). Stateless.
 *
 * <p>The first letter is the lowest byte. A capital can only be the first.
 */
final class EightLetters {
    /** How many letters are read at once. */
    static final int LETTERS = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    /** What turns the high bit of a byte on from 'a', and from the sign behind 'z', upwards. */
    private static final long FROM_A = (0x80 - 'a') * ONES;

    private static final long BEHIND_Z = (0x80 - 'z' - 1) * ONES;
    /** The bit in which 'A' and 'a' differ. */
    private static final int CASE = 0x20;

    private EightLetters() {}

    /** The characters of ASCII of a text, with 0 for all others. */
    static byte[] bytes(char[] chars) {
        byte[] bytes = new byte[chars.length];
        for (int i = 0; i < chars.length; i++) {
            int c = chars[i];
            bytes[i] = (byte) (c & c - 0x80 >> 31);
        }
        return bytes;
    }

    /**
     * The eight characters from a place on, the first one in small.
     *
     * @param capital 1 if the first one is a capital, else 0
     */
    static long at(byte[] bytes, int start, int capital) {
        return (long) LONGS.get(bytes, start) | (long) capital * CASE;
    }

    /** How many of eight characters stand before the first that is no letter from a to z. */
    static int count(long characters) {
        long low = characters & ~HIGH;
        long letters = low + FROM_A & ~(low + BEHIND_Z) & ~characters & HIGH;
        return Long.numberOfTrailingZeros(letters ^ HIGH) / Byte.SIZE;
    }

    /** The first of eight characters, so many of them, the last one in the lowest byte; 0 in the bytes above them. */
    static long turned(long characters, int count) {
        return Long.reverseBytes(characters << Long.SIZE - count * Byte.SIZE);
    }

    /** What {@link WordKey#with} gives for letters that were turned. */
    static long key(long turned) {
        long codes = turned & 0x1F * ONES;
        long pairs = codes & 0x001F001F001F001FL | codes >>> 3 & 0x03E003E003E003E0L;
        long fours = pairs & 0x000003FF000003FFL | pairs >>> 6 & 0x000FFC00000FFC00L;
        return fours & 0xFFFFF | fours >>> 12 & 0xFFFFF00000L;
    }

    /** What {@link Folding#hash(int, char)} gives for letters that were turned. */
    static int hash(long turned) {
        long pairs = (turned & 0x00FF00FF00FF00FFL) + (turned >>> 8 & 0x00FF00FF00FF00FFL) * 31;
        long fours = (pairs & 0x0000FFFF0000FFFFL) + (pairs >>> 16 & 0x0000FFFF0000FFFFL) * (31 * 31);
        return (int) fours + (int) (fours >>> 32) * (31 * 31 * 31 * 31);
    }
}
