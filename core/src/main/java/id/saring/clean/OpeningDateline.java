package id.saring.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline of a story, "MELATI, KABAR.com - ": at the first running text, or that of an outlet a few lines
 * behind.
 */
final class OpeningDateline {
    private static final int MAX_LINES = 12;

    private OpeningDateline() {}

    static void find(Draft draft, Head head) {
        boolean flown = false;
        int limit = Math.min(draft.size(), head.end() + MAX_LINES);
        for (int i = 0; i < limit; i++) {
            List<Draft.Kept> kept = draft.kept(i);
            if (kept.isEmpty()) {
                limit = Math.min(draft.size(), limit + 1);
                continue;
            }
            Page.DatelinePiece dateline = find(draft, kept.get(0), flown);
            if (dateline != null) {
                head.setDateline(dateline);
                HeadCaptions.cutBefore(draft, i);
                StoryCopies.cutDatelines(draft, dateline);
                return;
            }
            flown |= draft.line(i).flows();
        }
    }

    private static Page.@Nullable DatelinePiece find(Draft draft, Draft.Kept kept, boolean flown) {
        Page.DatelinePiece dateline = !flown || Datelines.namesOutlet(draft, kept) ? Datelines.find(draft, kept) : null;
        return dateline == null ? ReporterDatelines.find(draft, kept) : dateline;
    }
}
