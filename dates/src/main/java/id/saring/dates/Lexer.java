package id.saring.dates;

import java.util.Locale;

/**
 * Reads a text into the numbers, marks and words of the vocabulary that it has; other words leave a gap. Reads it letter by
 * letter, or is told the words of a stretch that was split before.
 */
final class Lexer {
    /** No longer word is read as a Roman numeral. */
    private static final int LONGEST_ROMAN = 6;

    private final String text;
    private final Lexicon lexicon = Lexicon.bundled();
    private final Tokens tokens;
    /** Where the next word, number or mark may start. */
    private int at;
    /** The line feeds since the last of them. */
    private int feeds;
    /** What lies between the last token and the place. */
    private int gap;

    Lexer(String text) {
        this.text = text;
        this.tokens = new Tokens(text, lexicon);
    }

    static Tokens read(String text) {
        Lexer lexer = new Lexer(text);
        lexer.read(0, text.length());
        return lexer.tokens;
    }

    /** What was read so far. */
    Tokens tokens() {
        return tokens;
    }

    /** Reads a stretch, and as much behind it as belongs to its last word or number. */
    void read(int start, int end) {
        if (start >= at) {
            blanks(start);
        }
        while (at < end) {
            next();
        }
    }

    /** Takes a word of the vocabulary. */
    void word(int start, int end, int id) {
        if (start >= at) {
            blanks(start);
            tokens.addWord(start, end, id, gap);
            behind(end, 0);
        }
    }

    /** Takes a mark. */
    void mark(int place) {
        if (place >= at) {
            blanks(place);
            mark(place, text.charAt(place));
        }
    }

    /** Passes over words that the vocabulary does not have, and over the blanks between them. */
    void skip(int end) {
        if (end > at) {
            other(end);
        }
    }

    private void other(int end) {
        behind(end, gap & ~Tokens.BLANK | Tokens.OTHER);
    }

    private void blanks(int start) {
        gap = start > at ? gap | Tokens.BLANK : gap;
        at = start;
    }

    private void behind(int end, int gapBehind) {
        at = end;
        feeds = 0;
        gap = gapBehind;
    }

    /** Reads a blank, a line feed, a word, a number or a mark. */
    private void next() {
        int start = at;
        int kind = Letters.kind(text.charAt(at++));
        if (kind == Letters.BLANK) {
            gap |= Tokens.BLANK;
        } else if (kind == Letters.FEED) {
            gap |= feeds++ == 0 ? Tokens.FEED : Tokens.PARAGRAPH;
        } else if (Letters.isLetter(kind)) {
            letters(start, kind);
        } else if (kind == Letters.NUMERAL) {
            while (at < text.length() && Letters.kind(text.charAt(at)) == Letters.NUMERAL) {
                at++;
            }
            tokens.addNumber(start, at, gap);
            behind(at, 0);
        } else {
            mark(start, text.charAt(start));
        }
    }

    private void mark(int start, char mark) {
        tokens.addMark(start, mark, gap, Letters.kind(mark) == Letters.TURN);
        behind(start + 1, 0);
    }

    private void letters(int start, int first) {
        long packed = first;
        int to = start + 1;
        while (to < text.length()) {
            int kind = Letters.kind(text.charAt(to));
            if (Letters.isLetter(kind)) {
                packed = packed << Letters.BITS | kind;
            } else if (kind != Letters.APOSTROPHE || !isLetter(to + 1)) {
                break;
            }
            to++;
        }
        int end = word(start, to, packed);
        if (end > 0) {
            behind(end, 0);
        } else {
            other(to);
        }
    }

    private boolean isLetter(int at) {
        return at < text.length() && Letters.isLetter(Letters.kind(text.charAt(at)));
    }

    /** Adds a word of the vocabulary or a Roman numeral. Gives the end of what was added, 0 for any other word. */
    private int word(int start, int end, long packed) {
        int id = lexicon.find(packed);
        if (id >= 0 && (end - start < Letters.PACKED || lexicon.isWord(id, text, start, end))) {
            tokens.addWord(start, end, id, gap);
            return end;
        }
        return switch (text.charAt(start)) {
            case 'I', 'V', 'X', 'L', 'C', 'W' -> capitals(start, end);
            default -> 0;
        };
    }

    private int capitals(int start, int end) {
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
}
