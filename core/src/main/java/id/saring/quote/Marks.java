package id.saring.quote;

import id.saring.text.Body;
import id.saring.text.TokenFilter;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph, by what stands before and behind them rather than by their
 * shape: a newspaper that prints ”…” or “…" is read as well as one that prints “…”. A lost mark does no harm beyond its
 * paragraph.
 */
final class Marks {
    /** How many paragraphs without marks a quotation that is still open may run over, be they no list. */
    private static final int OPEN_PARAGRAPHS = 6;

    /** How many points of a list it may run over. */
    private static final int OPEN_POINTS = 40;

    /** The most tokens of a point: longer ones are prose. */
    private static final int POINT_TOKENS = 16;

    /** The tokens of a paragraph from which a lost opening mark is looked for in its last sentence only. */
    private static final int LOST_TOKENS = 60;

    /** The most tokens between a mark too many and the closing one. */
    private static final int SPLIT_TOKENS = 12;

    /** The most tokens between single marks: an apostrophe far away closes nothing. */
    private static final int SINGLE_TOKENS = 60;

    /** The most tokens between them where a reporting word tells that the second closes. */
    private static final int SPOKEN_TOKENS = 200;

    /** Where a mark, single or double, may stand. */
    private static final TokenFilter GLYPHS = TokenFilter.of(Set.of(), Glyphs.ALL);

    private final Tokens tokens;
    private final Body body;
    private final List<Marked> found = new ArrayList<>();
    /** Paragraph starts: the tokens of paragraph p are limits[p] until limits[p + 1], its line feed included. */
    private final int[] limits;

    private MarkSides sides;
    private int first;
    private int end;
    /** The first token of the open mark, or -1. */
    private int open = -1;

    private int openWords;
    /** The stretch that the end of an earlier paragraph left open, or -1. */
    private int pending = -1;

    private int pendingParagraph;
    /** The paragraphs since then that are no point of a list. */
    private int pendingLong;

    private Marks(Body body, Tokens tokens, int[] limits) {
        this.body = body;
        this.tokens = tokens;
        this.limits = limits;
        this.sides = new MarkSides(tokens, 0, 0);
    }

    /** The stretches between marks, in order and disjoint; marks inside marks are part of the outer stretch. */
    static List<Marked> pair(Body body, Tokens tokens, int[] limits) {
        Marks marks = new Marks(body, tokens, limits);
        for (int p = 0; p < body.size(); p++) {
            marks.paragraph(p);
        }
        return marks.found;
    }

    private void paragraph(int paragraph) {
        first = limits[paragraph];
        end = limits[paragraph + 1];
        if (end > first && tokens.kind(end - 1) == Tokens.Kind.BREAK) {
            end--;
        }
        sides = new MarkSides(tokens, first, end);
        if (body.afterWall(paragraph) || pendingLong > OPEN_PARAGRAPHS || paragraph - pendingParagraph > OPEN_POINTS) {
            pending = -1;
        }
        pendingLong += end - first > POINT_TOKENS ? 1 : 0;
        boolean any = false;
        for (int at = GLYPHS.next(tokens, first, end); at < end; at = GLYPHS.next(tokens, at + 1, end)) {
            int length = Glyphs.length(tokens, at);
            if (length > 0 && at + length <= end && !sides.isInch(at, open >= 0)) {
                at = mark(at, at + length, paragraph, !any) - 1;
                any = true;
            } else if (length == 0 && open < 0 && pending < 0 && Glyphs.isSingle(tokens.sign(at))) {
                at = single(at);
            }
        }
        if (open >= 0) {
            pending = unclosed(end) ? found.size() - 1 : -1;
            pendingParagraph = paragraph;
            pendingLong = 1;
            open = -1;
        } else if (any) {
            pending = -1;
        }
    }

    /** Reads a stretch between single marks, if one opens here and closes nearby, and returns its last token. */
    private int single(int at) {
        int close = sides.opensSingle(at) ? single(at, Math.min(end, at + SPOKEN_TOKENS)) : -1;
        if (close < 0) {
            return at;
        }
        found.add(new Marked(at, close + 1, at + 1, close, true, true, false));
        return close;
    }

