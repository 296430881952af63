package id.saring.text;

import java.util.Arrays;

/** A text while it is rewritten, each unit with the raw stretch that it stands for. Used by one thread. */
final class Rewrite {
    /** Room for an eighth more units may stay with a text. */
    private static final int ROOM_SHIFT = 3;

    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int size;

    private Rewrite(int capacity) {
        chars = new char[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** A text that stands for itself. */
    static Rewrite of(String raw) {
        Rewrite text = new Rewrite(raw.length());
        raw.getChars(0, raw.length(), text.chars, 0);
        for (int i = 0; i < raw.length(); i++) {
            text.starts[i] = i;
            text.ends[i] = i + 1;
        }
        text.size = raw.length();
        return text;
    }

    /** An empty text with room for this one. */
    Rewrite fresh() {
        return new Rewrite(size);
    }

    int size() {
        return size;
    }

    char at(int i) {
        return chars[i];
    }

    /** A character, or a line feed outside of the text. */
    char around(int i) {
        return i >= 0 && i < size ? chars[i] : '\n';
    }

    /** Whether the text goes on with these characters. */
    boolean startsWith(int from, String expected) {
        if (from + expected.length() > size) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (chars[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String string(int from, int to) {
        return new String(chars, from, to - from);
    }

    /**
     * Moves units to where fewer or as many stand before them.
     *
     * @return where they end then
     */
    int move(int from, int to, int target) {
        if (from > target) {
            System.arraycopy(chars, from, chars, target, to - from);
            System.arraycopy(starts, from, starts, target, to - from);
            System.arraycopy(ends, from, ends, target, to - from);
        }
        return target + to - from;
    }

    /** Replaces the character of a unit. */
    void set(int i, char c) {
        chars[i] = c;
    }

    /** Leaves out all units from one on. */
    void truncate(int length) {
        size = length;
    }

    /** Copies a unit of another text. */
    void copy(Rewrite from, int i) {
        add(from.chars[i], from.starts[i], from.ends[i]);
    }

    /** Adds what stands for some units of another text. */
    void replace(int codePoint, Rewrite from, int first, int last) {
        if (Character.isBmpCodePoint(codePoint)) {
            add((char) codePoint, from.starts[first], from.ends[last - 1]);
        } else {
            add(Character.highSurrogate(codePoint), from.starts[first], from.ends[last - 1]);
            add(Character.lowSurrogate(codePoint), from.starts[first], from.ends[last - 1]);
        }
    }

    private void add(char c, int start, int end) {
        if (size == chars.length) {
            int capacity = size + (size >> 1) + 16;
            chars = Arrays.copyOf(chars, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        chars[size] = c;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    /** This text with the way back to a raw one; it must not be changed any more. */
    AlignedText aligned(String raw) {
        boolean full = size >= starts.length - (starts.length >> ROOM_SHIFT);
        return new AlignedText(
                raw,
                new String(chars, 0, size),
                full ? starts : Arrays.copyOf(starts, size),
                full ? ends : Arrays.copyOf(ends, size));
    }
}
