package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Headlines of other articles that stand between the paragraphs behind a bullet: "• Harga Cabai Naik Lagi". */
final class HeadlineItems {
    private static final int MIN_WORDS = 7;
    private static final int MAX_ITEMS = 2;

    private final Draft draft;
    private final Tokens tokens;

    private HeadlineItems(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        HeadlineItems items = new HeadlineItems(draft);
        for (int i = 1; i < draft.size(); i++) {
            if (items.isBullet(i)) {
                if (items.opensDigest(i)) {
                    return;
                }
                i = items.cutRun(i) - 1;
            }
        }
    }

    /** Sets a run of items aside if it is one of headlines; the line behind it. */
    private int cutRun(int first) {
        int end = first;
        boolean headlines = true;
        while (end < draft.size() && isBullet(end)) {
            headlines &= end - first < MAX_ITEMS && isHeadline(draft.line(end));
            end++;
        }
        boolean between = isText(first - 1) && (end == draft.size() || isClosed(end) || draft.isCut(end));
        for (int i = first; headlines && between && i < end; i++) {
            draft.cut(i, RemovalKind.RELATED, "related.item");
        }
        return end;
    }

    /** Whether the line before announces the headlines: those of a digest are its headings. */
    private boolean opensDigest(int i) {
        return !draft.isCut(i - 1)
                && tokens.isSign(draft.line(i - 1).last() - 1, ':')
                && isHeadline(draft.line(i))
                && (i + 1 == draft.size() || !isBullet(i + 1));
    }

    private boolean isBullet(int i) {
        return Signs.isBullet(tokens.sign(draft.line(i).first())) && !draft.isCut(i);
    }

    private boolean isText(int i) {
        return isClosed(i) && draft.line(i).flows();
    }

    /** Whether a line ends a sentence, with or without the mark of an ending behind it. */
    private boolean isClosed(int i) {
        Line line = draft.line(i);
        int last = line.last() - 1;
        boolean mark = last - 3 >= line.first()
                && tokens.isSign(last, ')')
                && tokens.isSign(last - 1, '*')
                && Signs.isStop(tokens.sign(last - 3));
        return !draft.isCut(i) && (line.closed() || mark);
    }

    private boolean isHeadline(Line line) {
        return line.words() >= MIN_WORDS
                && !line.closed()
                && line.small() * 4 <= line.words()
                && Headlines.is(tokens, line)
                && tokens.spaceBefore(line.first() + 1);
    }
}
