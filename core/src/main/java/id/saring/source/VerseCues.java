package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;

/** The cues of scripture: "(QS Al-Kahf: 10)", "dalam surah Yasin ayat 5", "(HR Bukhari dan Muslim)". */
final class VerseCues {
    /** How far the number of a verse stands behind its chapter, and how long a list of those who handed on is. */
    private static final int LONGEST = 16;

    private final Finds finds;
    private final Tokens tokens;

    VerseCues(Finds finds) {
        this.finds = finds;
        this.tokens = finds.tokens();
    }

    /**
     * A verse or a tradition that a token begins.
     *
     * @return whether one stands there
     */
    boolean verse(Cue cue, int at) {
        int last = tokens.is(at, "hr") ? tradition(at) : chapter(at);
        if (last < 0) {
            return false;
        }
        Named named = finds.names().runs().named(at, last + 1, SourceKind.DOCUMENT);
        finds.add(named, cue, at, null, true);
        return true;
    }

    /** The last name of who handed a tradition on, in brackets: "(HR. Bukhari no. 5 dan Muslim)"; -1 if there is none. */
    private int tradition(int at) {
        if (!isOpened(at - 1) || tokens.shape(at) != Tokens.Shape.UPPER) {
            return -1;
        }
        int last = -1;
        int limit = Math.min(tokens.size(), at + LONGEST);
        for (int i = at + 1; i < limit && !isClosed(i) && (tokens.isCapital(i) || isBetween(i)); i++) {
            last = tokens.isCapital(i) ? i : last;
        }
        return last;
    }

    private boolean isBetween(int at) {
        boolean stop = tokens.isSign(at, '.') && !tokens.is(at - 1, "hr") && !tokens.is(at - 1, "no");
        return tokens.kind(at) == Tokens.Kind.NUMBER
                || tokens.sign(at) >= 0 && !stop && !tokens.isSign(at, ':')
                || Frame.VERSE_LINK.is(tokens, at);
    }

    /** The number of a verse behind the name of its chapter: "QS. Al Baqarah ayat 185"; -1 if there is none. */
    private int chapter(int at) {
        int first = tokens.isSign(at + 1, '.') ? at + 2 : at + 1;
        int limit = Math.min(tokens.size(), first + LONGEST);
        int i = first;
        while (i < limit && (tokens.isCapital(i) && !tokens.is(i, "ayat") || isJoint(i))) {
            i++;
        }
        boolean verse = tokens.is(i, "ayat") || tokens.isSign(i, ':');
        int number = tokens.is(i + 1, "ke") ? i + 2 : i + 1;
        boolean numbered = verse && number < tokens.size() && tokens.kind(number) == Tokens.Kind.NUMBER;
        return i > first && numbered ? range(number) : -1;
    }

    /** "Al-Kahf", "Al-A’raf": a sign within a name. */
    private boolean isJoint(int at) {
        boolean sign = tokens.isSign(at, '-')
                || tokens.isSign(at, '\'')
                || tokens.isSign(at, '\u2019')
                || tokens.isSign(at, '\u2018')
                || tokens.isSign(at, '`');
        return sign && !tokens.spaceBefore(at)
                || tokens.isWord(at) && !tokens.spaceBefore(at) && tokens.sign(at - 1) >= 0 && at > 1;
    }

    /** "5-7". */
    private int range(int number) {
        boolean more = tokens.isSign(number + 1, '-')
                && number + 2 < tokens.size()
                && tokens.kind(number + 2) == Tokens.Kind.NUMBER;
        return more ? number + 2 : number;
    }

    private boolean isOpened(int at) {
        return tokens.isSign(at, '(') || tokens.isSign(at, '[');
    }

    private boolean isClosed(int at) {
        return tokens.isSign(at, ')') || tokens.isSign(at, ']') || tokens.kind(at) == Tokens.Kind.BREAK;
    }
}
