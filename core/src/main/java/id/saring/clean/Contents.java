package id.saring.clean;

import id.saring.model.RemovalKind;

/** The entries of a table of contents: behind "Daftar Isi", the headings that come again below it. */
final class Contents {
    private static final int MAX_ENTRIES = 40;
    private static final int MAX_WORDS = 20;
    /** So many entries in a row may be printed otherwise below. */
    private static final int MAX_GAP = 2;

    private static final String HEADER = "nav.daftar-isi";

    private Contents() {}

    /** Sets the entries behind the header aside, as far as they come again in the same order. */
    static void cut(Draft draft, int header, Rule rule) {
        if (!rule.id().equals(HEADER)) {
            return;
        }
        int limit = Math.min(draft.size() - 1, header + 1 + MAX_ENTRIES);
        int last = header;
        int heading = header + 1;
        for (int i = header + 1; i < limit && i - last <= MAX_GAP && isEntry(draft, i); i++) {
            int again = next(draft, i, Math.max(heading, i) + 1);
            if (again > 0) {
                last = i;
                heading = again;
            }
        }
        for (int i = header + 1; i <= last; i++) {
            draft.cut(i, RemovalKind.NAVIGATION, "nav.contents");
        }
    }

    /** Whether a line is neither text nor the place that opens the story. */
    private static boolean isEntry(Draft draft, int i) {
        Line line = draft.line(i);
        return !line.closed()
                && line.words() > 0
                && line.words() <= MAX_WORDS
                && draft.line(i + 1).words() > 0
                && Places.end(draft.tokens, line.first()) != line.last();
    }

    private static int next(Draft draft, int entry, int from) {
        for (int i = from; i < draft.size(); i++) {
            if (draft.isSame(entry, i)) {
                return i;
            }
        }
        return -1;
    }
}
