package id.saring.clean;

import id.saring.text.Tokens;

/** A headline that opens the page without a publication line: "Harga Cabai Naik Lagi di Pasar Melati". */
final class LeadingHeadline {
    private LeadingHeadline() {}

    /** Finds it where no headline was found yet, and the page is no dump with its menus. */
    static void find(Draft draft, Head head, Story story) {
        if (head.title().isPresent() || story.dump()) {
            return;
        }
        int i = 0;
        while (i < story.first() && draft.isCut(i)) {
            i++;
        }
        if (i < story.first() && isTitle(draft, i) && isBeforeStory(draft, i, story)) {
            head.takeTitle(i);
        }
    }

    private static boolean isTitle(Draft draft, int i) {
        Line line = draft.line(i);
        return Headlines.is(draft.tokens, line)
                && line.small() * 4 <= line.words()
                && line.words() > Head.MIN_TITLE_WORDS
                && !line.closed()
                && line.stops() == 0
                && draft.kept(i).size() == 1
                && !draft.tokens.isSign(line.last() - 1, ')')
                && !draft.tokens.isSign(line.last() - 1, '(');
    }

    /** Whether the lines up to the story, which are few, do not go on with a line's sentence. */
    private static boolean isBeforeStory(Draft draft, int line, Story story) {
        for (int i = line + 1; i <= story.first(); i++) {
            boolean small = i < draft.size() && !draft.isCut(i) && draft.line(i).startsSmall(draft.tokens);
            if (small || i == draft.size()) {
                return false;
            }
        }
        return story.first() - line <= Head.NEAR && !isHeading(draft, line);
    }

    /** Whether a line is an entry of a table of contents: joined with others, or printed again as a heading. */
    private static boolean isHeading(Draft draft, int line) {
        for (int at = draft.line(line).first(); at < draft.line(line).last(); at++) {
            if (draft.tokens.kind(at) == Tokens.Kind.BREAK) {
                return true;
            }
        }
        for (int i = line + 1; i < draft.size(); i++) {
            if (draft.isSame(line, i)) {
                return true;
            }
        }
        return false;
    }
}
