package id.saring.quote;

import id.saring.text.Tokens;

/** Tells by what stands around a quotation mark in its paragraph whether it may open or close, or is no such mark. */
final class MarkSides {
    private final Tokens tokens;
    private final int first;
    private final int end;

    /**
     * The sides of the marks of a paragraph.
     *
     * @param first its first token
     * @param end the token behind it
     */
    MarkSides(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /** Whether a word tells who said the words before it. */
    boolean isCue(int at) {
        ReportingWord cue = at < end ? ReportingWords.at(tokens, at) : null;
        return cue != null && cue.postposed() && !tokens.isCapital(at);
    }

    /** Whether a mark stands between the sign that ends words and one that tells who said them, with blanks or without. */
    boolean isBeforeCue(int at, int behind) {
        return at > first && (tokens.isSign(at - 1, ',') || SentenceEnds.isStop(tokens.sign(at - 1))) && isCue(behind);
    }

    /** Whether a single mark stands where one opens: before a word, and behind a blank or the end of a sentence. */
    boolean opensSingle(int at) {
        boolean behindStop = at > first && SentenceEnds.isStop(tokens.sign(at - 1)) && tokens.isCapital(at + 1);
        return at + 1 < end
                && !tokens.spaceBefore(at + 1)
                && tokens.isWord(at + 1)
                && (blankBefore(at) || isOpenSign(at - 1) || behindStop);
    }

    /** Whether a blank or another sign stands behind a single mark. */
    boolean closesSingle(int at) {
        return blankBehind(at + 1) || isEndSign(at + 1);
    }

    /** Whether a sign is a trace of markup beside a mark: \"…\", *"…"*. */
    static boolean isTransparent(int sign) {
        return sign == '\\' || sign == '*' || sign == '_';
    }

    static boolean isTransparent(Tokens tokens, int token) {
        return isTransparent(tokens.sign(token));
    }

    /** Whether a blank, or the paragraph's start, stands before a mark. */
    boolean blankBefore(int at) {
        int before = at;
        while (before > first && !tokens.spaceBefore(before) && isTransparent(tokens, before - 1)) {
            before--;
        }
        return before == first || tokens.spaceBefore(before);
    }

    /** Whether a blank, or the paragraph's end, stands behind a mark. */
    boolean blankBehind(int behind) {
        int next = behind;
        while (next < end && !tokens.spaceBefore(next) && isTransparent(tokens, next)) {
            next++;
        }
        return next >= end || tokens.spaceBefore(next);
    }

    /** Whether what stands around a mark lets it open a stretch. */
    boolean opens(int at, int behind) {
        if (Glyphs.onlyOpens(tokens.sign(at))) {
            return true;
        }
        boolean before = blankBefore(at) || isOpenSign(at - 1);
        if (before) {
            return !blankBehind(behind) || at == first;
        }
        boolean ellipsis = tokens.isSign(behind, '.')
                && tokens.isSign(behind + 1, '.')
                && SentenceEnds.isStop(tokens.sign(at - 1));
        return !blankBehind(behind) && (!isEndSign(behind) || ellipsis) && !isCue(behind);
    }

    /** Whether what stands around a mark lets it close a stretch. */
    boolean closes(int at, int behind) {
        if (at == first) {
            return false;
        }
        if (!blankBefore(at) && !isOpenSign(at - 1)) {
            return true;
        }
        return blankBehind(behind) || isEndSign(behind) || isCue(behind);
    }

    /** Whether a mark behind this sign opens even without a blank. */
    boolean isOpenSign(int at) {
        int sign = tokens.sign(at);
        return sign == '('
                || sign == '['
                || sign == ':'
                || sign == '/'
                || sign == '-'
                || sign == 0x2013
                || sign == 0x2014;
    }

    /** Whether a mark before this sign closes even without a blank. */
    boolean isEndSign(int at) {
        int sign = tokens.sign(at);
        return sign == ','
                || sign == '.'
                || sign == ';'
                || sign == ':'
                || sign == '?'
                || sign == '!'
                || sign == ')'
                || sign == ']'
                || sign == '-'
                || Glyphs.isDouble(sign)
                || Glyphs.isSingle(sign);
    }

    /** Whether a mark stands inside a name for its apostrophe: d"Or. */
    private boolean isApostrophe(int at) {
        return at > first
                && at + 1 < end
                && tokens.isWord(at - 1)
                && tokens.end(at - 1) - tokens.start(at - 1) == 1
                && tokens.end(at - 1) == tokens.start(at)
                && tokens.end(at) == tokens.start(at + 1)
                && tokens.isCapital(at + 1);
    }

    /** Whether the mark is the sign of inches or seconds behind a number. */
    boolean isInch(int at, boolean open) {
        if (isApostrophe(at)) {
            return true;
        }
        if (at == first || tokens.kind(at - 1) != Tokens.Kind.NUMBER || tokens.spaceBefore(at)) {
            return false;
        }
        if (!open) {
            return true;
        }
        boolean goesOn = at + 1 < end && tokens.isWord(at + 1) && !tokens.isCapital(at + 1) && !isCue(at + 1);
        return goesOn && tokens.spaceBefore(at + 1) && ReportingWords.at(tokens, at + 1) == null;
    }
}
