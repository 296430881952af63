package id.saring.clean;

import id.saring.model.RemovalKind;

/**
 * What a page that prints its story twice has between the copies, once more: the headline, "Harga Cabai Naik Lagi", and
 * the dateline, "MELATI, KABAR.com - ".
 */
final class StoryCopies {
    private StoryCopies() {}

    /** Finds a headline behind one copy of the story and before the next one, where none was found yet. */
    static void findTitle(Draft draft, Head head) {
        if (head.title().isPresent()) {
            return;
        }
        int flow = 0;
        while (flow < Math.min(draft.size(), Head.NEAR) && !draft.line(flow).flows()) {
            flow++;
        }
        int next = flow + 2;
        if (next < draft.size()
                && !draft.isCut(flow + 1)
                && draft.isSame(flow, next)
                && draft.line(flow).flows()
                && Headlines.is(draft.tokens, draft.line(flow + 1))) {
            head.takeTitleAmidStory(flow + 1);
        }
    }

    /** Sets the headline aside wherever it stands once more. */
    static void cutTitles(Draft draft, Head head) {
        head.title().ifPresent(title -> cutTitles(draft, draft.text.substring(title.start(), title.end())));
    }

    private static void cutTitles(Draft draft, String headline) {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            if (!draft.isCut(i)
                    && line.words() > Head.MIN_TITLE_WORDS
                    && line.end() - line.start() == headline.length()
                    && draft.text.startsWith(headline, line.start())) {
                draft.cut(i, RemovalKind.TITLE, "head.title-again");
            }
        }
    }

    /** Sets the dateline of an outlet aside wherever it, or another one in the manner of a round-up, stands behind. */
    static void cutDatelines(Draft draft, Page.DatelinePiece dateline) {
        if (dateline.outlet().isEmpty()) {
            return;
        }
        String printed = draft.text.substring(dateline.start(), dateline.end());
        for (int i = 0; i < draft.size(); i++) {
            for (Draft.Kept kept : draft.kept(i)) {
                int end = kept.start() + printed.length();
                if (kept.start() > dateline.start() && Datelines.opensRound(draft, kept)) {
                    Datelines.cut(draft, kept);
                } else if (draft.text.startsWith(printed, kept.start()) && kept.end() > end) {
                    draft.cut(i, kept.start(), end, RemovalKind.DATELINE, "head.dateline-again");
                }
            }
        }
    }
}
