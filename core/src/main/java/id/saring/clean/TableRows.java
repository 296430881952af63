package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Body;
import java.util.List;

/** Rows of a page's table of data that repeat a paragraph: "| description | Warga memanen padi lebih awal. |". */
final class TableRows {
    private static final int MIN_LENGTH = 30;
    private static final int MAX_LENGTH = 2000;
    private static final int STANDFIRSTS = 5;

    private TableRows() {}

    /** A cut, as a repeat if it is a row whose value an earlier paragraph is. */
    static Page.Cut repeating(String text, Page.Cut cut, List<Body.Block> kept) {
        if (cut.kind() != RemovalKind.OTHER || !isRow(text, cut)) {
            return cut;
        }
        int end = cut.end() - 1;
        while (end > cut.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < Math.min(kept.size(), STANDFIRSTS) && kept.get(i).end() <= cut.start(); i++) {
            int length = kept.get(i).end() - kept.get(i).start();
            if (length >= MIN_LENGTH
                    && end - length > cut.start()
                    && text.regionMatches(end - length, text, kept.get(i).start(), length)) {
                return new Page.Cut(cut.start(), cut.end(), RemovalKind.DUPLICATE, "repeat.row", i);
            }
        }
        return cut;
    }

    private static boolean isRow(String text, Page.Cut cut) {
        return cut.end() - cut.start() > MIN_LENGTH
                && cut.end() - cut.start() < MAX_LENGTH
                && text.charAt(cut.start()) == '|'
                && text.charAt(cut.end() - 1) == '|';
    }
}