    /** The single mark that closes what one opens, or -1 if a double one or the limit comes first. */
    private int single(int at, int limit) {
        for (int i = at + 2; i < limit; i++) {
            if (Glyphs.length(tokens, i) > 0) {
                return -1;
            }
            boolean mark = Glyphs.isSingle(tokens.sign(i)) && !tokens.spaceBefore(i);
            if (mark && (sides.isBeforeCue(i, i + 1) || i < at + SINGLE_TOKENS && sides.closesSingle(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Reads a mark and returns the token to go on from. */
    private int mark(int at, int behind, int paragraph, boolean firstMark) {
        int next = behind;
        if (open < 0) {
            if (firstMark && pending >= 0) {
                if (sides.closes(at, behind) && !sides.opens(at, behind)) {
                    goOn(paragraph, at, behind);
                    return next;
                }
                boolean reopened = at == first && pendingParagraph == paragraph - 1;
                open(at, behind);
                if (reopened) {
                    return next;
                }
                pending = -1;
                return next;
            }
            boolean behindWords = !sides.blankBefore(at) || sides.isBeforeCue(at, behind);
            if (behindWords && sides.closes(at, behind) && !sides.opens(at, behind)) {
                orphan(at, behind);
                return next;
            }
            int second = Glyphs.length(tokens, behind);
            if (second > 0 && tokens.end(behind - 1) == tokens.start(behind) && behind + second < end) {
                // A doubled mark opens once.
                behind += second;
                next = behind;
            }
            open(at, behind);
            return next;
        }
        if (sides.opens(at, behind) && !sides.closes(at, behind)) {
            return inner(at, behind);
        }
        int second = Glyphs.length(tokens, behind);
        boolean doubled = second > 0
                && behind + second <= end
                && tokens.end(behind - 1) == tokens.start(behind)
                && sides.closes(behind, behind + second)
                && !sides.opens(behind, behind + second);
        close(at, doubled ? behind + second : behind);
        return doubled ? behind + second : behind;
    }

    /** A mark that opens while another is open: a quotation inside, or the closing mark before it was lost. */
    private int inner(int at, int behind) {
        int second = nextMark(behind);
        int third = second < 0 ? -1 : nextMark(second + Glyphs.length(tokens, second));
        boolean nested = third >= 0
                && sides.closes(second, second + Glyphs.length(tokens, second))
                && sides.closes(third, third + Glyphs.length(tokens, third))
                && !sides.isCue(second + Glyphs.length(tokens, second))
                && !tokens.isSign(second - 1, ',');
        if (nested) {
            return second + Glyphs.length(tokens, second);
        }
        unclosed(at);
        open(at, behind);
        return behind;
    }

    private int nextMark(int from) {
        for (int at = from; at < end; at++) {
            if (Glyphs.length(tokens, at) > 0 && !sides.isInch(at, open >= 0)) {
                return at;
            }
        }
        return -1;
    }

    private void open(int at, int behind) {
        open = at;
        openWords = behind;
    }

    private void close(int at, int behind) {
        boolean reopened = pending >= 0 && open == first;
        Marked marked = new Marked(open, behind, openWords, at, true, true, reopened);
        if (at > openWords) {
            found.add(marked);
        }
        open = -1;
        pending = -1;
    }

    /** Takes the words behind an opening mark that nothing closes, and tells whether all of them, up to the limit. */
    private boolean unclosed(int limit) {
        int stop = limit;
        for (int at = openWords + 1; at < limit - 1; at++) {
            boolean comma = tokens.isSign(at, ',') || tokens.isSign(at, '?') || tokens.isSign(at, '!');
            ReportingWord cue = comma ? ReportingWords.at(tokens, at + 1) : null;
            if (cue != null && cue.postposed() && !tokens.isCapital(at + 1)) {
                stop = at + 1;
                break;
            }
        }
        boolean reopened = pending >= 0 && open == first;
        if (stop == limit && !startsSpeech(open, openWords)) {
            return false;
        }
        if (stop > openWords) {
            found.add(new Marked(open, stop, openWords, stop, true, false, reopened));
        }
        return stop == limit && stop > openWords;
    }

    /** Whether a mark that nothing closes stands where a speech begins, and not lost amid a sentence. */
    private boolean startsSpeech(int at, int behind) {
        if (at == first) {
            return true;
        }
        int sign = tokens.sign(at - 1);
        return !sides.blankBehind(behind) && (sign == ',' || sign == ':' || SentenceEnds.isStop(sign));
    }

    /** The closing mark of a stretch that an earlier paragraph opened: each paragraph is a part. */
    private void goOn(int paragraph, int at, int behind) {
        for (int p = pendingParagraph + 1; p < paragraph; p++) {
            int last = limits[p + 1] - 1;
            if (last > limits[p]) {
                found.add(new Marked(limits[p], last, limits[p], last, false, false, true));
            }
        }
        if (at > first) {
            found.add(new Marked(first, behind, first, at, false, true, true));
        }
        pending = -1;
    }

    /** A closing mark whose opening one was lost: the words since the paragraph began, or in a long one the sentence. */
    private void orphan(int at, int behind) {
        Marked last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && isSplit(last, at) && sides.isCue(skipSigns(behind))) {
            found.set(found.size() - 1, new Marked(last.from(), behind, last.words(), at, true, true, false));
            return;
        }
        int free = last == null ? first : Math.max(first, last.to());
        if (at - free > LOST_TOKENS || free > first) {
            free = sentence(free, at);
        }
        if (sides.isCue(skipSigns(behind)) && at > free) {
            found.add(new Marked(free, behind, free, at, false, true, false));
        }
    }

    /** Whether a mark too many stands amid a speech that opens its paragraph: "Harga" beras naik," kata Budi. */
    private boolean isSplit(Marked last, int at) {
        boolean lower = last.to() < at && tokens.isWord(last.to()) && !tokens.isCapital(last.to());
        boolean whole = last.from() == first && tokens.isWord(last.wordsEnd() - 1) && !sides.isCue(last.to());
        if (!lower || !whole || at - last.to() > SPLIT_TOKENS || !tokens.isSign(at - 1, ',')) {
            return false;
        }
        for (int i = last.to(); i < at - 1; i++) {
            if (SentenceEnds.isStop(tokens.sign(i)) || tokens.isSign(i, ',')) {
                return false;
            }
        }
        return true;
    }

    /** Where the last sentence before a token starts. */
    private int sentence(int from, int at) {
        for (int i = at - 2; i > Math.max(from, at - LOST_TOKENS); i--) {
            if (SentenceEnds.isStop(tokens.sign(i)) && !tokens.isWord(i + 1)
                    || tokens.sign(i) == '.' && tokens.isCapital(i + 1)) {
                int start = i + 1;
                while (start < at && tokens.isSign(start, ',')) {
                    start++;
                }
                return start;
            }
        }
        return at;
    }

    private int skipSigns(int at) {
        return at < end && (tokens.isSign(at, ',') || tokens.isSign(at, '.')) ? at + 1 : at;
    }
}
