package id.saring.clean;

import id.saring.model.RemovalKind;

/** A first line that the page's table of data names as its title: "| title | Harga Cabai Naik Lagi |". */
final class RecordedHeadline {
    private static final int MAX_ROW_LENGTH = 1000;

    private RecordedHeadline() {}

    static void find(Draft draft, Head head) {
        if (draft.size() == 0 || draft.isCut(0) || draft.line(0).words() > Head.MAX_TITLE_WORDS) {
            return;
        }
        String first = draft.text.substring(draft.line(0).start(), draft.line(0).end());
        for (int i = 1; i < Math.min(draft.size(), Head.MENU_LINES); i++) {
            Line line = draft.line(i);
            if (draft.kind(i) == RemovalKind.TITLE
                    && line.end() - line.start() <= MAX_ROW_LENGTH
                    && draft.text.substring(line.start(), line.end()).contains(first)) {
                head.takeTitle(0);
                head.setPictures(i + 1);
                return;
            }
        }
    }
}
