package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Headlines of other articles that close a page behind a finished sentence: "Cara Menanam Cabai di Rumah". */
final class ClosingLinks {
    private static final int MIN_TWICE_WORDS = 4;
    private static final int MIN_WORDS = 7;
    private static final int MAX_WORDS = 16;

    private ClosingLinks() {}

    /** Sets the last headline aside, with its second print; whether there was one. */
    static boolean cut(Draft draft) {
        int line = draft.lastKept(draft.size() - 1);
        int before = draft.lastKept(line - 1);
        if (before >= 0 && isTwice(draft, before, line)) {
            draft.cut(before, RemovalKind.RELATED, "tail.headline-twice");
            draft.cut(line, RemovalKind.RELATED, "tail.headline-twice");
            return true;
        }
        if (before < 1
                || !isLink(draft, line)
                || !isLink(draft, before)
                        && !(draft.line(before).closed() && draft.line(before).flows())) {
            return false;
        }
        draft.cut(line, RemovalKind.RELATED, "tail.headline");
        return true;
    }

    private static boolean isTwice(Draft draft, int before, int line) {
        return line == before + 1
                && draft.isSame(before, line)
                && draft.line(line).words() >= MIN_TWICE_WORDS
                && Headlines.is(draft.tokens, draft.line(line));
    }

    private static boolean isLink(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        return Headlines.is(tokens, line)
                && line.words() >= MIN_WORDS
                && line.small() == 0
                && !tokens.isSign(line.last() - 1, ')')
                && (holdsConnective(tokens, line) || isPrintedTwice(draft, i))
                && line.words() <= MAX_WORDS
                && tokens.isWord(line.first())
                && draft.kept(i).size() == 1;
    }

    /** A list of names has none. */
    private static boolean holdsConnective(Tokens tokens, Line line) {
        for (int at = line.first() + 1; at < line.last(); at++) {
            if (Connectives.has(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrintedTwice(Draft draft, int i) {
        return i > 0 && draft.isSame(i, i - 1) || i + 1 < draft.size() && draft.isSame(i, i + 1);
    }
}
