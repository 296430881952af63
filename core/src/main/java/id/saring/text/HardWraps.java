package id.saring.text;

import java.util.Arrays;

/**
 * Text whose lines were filled up to a width, as in mail and plain text files: the line feeds within its paragraphs become
 * blanks. A line was broken there if the first word of the next one had no more room in it; that most long lines are such, and
 * that many go on in small letters, shows that the text was wrapped. Stateless.
 */
final class HardWraps {
    /** The widths that lines are filled up to, in characters. */
    private static final int LEAST_WIDTH = 40;

    private static final int MOST_WIDTH = 120;
    /** Fewer lines without room for the next word are chance. */
    private static final int LEAST_FULL = 5;

    /** A zero width space. */
    private static final char UNSEEN = '\u200B';

    private HardWraps() {}

    /** Joins the lines of wrapped paragraphs, character for character; a text that is not wrapped stays as it is. */
    static String join(String text) {
        int width = width(text);
        if (width < LEAST_WIDTH || !isWrapped(text, width)) {
            return text;
        }
        char[] chars = text.toCharArray();
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            if (isFull(text, start, feed, width)) {
                join(chars, feed);
            }
            start = feed + 1;
        }
        return new String(chars);
    }

    /** Leaves one of the blanks around a line feed; those in the place of the others are dropped with all that nobody sees. */
    private static void join(char[] chars, int feed) {
        int from = feed;
        while (chars[from - 1] <= ' ') {
            from--;
        }
        int to = feed + 1;
        while (chars[to] == ' ') {
            to++;
        }
        chars[from] = ' ';
        Arrays.fill(chars, from + 1, to, UNSEEN);
    }

    /** The length of the longest line of several words, or 0 if one is too long for wrapped text. */
    private static int width(String text) {
        int width = 0;
        int start = 0;
        int blank = -1;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            blank = blank < start ? text.indexOf(' ', start) : blank;
            blank = blank < 0 ? text.length() : blank;
            int length = length(text, start, end);
            if (blank < start + length) {
                if (length > MOST_WIDTH) {
                    return 0;
                }
                width = Math.max(width, length);
            }
            start = end + 1;
        }
        return width;
    }

    private static boolean isWrapped(String text, int width) {
        int full = 0;
        int small = 0;
        int others = 0;
        int start = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
            boolean fits = length(text, start, feed) <= width && wordLength(text, feed + 1) <= width;
            if (fits && isFull(text, start, feed, width)) {
                full++;
                small += startsSmall(text, feed + 1) ? 1 : 0;
            } else if (isLong(text, start, feed, width) && wordLength(text, feed + 1) > 0) {
                others++;
            }
            start = feed + 1;
        }
        return full >= LEAST_FULL && full > others * 2 && small * 3 > full;
    }

    private static boolean startsSmall(String text, int line) {
        int start = line;
        while (text.charAt(start) == ' ') {
            start++;
        }
        return Character.isLowerCase(text.charAt(start));
    }

    /** Whether a line had no room for the first word of the next one. */
    private static boolean isFull(String text, int start, int feed, int width) {
        int word = wordLength(text, feed + 1);
        return word > 0 && isLong(text, start, feed, width) && length(text, start, feed) + 1 + word > width;
    }

    /** Whether a line is longer than only a very long word behind it, such as an address, would make it. */
    private static boolean isLong(String text, int start, int feed, int width) {
        return length(text, start, feed) > width / 2;
    }

    /** The length of a line without the blanks at its end. */
    private static int length(String text, int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return last - start;
    }

    /** The length of the word that a line starts with, 0 for a blank line. */
    private static int wordLength(String text, int line) {
        int start = line;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
            end++;
        }
        return end - start;
    }
}
