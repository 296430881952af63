package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** The summary that a page has put behind its story, below a rule: "-----", "Ringkasan", and the rest of the page. */
final class Summaries {
    private static final int MIN_RULE = 3;
    private static final int RECORD_LINES = 20;

    private final Draft draft;
    private final Tokens tokens;

    private Summaries(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        Summaries summaries = new Summaries(draft);
        int first = summaries.find();
        for (int i = first; first > 0 && i < draft.size(); i++) {
            draft.cut(i, RemovalKind.OTHER, "tail.summary");
        }
    }

    /** The first line of the summary, or -1. */
    private int find() {
        int last = -1;
        for (int i = 1; i < draft.size(); i++) {
            if (isRule(i - 1)) {
                if (isAnnounced(draft.line(i))) {
                    return i;
                }
                last = i;
            }
        }
        return last > 0 && isRecord() ? last : -1;
    }

    /** Whether a line says that a summary follows: its heading, or "Berikut adalah ringkasan". */
    private boolean isAnnounced(Line line) {
        int word = line.first();
        while (word < line.last() && PageWord.ANNOUNCES.is(tokens, word)) {
            word++;
        }
        return PageWord.SUMMARY.is(tokens, word) && (word > line.first() || line.words() == 1);
    }

    /** Whether a table of page data opens the page: what such a record has behind its last rule is no story. */
    private boolean isRecord() {
        for (int i = 0; i < Math.min(draft.size(), RECORD_LINES); i++) {
            if (draft.kind(i) == RemovalKind.OTHER
                    && tokens.isSign(draft.line(i).first(), '|')) {
                return true;
            }
        }
        return false;
    }

    private boolean isRule(int i) {
        Line line = draft.line(i);
        if (line.words() > 0 || line.numbers() > 0 || line.last() - line.first() < MIN_RULE) {
            return false;
        }
        return !tokens.isSign(line.first(), '|');
    }
}
