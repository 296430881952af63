package id.saring.clean;

import id.saring.model.RemovalKind;

/**
 * Where the story lies on a page.
 *
 * @param first its first line of running text
 * @param last the line behind its last one
 * @param dump whether the page is a dump with its menus
 */
record Story(int first, int last, boolean dump) {
    private static final int MENU_LINES = 8;
    private static final int MENU_SECTIONS = 3;
    private static final int WALL = -60;
    private static final int LABEL = -3;
    private static final int HEADLINE = -5;

    static Story of(Draft draft) {
        return isDump(draft) ? densest(draft) : between(draft);
    }

    /** From the first running text to the last. */
    private static Story between(Draft draft) {
        int first = 0;
        while (first < draft.size() && !runs(draft, first)) {
            first++;
        }
        int last = draft.size();
        while (last > 0 && !runs(draft, last - 1)) {
            last--;
        }
        return first == draft.size() ? new Story(0, draft.size(), false) : new Story(first, last, false);
    }

    private static boolean runs(Draft draft, int line) {
        return !draft.isCut(line) && draft.line(line).flows();
    }

    /** Whether a menu opens the page: a run of labels before any running text, some of them known ones. */
    private static boolean isDump(Draft draft) {
        int run = 0;
        int sections = 0;
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            if (line.isLabel() && !line.startsSmall(draft.tokens) && !isFragment(draft, line)) {
                run++;
                sections += Sections.is(draft.tokens, line) ? 1 : 0;
                if (run >= MENU_LINES && sections >= MENU_SECTIONS) {
                    return true;
                }
            } else if (line.flows() && line.closed() && !draft.isCut(i) && line.words() > MENU_LINES) {
                return false;
            } else if (!Headlines.is(draft.tokens, line)) {
                run = 0;
            }
        }
        return false;
    }

    private static boolean isFragment(Draft draft, Line line) {
        return draft.tokens.isSign(line.first(), ',') || draft.tokens.isSign(line.first(), '.');
    }

    /** The stretch of lines with the most running text and the least of anything else. */
    private static Story densest(Draft draft) {
        int best = 0;
        int bestFirst = 0;
        int bestLast = 0;
        int sum = 0;
        int from = 0;
        for (int i = 0; i < draft.size(); i++) {
            sum += weight(draft, i);
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                bestFirst = from;
                bestLast = i + 1;
            }
        }
        while (bestFirst > 0
                && !draft.isCut(bestFirst - 1)
                && draft.line(bestFirst).startsSmall(draft.tokens)) {
            bestFirst--;
        }
        return best == 0 ? between(draft) : new Story(bestFirst, bestLast, true);
    }

    private static boolean isAmongOthers(Draft draft, int i, RemovalKind kind) {
        return i > 0 && draft.kind(i - 1) == kind || i + 1 < draft.size() && draft.kind(i + 1) == kind;
    }

    private static int weight(Draft draft, int i) {
        RemovalKind kind = draft.kind(i);
        Line line = draft.line(i);
        if (kind != null) {
            return switch (kind) {
                case COMMENTS, COPYRIGHT, TITLE, PUBLISHED -> WALL;
                case RELATED, NAVIGATION -> isAmongOthers(draft, i, kind) ? WALL : LABEL;
                default -> 0;
            };
        }
        if (line.flows() || line.words() > 0 && line.small() * 2 >= line.words() && !line.isLabel()) {
            return line.words();
        }
        return line.isLabel() ? LABEL : HEADLINE;
    }
}
