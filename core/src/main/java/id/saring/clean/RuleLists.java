package id.saring.clean;

import id.saring.model.RemovalKind;

/** The list or table behind a header that a rule knows: "Berita Terkait", "| Field | Value |". */
final class RuleLists {
    private static final int LIST_LINES = 40;
    private static final int LABEL_WORDS = 4;
    private static final int LABELS_AMONG_HEADLINES = 2;

    private final Draft draft;
    private final int header;
    private final Rule rule;
    /** The last headline of the list so far, or its header. */
    private int last;
    /** The labels behind that. */
    private int labels;

    private RuleLists(Draft draft, int header, Rule rule) {
        this.draft = draft;
        this.header = header;
        this.rule = rule;
        last = header;
    }

    /** Sets aside a header with its list or table; a header among the sections of a menu alone. */
    static void cut(Draft draft, int header, Rule rule) {
        if (draft.tokens.isSign(draft.line(header).first(), '|')) {
            table(draft, header, rule);
        } else if (rule.kind() == RemovalKind.RELATED && isMenu(draft, header + 1) && isMenu(draft, header + 2)) {
            draft.cut(header, RemovalKind.NAVIGATION, rule.id());
        } else {
            RuleLists list = new RuleLists(draft, header, rule);
            list.read();
            list.cut();
        }
    }

    /** Reads the headlines behind the header and the labels among them, up to running text or a menu. */
    private void read() {
        int limit = Math.min(draft.size(), header + LIST_LINES);
        for (int i = header + 1; i < limit && labels <= LABELS_AMONG_HEADLINES; i++) {
            Line line = draft.line(i);
            if (draft.isCut(i)) {
                continue;
            }
            if (line.words() > LABEL_WORDS && (!line.flows() || Headlines.is(draft.tokens, line))) {
                last = i;
                labels = 0;
            } else if (line.flows() || line.closed()) {
                return;
            } else {
                labels++;
            }
        }
    }

    private void cut() {
        boolean tags = rule.kind() == RemovalKind.NAVIGATION;
        for (int i = header; i <= (tags ? header + labels : last); i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }

    /** Whether a line is the name of a section: a header before it heads no list but belongs to a menu. */
    private static boolean isMenu(Draft draft, int i) {
        return i < draft.size() && draft.line(i).isLabel() && Sections.is(draft.tokens, draft.line(i));
    }

    /** The rows of a table of page data. */
    private static void table(Draft draft, int header, Rule rule) {
        if (draft.isCut(header)) {
            return;
        }
        for (int i = header;
                i < draft.size() && draft.tokens.isSign(draft.line(i).first(), '|');
                i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }
}
