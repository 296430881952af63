package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import id.saring.text.WordTable;

/** Lines that only count or number: "312 views", "12 komentar", "2 jam lalu", the "2" of a page. */
final class Counters {
    private enum Kind {
        /** Who has read the page: "views". */
        VIEW,
        /** What they wrote below it: "komentar". */
        COMMENT,
        /** What the age of a page is counted in: "jam". */
        UNIT
    }

    private static final WordTable<Kind> WORDS = WordRows.classes("counters.tsv", Kind.class);
    private static final int PAGE_DIGITS = 2;

    private final Draft draft;
    private final Tokens tokens;

    private Counters(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    /** Sets counters aside. A comment that has its counter before it goes with it. */
    static void cut(Draft draft) {
        Counters counters = new Counters(draft);
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.isCut(i) && draft.tokens.kind(draft.line(i).first()) == Tokens.Kind.NUMBER) {
                counters.cut(i);
            }
        }
    }

    private void cut(int i) {
        Line line = draft.line(i);
        int size = line.last() - line.first();
        if (size == 2 && is(Kind.VIEW, line.first() + 1)) {
            draft.cut(i, RemovalKind.NAVIGATION, "counter.views");
        } else if (size == 2 && is(Kind.COMMENT, line.first() + 1)) {
            draft.cut(i, RemovalKind.COMMENTS, "counter.comments");
            cutComment(i + 1);
        } else if (isAge(line, size)) {
            boolean related = i > 0 && draft.kind(i - 1) == RemovalKind.RELATED;
            draft.cut(i, related ? RemovalKind.RELATED : RemovalKind.NAVIGATION, "counter.age");
        } else if (size == 1
                && i > 0
                && line.end() - line.start() <= PAGE_DIGITS
                && draft.kind(i - 1) == RemovalKind.NAVIGATION) {
            draft.cut(i, RemovalKind.NAVIGATION, "counter.page");
        }
    }

    /** "10 hari lalu", "2 jam yang lalu". */
    private boolean isAge(Line line, int size) {
        return size >= 3
                && size <= 4
                && is(Kind.UNIT, line.first() + 1)
                && tokens.is(line.last() - 1, "lalu")
                && (size == 3 || tokens.is(line.first() + 2, "yang"));
    }

    /** "Siti berkata: Terima kasih". */
    private void cutComment(int i) {
        if (i >= draft.size() || draft.isCut(i)) {
            return;
        }
        Line line = draft.line(i);
        int at = tokens.behindCapitals(line.first(), line.last());
        if (at > line.first()
                && at + 1 < line.last()
                && (tokens.is(at, "berkata") || tokens.is(at, "says"))
                && tokens.isSign(at + 1, ':')) {
            draft.cut(i, RemovalKind.COMMENTS, "counter.comment");
        }
    }

    private boolean is(Kind kind, int at) {
        return WORDS.get(tokens, at) == kind;
    }
}
