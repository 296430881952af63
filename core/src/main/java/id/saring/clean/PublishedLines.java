package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publication line of a page: the first one with a time of day, or else a day near the top: "Senin, 6 Mei 2024
 * 10:30 WIB".
 */
final class PublishedLines {
    private static final int MAX_LINES = 600;

    private final Draft draft;
    private final Tokens tokens;
    private int found = -1;
    private @Nullable PublishedLine date;
    /** The first line of running text so far. */
    private int flow = -1;
    /** So many lines so far are no entries of a menu. */
    private int others;

    private PublishedLines(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    /** Gives the publication line to the head, and sets it aside; the line behind which no headline is looked for. */
    static int find(Draft draft, Head head) {
        PublishedLines lines = new PublishedLines(draft);
        lines.find();
        PublishedLine date = lines.date;
        if (date == null) {
            return lines.flow < 0 ? Math.min(draft.size(), MAX_LINES) : lines.flow + 1;
        }
        int start = draft.tokens.start(date.first());
        head.setPublished(lines.found, new Page.Piece(start, draft.tokens.end(date.last() - 1)));
        lines.cut(start);
        return Math.min(draft.size(), lines.found + Head.NEAR);
    }

    private void find() {
        for (int i = 0; i < Math.min(draft.size(), MAX_LINES); i++) {
            Line line = draft.line(i);
            PublishedLine published = PublishedLine.of(tokens, line);
            if (published != null && (published.hasTime() || isPlain(i))) {
                found = i;
                date = published;
                if (published.hasTime()) {
                    return;
                }
            }
            others += line.isLabel() && i < Head.MENU_LINES ? 0 : 1;
            if (line.flows() && line.closed()) {
                flow = flow < 0 ? i : flow;
                if (i > flow + Head.NEAR) {
                    return;
                }
            }
        }
    }

    /** Whether a day alone can be that of the publication. */
    private boolean isPlain(int line) {
        return found < 0 && flow < 0 && others <= Head.NEAR && !isListHeading(line);
    }

    private boolean isListHeading(int line) {
        return line > 0 && tokens.isSign(draft.line(line - 1).last() - 1, ':');
    }

    /** Sets the line aside; its author apart, who is named before the date. */
    private void cut(int start) {
        Line line = draft.line(found);
        if (PublishedLine.hasAuthor(tokens, line, tokens.at(start))) {
            draft.cut(found, line.start(), start, RemovalKind.BYLINE, "head.author-before-date");
            draft.cut(found, start, line.end(), RemovalKind.PUBLISHED, "head.published");
        }
        draft.cut(found, RemovalKind.PUBLISHED, "head.published");
    }
}
