package id.saring.text;

import java.util.Arrays;
import java.util.List;

/**
 * Repairs UTF-8 that was read as windows-1252 or Mac Roman. The tables are complete where the platform's lose bytes: in
 * windows-1252, the five unassigned ones stand for the control characters of the same number.
 */
final class Mojibake {
    private static final int FIRST_CONTINUATION = 0x80;
    private static final int FIRST_LEAD = 0xC0;
    /** Bytes 80 to 9F of windows-1252. */
    private static final String WINDOWS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E"
                    + "\u0178";
    /** Bytes 80 to FF of Mac Roman. */
    private static final String MAC = "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5"
            + "\u00E7\u00E9\u00E8\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB"
            + "\u00FC\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8\u221E"
            + "\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8\u00BF\u00A1\u00AC"
            + "\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u00A0\u00C0\u00C3\u00D5\u0152\u0153\u2013\u2014\u201C\u201D\u2018"
            + "\u2019\u00F7\u25CA\u00FF\u0178\u2044\u20AC\u2039\u203A\uFB01\uFB02\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA"
            + "\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF"
            + "\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

    private enum Encoding {
        WINDOWS_1252,
        MAC_ROMAN;

        int byteOf(char c) {
            return BYTES[ordinal()][c] & 0xFF;
        }
    }

    /** For each encoding, the byte of each character, or 0. */
    private static final byte[][] BYTES = new byte[Encoding.values().length][1 << 16];

    static {
        for (int c = 0xA0; c <= 0xFF; c++) { // the upper half of Latin-1
            BYTES[Encoding.WINDOWS_1252.ordinal()][c] = (byte) c;
        }
        fill(Encoding.WINDOWS_1252, WINDOWS);
        for (int c = 0x80; c < 0xA0; c++) { // Latin-1 itself leaves control characters
            BYTES[Encoding.WINDOWS_1252.ordinal()][c] = (byte) c;
        }
        fill(Encoding.MAC_ROMAN, MAC);
    }

    private static final List<Encoding> ENCODINGS = Arrays.asList(Encoding.values());

    private Mojibake() {}

    private static void fill(Encoding encoding, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            BYTES[encoding.ordinal()][chars.charAt(i)] = (byte) (FIRST_CONTINUATION + i);
        }
    }

    /** Whether a character stands for a byte that starts a longer one in some encoding. */
    static boolean mayStart(char c) {
        return isLead(Encoding.WINDOWS_1252, c) || isLead(Encoding.MAC_ROMAN, c);
    }

    /** Whether a text holds a sequence to repair. */
    static boolean mayHold(String text) {
        Rewrite whole = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            char next = text.charAt(i + 1);
            if (next >= FIRST_CONTINUATION && (CharClass.of(text.charAt(i)) & CharClass.MOJIBAKE) != 0) {
                whole = whole == null ? Rewrite.of(text) : whole;
                if (codePoint(whole, i) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Repairs one layer; gives the text itself where nothing is to repair. */
    static Rewrite repair(Rewrite text) {
        int first = 0;
        while (first < text.size() && codePointAt(text, first) < 0) {
            first++;
        }
        return first == text.size() ? text : repair(text, first);
    }

    private static Rewrite repair(Rewrite text, int first) {
        Rewrite repaired = text.fresh();
        int at = 0;
        while (at < text.size()) {
            int codePoint = at < first ? -1 : codePointAt(text, at);
            if (codePoint < 0) {
                repaired.copy(text, at++);
            } else {
                int end = at + length(codePoint);
                repaired.replace(codePoint, text, at, end);
                at = end;
            }
        }
        return repaired;
    }

    private static int codePointAt(Rewrite text, int at) {
        char c = text.at(at);
        return c >= FIRST_CONTINUATION && (CharClass.of(c) & CharClass.MOJIBAKE) != 0 ? codePoint(text, at) : -1;
    }

    private static boolean isLead(Encoding encoding, char c) {
        int lead = encoding.byteOf(c);
        return switch (encoding) {
            case WINDOWS_1252 -> lead >= 0xC2 && lead <= 0xF0;
            // Other leads of Mac Roman are letters and marks that stand beside each other in print.
            case MAC_ROMAN -> lead >= 0xC2 && lead <= 0xC5 || lead == 0xE2 || lead == 0xEF || lead == 0xF0;
        };
    }

    private static int length(int codePoint) {
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    /** The code point that the units here stand for, or -1. */
    private static int codePoint(Rewrite text, int at) {
        for (Encoding encoding : ENCODINGS) {
            if (isLead(encoding, text.at(at))) {
                int codePoint = decode(encoding, text, at);
                if (codePoint >= 0 && isPlausible(encoding, codePoint, text, at)) {
                    return codePoint;
                }
            }
        }
        return -1;
    }

    private static int decode(Encoding encoding, Rewrite text, int at) {
        int lead = encoding.byteOf(text.at(at));
        int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        if (at + more >= text.size()) {
            return -1;
        }
        int codePoint = lead & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = encoding.byteOf(text.at(at + i));
            if (next < FIRST_CONTINUATION || next >= FIRST_LEAD) {
                return -1;
            }
            codePoint = codePoint << 6 | next & 0x3F;
        }
        boolean shortest = codePoint >= (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000);
        return shortest && codePoint <= 0x10FFFF && !(codePoint >= 0xD800 && codePoint < 0xE000) ? codePoint : -1;
    }

    /** Whether the repair gives what is printed, and the broken form is not. */
    private static boolean isPlausible(Encoding encoding, int codePoint, Rewrite text, int at) {
        if (codePoint < 0x100) { // Latin-1
            return true;
        }
        if (codePoint < 0x180) { // Latin Extended-A: an umlaut before a closing mark looks the same
            char next = text.at(at + 1);
            return next < '\u2010' || next > '\u2026' || WINDOWS.indexOf(codePoint) >= 0;
        }
        if (codePoint >= 0x400 && codePoint < 0x700) { // Cyrillic to Arabic: only in runs
            return decode(encoding, text, at + 2 < text.size() ? at + 2 : at) >= 0x400
                    || at >= 2 && decode(encoding, text, at - 2) >= 0x400;
        }
        return codePoint >= 0x2000 && codePoint < 0xD7B0 // general punctuation to Hangul
                || codePoint >= 0xF8FF && codePoint < 0x10000 // presentation forms, full widths
                || codePoint >= 0x1F000 && codePoint < 0x20000; // emoji
    }
}
