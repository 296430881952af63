package id.saring.dates;

import java.util.Locale;

/** One pass over a text that keeps numbers, marks and the words of the vocabulary; other words leave a gap. */
final class Lexer {
    /** No longer word is read as a Roman numeral. */
    private static final int LONGEST_ROMAN = 6;

    private final String text;
    private final char[] chars;
    private final Lexicon lexicon = Lexicon.bundled();
    private final Tokens tokens;

    private Lexer(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.tokens = new Tokens(text, lexicon);
    }

    static Tokens read(String text) {
        return new Lexer(text).read();
    }

    private Tokens read() {
        int at = 0;
        int feeds = 0;
        int gap = 0;
        while (at < chars.length) {
            int start = at;
            int kind = Letters.kind(chars[at++]);
            if (kind == Letters.BLANK) {
                gap |= Tokens.BLANK;
                continue;
            }
            if (kind == Letters.FEED) {
                gap |= feeds++ == 0 ? Tokens.FEED : Tokens.PARAGRAPH;
                continue;
            }
            feeds = 0;
            if (Letters.isLetter(kind)) {
                long packed = kind;
                while (at < chars.length) {
                    kind = Letters.kind(chars[at]);
                    if (Letters.isLetter(kind)) {
                        packed = packed << Letters.BITS | kind;
                    } else if (kind != Letters.APOSTROPHE || !isLetter(at + 1)) {
                        break;
                    }
                    at++;
                }
                int end = word(start, at, packed, gap);
                gap = end > 0 ? 0 : gap & ~Tokens.BLANK | Tokens.OTHER;
                at = end > 0 ? end : at;
            } else {
                if (kind == Letters.NUMERAL) {
                    while (at < chars.length && Letters.kind(chars[at]) == Letters.NUMERAL) {
                        at++;
                    }
                    tokens.addNumber(start, at, gap);
                } else {
                    tokens.addMark(start, chars[start], gap, kind == Letters.TURN);
                }
                gap = 0;
            }
        }
        return tokens;
    }

    private boolean isLetter(int at) {
        return at < chars.length && Letters.isLetter(Letters.kind(chars[at]));
    }

    /** Adds a word of the vocabulary or a Roman numeral. Gives the end of what was added, 0 for any other word. */
    private int word(int start, int end, long packed, int gap) {
        int id = lexicon.find(packed);
        if (id >= 0 && (end - start < Letters.PACKED || lexicon.isWord(id, text, start, end))) {
            tokens.addWord(start, end, id, gap);
            return end;
        }
        return switch (chars[start]) {
            case 'I', 'V', 'X', 'L', 'C', 'W' -> capitals(start, end, gap);
            default -> 0;
        };
    }

    private int capitals(int start, int end, int gap) {
        if (end - start <= LONGEST_ROMAN && Numerals.isRoman(text, start, end)) {
            tokens.addRoman(start, end, gap);
            return end;
        }
        int zone = gluedZone(start, end);
        if (zone > start) {
            tokens.addWord(start, zone, lexicon.idOf(text.substring(start, zone).toLowerCase(Locale.ROOT)), gap);
            return zone;
        }
        return 0;
    }

    /** The end of a zone that a lost blank joined to the next sentence ("WIBBaca"), or the start. */
    private int gluedZone(int start, int end) {
        if (chars[start] != 'W' || end - start < 5) {
            return start;
        }
        int zone = text.startsWith("WITA", start) ? start + 4 : text.startsWith("WI", start) ? start + 3 : start;
        boolean known = zone == start + 4 || zone > start && "BT".indexOf(chars[start + 2]) >= 0;
        return known
                        && Character.isUpperCase(chars[zone])
                        && Character.isLowerCase(chars[zone + 1 < end ? zone + 1 : start])
                ? zone
                : start;
    }
}
