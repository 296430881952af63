package id.saring.dates;

import java.util.Locale;

/** One pass over a text that keeps numbers, marks and the words of the vocabulary; other words leave a gap. */
final class Lexer {
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte NUMERAL = 2;
    private static final byte BLANK = 3;
    private static final byte FEED = 4;
    private static final byte[] KINDS = kinds();

    private Lexer() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < 128; c++) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                kinds[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                kinds[c] = NUMERAL;
            } else if (c == '\n') {
                kinds[c] = FEED;
            } else if (c <= ' ') {
                kinds[c] = BLANK;
            }
        }
        return kinds;
    }

    private static byte kind(char c) {
        if (c < 128) {
            return KINDS[c];
        }
        if (Character.isLetter(c) || Character.isSurrogate(c)) {
            return LETTER;
        }
        return isBlank(c) ? BLANK : OTHER;
    }

    /** Blanks beyond ASCII, no-break and invisible ones included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= '\u200B' && c <= '\u200D'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** An apostrophe inside a word ("Jum'at"). */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u02BC' || c == '\u00B4';
    }

    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    static Tokens read(String text) {
        Lexicon lexicon = Lexicon.bundled();
        Tokens tokens = new Tokens(text, lexicon);
        int length = text.length();
        int at = 0;
        int feeds = 0;
        int gap = 0;
        while (at < length) {
            char c = text.charAt(at);
            switch (kind(c)) {
                case BLANK -> {
                    gap |= Tokens.BLANK;
                    at++;
                }
                case FEED -> {
                    gap |= feeds++ == 0 ? Tokens.FEED : Tokens.PARAGRAPH;
                    at++;
                }
                case NUMERAL -> {
                    int start = at;
                    while (at < length && text.charAt(at) <= '9' && text.charAt(at) >= '0') {
                        at++;
                    }
                    tokens.add(start, at, Tokens.NUMBER, gap);
                    gap = 0;
                    feeds = 0;
                }
                case LETTER -> {
                    int start = at;
                    at = word(text, at, tokens, lexicon, gap);
                    gap = tokens.lastStart() == start ? 0 : gap & ~Tokens.BLANK | Tokens.OTHER;
                    feeds = 0;
                }
                default -> {
                    tokens.add(at, at + 1, Tokens.MARK + c, gap);
                    gap = 0;
                    feeds = 0;
                    at++;
                }
            }
        }
        return tokens;
    }

    /** The end of a zone that a lost blank joined to the next sentence ("WIBBaca"), or the start. */
    private static int gluedZone(String text, int start, int end) {
        if (text.charAt(start) != 'W' || end - start < 5) {
            return start;
        }
        int zone = text.startsWith("WITA", start) ? start + 4 : text.startsWith("WI", start) ? start + 3 : start;
        boolean known = zone == start + 4 || zone > start && "BT".indexOf(text.charAt(start + 2)) >= 0;
        return known
                        && Character.isUpperCase(text.charAt(zone))
                        && Character.isLowerCase(text.charAt(zone + 1 < end ? zone + 1 : start))
                ? zone
                : start;
    }

    /** Reads a word; adds it if it is in the vocabulary or a Roman numeral. */
    private static int word(String text, int start, Tokens tokens, Lexicon lexicon, int gap) {
        int length = text.length();
        int hash = 0;
        int letters = 0;
        int at = start;
        while (at < length) {
            char c = text.charAt(at);
            if (c < 128 && KINDS[c] == LETTER) {
                hash = Lexicon.step(hash, c | 0x20);
                letters++;
            } else if (c >= 128 && kind(c) == LETTER) {
                hash = Lexicon.step(hash, fold(c));
                letters++;
            } else if (!isApostrophe(c) || at + 1 >= length || kind(text.charAt(at + 1)) != LETTER) {
                break;
            }
            at++;
        }
        int id = lexicon.find(text, start, at, hash, letters);
        if (id >= 0) {
            tokens.add(start, at, id, gap);
        } else if (letters <= 6 && Numerals.isRoman(text, start, at)) {
            tokens.add(start, at, Tokens.ROMAN, gap);
        } else {
            int zone = gluedZone(text, start, at);
            if (zone > start) {
                tokens.add(start, zone, lexicon.idOf(text.substring(start, zone).toLowerCase(Locale.ROOT)), gap);
                return zone;
            }
        }
        return at;
    }
}
