package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.List;

/** Marks that close a story, taken off from the end of the page: "... ujarnya. (abc) ***" has two. */
final class EndMarks {
    private static final int MAX_MARKS = 8;

    private EndMarks() {}

    /** Sets aside the marks of the last line, and those of the line before if that leaves nothing of it. */
    static void cut(Draft draft) {
        int line = draft.size() - 1;
        while (line >= 0
                && (draft.isCut(line)
                        || takeAll(draft, line) && draft.kept(line).isEmpty())) {
            line--;
        }
    }

    /** Takes the marks off the end of a line; true if there was one. */
    private static boolean takeAll(Draft draft, int line) {
        for (int marks = 0; marks < MAX_MARKS; marks++) {
            List<Draft.Kept> kept = draft.kept(line);
            if (kept.isEmpty() || !take(draft, kept.get(kept.size() - 1))) {
                return marks > 0;
            }
        }
        return true;
    }

    private static boolean take(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int line = kept.line();
        if (isBareCredit(draft, line) || GluedRoles.opens(tokens, draft.line(line)) || isAuthor(draft, line)) {
            draft.cut(line, RemovalKind.BYLINE, "tail.bare-credit");
            return true;
        }
        if (kept.last() == kept.first()) {
            return false;
        }
        if (StarMarks.take(draft, kept)) {
            return true;
        }
        return BracketedMarks.closes(tokens, kept.last() - 1)
                ? BracketedMarks.take(draft, kept)
                : BracketedMarks.takeStopped(draft, kept) || Signatures.take(draft, kept);
    }

    private static boolean isBareCredit(Draft draft, int line) {
        int before = draft.lastKept(line - 1);
        return before >= 0
                && isClosed(draft, before)
                && draft.kept(line).size() == 1
                && BareBylines.is(draft.tokens, draft.line(line));
    }

    private static boolean isAuthor(Draft draft, int line) {
        return line > 0 && draft.kept(line).size() == 1 && AuthorLines.is(draft.tokens, draft.line(line));
    }

    /** Whether what is kept of a line ends with a sentence. */
    private static boolean isClosed(Draft draft, int line) {
        List<Draft.Kept> kept = draft.kept(line);
        int last = kept.get(kept.size() - 1).last() - 1;
        return last >= 0 && Sentences.endAt(draft.tokens, draft.line(line).first(), last);
    }
}
