package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.List;

/** What closes a page, taken off from its end inwards: end marks, initials, authors. */
final class Tail {
    private static final int MARK_TOKENS = 18;
    private static final int MAX_MARKS = 8;
    private static final int TAG_TOKENS = 24;
    private static final int INITIALS_TOKENS = 4;
    private static final int SLOGAN_WORDS = 12;
    private static final int TAG_WORDS = 10;
    private static final int MAX_GLUED_MARK = 4;
    private static final int SIGNATURE_TOKENS = 7;
    private static final int MIN_TWICE_WORDS = 3;
    private static final int LINK_WORDS = 7;
    private static final int MAX_LINK_WORDS = 16;

    private final Draft draft;
    private final Tokens tokens;

    private Tail(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        Tail tail = new Tail(draft);
        tail.cutStars();
        tail.cutGluedTags();
        Summaries.cut(draft);
        tail.cutTags();
        tail.cutSlogan();
        tail.cutMarks();
        while (tail.cutHeadline()) {
            tail.cutMarks();
        }
    }

    /** "(*)" closes a story wherever it stands behind a sentence at the end of a line. */
    private void cutStars() {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            int last = line.last() - 1;
            if (!draft.isCut(i)
                    && last - line.first() > 3
                    && tokens.isSign(last, ')')
                    && tokens.isSign(last - 1, '*')
                    && tokens.isSign(last - 2, '(')
                    && behindSentence(line.first(), last - 3)) {
                draft.cut(i, tokens.start(last - 2), tokens.end(last), RemovalKind.END_MARK, "tail.bracketed-star");
            }
        }
    }

    /** "(abc/def)harga cabaipasar": tags in small letters glued to the initials at the end. */
    private void cutGluedTags() {
        int line = lastKept(draft.size() - 1);
        if (line < 0) {
            return;
        }
        Line whole = draft.line(line);
        int close = whole.last() - 1;
        while (close > whole.first()
                && whole.last() - close <= TAG_TOKENS
                && tokens.isWord(close)
                && !tokens.isCapital(close)) {
            close--;
        }
        int open = tokens.isSign(close, ')') && close < whole.last() - 1 ? open(whole.first(), close, '(') : -1;
        if (open > whole.first()
                && close - open == INITIALS_TOKENS
                && behindSentence(whole.first(), open - 1)
                && Credits.isInitials(tokens, open + 1, close)) {
            draft.cut(line, tokens.start(open), tokens.end(close), RemovalKind.BYLINE, "tail.initials");
            draft.cut(line, tokens.start(close + 1), whole.end(), RemovalKind.NAVIGATION, "tail.tag");
        }
    }

    private void cutMarks() {
        int line = draft.size() - 1;
        while (line >= 0
                && (draft.isCut(line) || takeMark(line) && draft.kept(line).isEmpty())) {
            line--;
        }
    }

    /** Cuts the short lines behind a line that holds nothing but initials: they are tags. */
    private void cutTags() {
        int initials = -1;
        int line = draft.size() - 1;
        while (line > 0
                && (draft.isCut(line)
                        || isTag(draft.line(line)) && !draft.kept(line).isEmpty())) {
            initials = draft.kind(line) == RemovalKind.BYLINE ? line : initials;
            line--;
        }
        for (int tag = initials + 1; initials >= 0 && tag < draft.size(); tag++) {
            draft.cut(tag, RemovalKind.NAVIGATION, "tail.tag");
        }
    }

    /** A label, or a longer line without a large letter. */
    private static boolean isTag(Line line) {
        return line.isLabel() || line.capitals() == 0 && line.words() <= TAG_WORDS && !line.closed();
    }

    /** A headline that closes a page behind a finished sentence is a link. */
    private boolean cutHeadline() {
        int line = lastKept(draft.size() - 1);
        int before = lastKept(line - 1);
        if (before >= 0 && isTwice(before, line)) {
            draft.cut(before, RemovalKind.RELATED, "tail.headline-twice");
            draft.cut(line, RemovalKind.RELATED, "tail.headline-twice");
            return true;
        }
        if (before < 1
                || !isLink(line)
                || !isLink(before)
                        && !(draft.line(before).closed() && draft.line(before).flows())) {
            return false;
        }
        draft.cut(line, RemovalKind.RELATED, "tail.headline");
        return true;
    }

    private int lastKept(int from) {
        int line = from;
        while (line >= 0 && draft.kept(line).isEmpty()) {
            line--;
        }
        return line;
    }

    private boolean isLink(int i) {
        Line line = draft.line(i);
        return Headlines.is(tokens, line)
                && line.words() >= LINK_WORDS
                && line.small() == 0
                && !tokens.isSign(line.last() - 1, ')')
                && (holdsConnective(line) || isPrintedTwice(i))
                && line.words() <= MAX_LINK_WORDS
                && tokens.isWord(line.first())
                && draft.kept(i).size() == 1;
    }

    private boolean isTwice(int before, int line) {
        return line == before + 1
                && draft.isSame(before, line)
                && draft.line(line).words() > MIN_TWICE_WORDS
                && Headlines.is(tokens, draft.line(line));
    }

    /** A list of names has none. */
    private boolean holdsConnective(Line line) {
        for (int at = line.first() + 1; at < line.last(); at++) {
            if (Connectives.has(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrintedTwice(int i) {
        return i > 0 && draft.isSame(i, i - 1) || i + 1 < draft.size() && draft.isSame(i, i + 1);
    }

    /** A short line that closes a page behind a promotion belongs to it. */
    private void cutSlogan() {
        int line = draft.size() - 1;
        if (line > 0
                && !draft.isCut(line)
                && draft.kind(line - 1) == RemovalKind.SOCIAL
                && !tokens.isSign(draft.line(line).first(), '(')
                && draft.line(line).words() <= SLOGAN_WORDS
                && !draft.line(line).flows()) {
            draft.cut(line, RemovalKind.SOCIAL, "tail.slogan");
        }
    }

    /** Takes the marks off the end of a line; true if there was one. */
    private boolean takeMark(int line) {
        for (int marks = 0; marks < MAX_MARKS; marks++) {
            List<Draft.Kept> kept = draft.kept(line);
            if (kept.isEmpty() || !takeMark(line, kept.get(kept.size() - 1))) {
                return marks > 0;
            }
        }
        return true;
    }

    private boolean takeMark(int line, Draft.Kept kept) {
        if (isBareCredit(line) || Credits.isGluedRole(tokens, draft.line(line)) || isAuthor(line)) {
            draft.cut(line, RemovalKind.BYLINE, "tail.bare-credit");
            return true;
        }
        int first = kept.first();
        int last = kept.last() - 1;
        if (last < first) {
            return false;
        }
        int stars = last;
        while (stars >= first && tokens.isSign(stars, '*')) {
            stars--;
        }
        if (last - stars >= 2 || stars < last && (stars < first || isLoneStar(first, last))) {
            take(line, stars + 1, last, RemovalKind.END_MARK, "tail.stars");
            return true;
        }
        if (last - 2 > first && tokens.isSign(last, '.') && tokens.isSign(last - 1, ')')) {
            return takeStopped(line, first, last);
        }
        char close = tokens.isSign(last, ')') ? ')' : tokens.isSign(last, ']') ? ']' : 0;
        if (close == 0) {
            return takeSignature(line, first, last);
        }
        int open = open(first, last, close == ')' ? '(' : '[');
        if (open < 0 || open > first && !behindSentence(first, open - 1) && !isGluedMark(open, last)) {
            return false;
        }
        if (stars(open + 1, last)) {
            take(line, open, last, RemovalKind.END_MARK, "tail.bracketed-star");
            return true;
        }
        if (Credits.isOutlet(tokens, open + 1, last)) {
            take(line, open, last, RemovalKind.CREDIT, "tail.outlet");
            return true;
        }
        if (Credits.isInitials(tokens, open + 1, last) || Credits.isInitialsOfOutlet(tokens, open + 1, last)) {
            take(line, open, last, RemovalKind.BYLINE, "tail.initials");
            return true;
        }
        boolean several = last - open > 2 || tokens.shape(open + 1) == Tokens.Shape.MIXED;
        if ((open > first || several) && Credits.isNames(tokens, open + 1, last)) {
            take(line, open, last, RemovalKind.BYLINE, "tail.names");
            return true;
        }
        return false;
    }

    /** "... tahun ini.*": a star glued to the last stop, which no other one opened. */
    private boolean isLoneStar(int first, int last) {
        boolean lone = last > first && Signs.isStop(tokens.sign(last - 1)) && !tokens.spaceBefore(last);
        for (int at = first; lone && at < last; at++) {
            lone = !tokens.isSign(at, '*');
        }
        return lone;
    }

    /** "... ujarnya. (Kabar.com/Siti Aminah).": names with a stop of their own behind the last sentence. */
    private boolean takeStopped(int line, int first, int last) {
        int open = open(first, last - 1, '(');
        if (open <= first
                || !behindSentence(first, open - 1)
                || !Credits.isNames(tokens, open + 1, last - 1)
                        && !Credits.isInitialsOfOutlet(tokens, open + 1, last - 1)) {
            return takeSignature(line, first, last);
        }
        take(line, open, last, RemovalKind.BYLINE, "tail.names");
        return true;
    }

    /** Initials glued to the last word of a story that ends with a list. */
    private boolean isGluedMark(int open, int last) {
        return last - open == 2
                && !tokens.spaceBefore(open)
                && tokens.shape(open + 1) == Tokens.Shape.LOWER
                && tokens.end(open + 1) - tokens.start(open + 1) <= MAX_GLUED_MARK;
    }

    private boolean isBareCredit(int line) {
        int before = lastKept(line - 1);
        return before >= 0
                && isClosed(before)
                && draft.kept(line).size() == 1
                && Credits.isBare(tokens, draft.line(line));
    }

    private boolean isAuthor(int line) {
        return line > 0 && draft.kept(line).size() == 1 && Credits.isAuthor(tokens, draft.line(line));
    }

    /** Whether what is kept of a line ends with a sentence. */
    private boolean isClosed(int line) {
        List<Draft.Kept> kept = draft.kept(line);
        int last = kept.get(kept.size() - 1).last() - 1;
        return last >= 0 && behindSentence(draft.line(line).first(), last);
    }

    /** The author's name and place or mark behind the last sentence of a line: "Siti Aminah/Melati", "n Siti Aminah". */
    private boolean takeSignature(int line, int first, int last) {
        int from = last;
        while (from > first && last - from < SIGNATURE_TOKENS && !Signs.isStop(tokens.sign(from - 1))) {
            from--;
        }
        if (from == first || from == last || !Signs.isStop(tokens.sign(from - 1)) || !tokens.spaceBefore(from)) {
            return false;
        }
        Line signature = Line.of(tokens, from, last + 1);
        boolean bullet = tokens.is(from, "n") && signature.capitals() == signature.words() - 1;
        if ((bullet && signature.words() > 2 && signature.last() - from == signature.words())
                || Credits.isBare(tokens, signature) && signature.capitals() == signature.words()) {
            take(line, from, last, RemovalKind.BYLINE, "tail.signature");
            return true;
        }
        return false;
    }

    private void take(int line, int from, int last, RemovalKind kind, String rule) {
        if (from == draft.line(line).first() && last + 1 == draft.line(line).last()) {
            draft.cut(line, kind, rule);
        } else {
            draft.cut(line, tokens.start(from), tokens.end(last), kind, rule);
        }
    }

    private int open(int first, int last, char sign) {
        for (int at = last - 1; at >= first && last - at <= MARK_TOKENS; at--) {
            if (tokens.isSign(at, sign)) {
                return at;
            }
        }
        return -1;
    }

    private boolean behindSentence(int first, int last) {
        int at = last;
        while (at > first && Signs.closes(tokens.sign(at))) {
            at--;
        }
        return Signs.isStop(tokens.sign(at));
    }

    private boolean stars(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.isSign(at, '*')) {
                return false;
            }
        }
        return to > from;
    }
}
