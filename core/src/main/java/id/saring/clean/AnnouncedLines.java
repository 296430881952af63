package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** The headline or the name on the line behind the one that announces it: "Baca Juga", "Harga Cabai Naik Lagi". */
final class AnnouncedLines {
    private static final int MAX_ITEMS = 40;
    private static final int MAX_LINK_WORDS = 20;
    private static final int PIECE_WORDS = 2;
    private static final int MAX_PIECES = 4;

    private AnnouncedLines() {}

    /** Sets the next line aside if it belongs to the rule's, with the items behind it. */
    static void cut(Draft draft, int i, Rule rule) {
        if (i + 1 < draft.size() && belongs(draft, i + 1, rule)) {
            draft.cut(i + 1, rule.kind(), rule.id());
            cutPieces(draft, i + 1, rule);
            cutItems(draft, i + 1, rule);
        }
    }

    /** The rest of a headline that is cut at its links: a piece too short for one, and more of them before the story. */
    private static void cutPieces(Draft draft, int piece, Rule rule) {
        if (rule.kind() != RemovalKind.RELATED || draft.line(piece).words() > PIECE_WORDS) {
            return;
        }
        int end = piece + 1;
        while (end < draft.size() && end - piece <= MAX_PIECES && isPiece(draft, end)) {
            end++;
        }
        if (end == draft.size()) {
            return;
        }
        boolean initials = draft.tokens.isSign(draft.line(end).first(), '(');
        if (!initials && !draft.isCut(end) && !draft.line(end).flows()) {
            return;
        }
        for (int i = piece + 1; i < end; i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }

    private static boolean isPiece(Draft draft, int i) {
        Line line = draft.line(i);
        return !draft.isCut(i) && !line.flows() && !line.closed() && line.small() * 4 <= line.words();
    }

    /** The further items of a list whose first one was taken. */
    private static void cutItems(Draft draft, int item, Rule rule) {
        if (rule.kind() != RemovalKind.RELATED || !isHeadlineItem(draft, item)) {
            return;
        }
        for (int i = item + 1; i < Math.min(draft.size(), item + MAX_ITEMS) && isHeadlineItem(draft, i); i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }

    private static boolean isHeadlineItem(Draft draft, int i) {
        Line line = draft.line(i);
        return Signs.isBullet(draft.tokens.sign(line.first()))
                && !line.closed()
                && Headlines.is(draft.tokens, line)
                && line.small() * 4 <= line.words();
    }

    private static boolean belongs(Draft draft, int i, Rule rule) {
        Line line = draft.line(i);
        if (rule.kind() == RemovalKind.RELATED && (isSpeech(draft.tokens, line) || isNumbered(draft.tokens, line))) {
            return false;
        }
        if (rule.kind() == RemovalKind.RELATED
                && draft.tokens.isSign(draft.line(i - 1).last() - 1, ':')) {
            return isLink(draft, i);
        }
        return draft.tokens.isSign(line.first(), ':')
                || (rule.kind() == RemovalKind.BYLINE || rule.kind() == RemovalKind.CREDIT
                        ? line.words() == line.capitals() && line.isLabel()
                        : Headlines.is(draft.tokens, line));
    }

    /** Words in double marks up to the end of the line are somebody's, not a headline. */
    private static boolean isSpeech(Tokens tokens, Line line) {
        int open = tokens.sign(line.first());
        if (open != '"' && open != '\u201C') {
            return false;
        }
        for (int at = line.first() + 1; at < line.last() - 1; at++) {
            if (tokens.isSign(at, '"') || tokens.isSign(at, '\u201D')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbered(Tokens tokens, Line line) {
        return tokens.kind(line.first()) == Tokens.Kind.NUMBER
                && (tokens.isSign(line.first() + 1, '.') || tokens.isSign(line.first() + 1, ')'));
    }

    /** Whether a line behind a colon can be the headline that it announces, in whatever case. */
    private static boolean isLink(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        return line.words() <= MAX_LINK_WORDS
                && !line.startsSmall(tokens)
                && !Headlines.endsSentence(tokens, line)
                && !tokens.isSign(line.last() - 1, ',');
    }
}
