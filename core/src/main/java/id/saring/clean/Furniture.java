package id.saring.clean;

import id.saring.model.RemovalKind;

/** Gives a kind to the lines around the story of a page dump that no rule knows. */
final class Furniture {
    private static final int LABEL_WORDS = 4;
    private static final int MENU_LINES = 6;
    private static final int CAPTION_WORDS = 12;
    private static final int MENU_SIGNS = 3;
    private static final int LEFT_OVER_LINES = 6;
    private static final int SUFFIX_LENGTH = 40;

    private final Draft draft;

    private Furniture(Draft draft) {
        this.draft = draft;
    }

    static void sort(Draft draft, Story story, Head head) {
        Furniture furniture = new Furniture(draft);
        int headEnd = head.end();
        furniture.titles(head, story);
        furniture.around(0, Math.min(headEnd, story.first()));
        furniture.beforeStory(Math.min(headEnd, story.first()), story.first());
        furniture.around(furniture.leftOver(story.last()), draft.size());
    }

    /** Other prints of the headline, whole or as its beginning, before the story. */
    private void titles(Head head, Story story) {
        String title =
                head.title().map(t -> draft.text.substring(t.start(), t.end())).orElse("");
        for (int i = 0; i < story.first(); i++) {
            Line line = draft.line(i);
            if (line.words() > 2
                    && line.end() - line.start() <= title.length() + SUFFIX_LENGTH
                    && isTitle(draft.text.substring(line.start(), line.end()), title)) {
                draft.cut(i, RemovalKind.TITLE, "page.title");
            }
        }
    }

    /** Whether a line is the headline, its beginning, or the headline with the name of the site. */
    private static boolean isTitle(String line, String title) {
        return title.startsWith(line) || !title.isEmpty() && line.startsWith(title + " ");
    }

    /** A line of many entries with signs between them. */
    private boolean isMenu(Line line) {
        int signs = 0;
        for (int at = line.first(); at < line.last(); at++) {
            signs += draft.tokens.isSign(at, '\u00B7') || draft.tokens.isSign(at, '|') || draft.tokens.isSign(at, '#')
                    ? 1
                    : 0;
        }
        return signs >= MENU_SIGNS;
    }

    /** A bare number belongs to the buttons or the comments beside it. */
    private RemovalKind counted(int i, RemovalKind otherwise) {
        if (draft.line(i).words() > 0) {
            return otherwise;
        }
        for (int near = i - 1; near <= i + 1; near += 2) {
            if (near >= 0 && near < draft.size()) {
                RemovalKind kind = draft.kind(near);
                if (kind == RemovalKind.SOCIAL || kind == RemovalKind.COMMENTS) {
                    return kind;
                }
            }
        }
        return otherwise;
    }

    /** Lines behind the story up to the first known piece of its tail belong to it. */
    private int leftOver(int last) {
        for (int i = last; i < Math.min(draft.size(), last + LEFT_OVER_LINES); i++) {
            if (draft.isCut(i)) {
                RemovalKind kind = draft.kind(i);
                return kind == RemovalKind.CREDIT || kind == RemovalKind.BYLINE ? i : last;
            }
        }
        return last;
    }

    private void beforeStory(int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = draft.line(i);
            if (line.flows() && line.closed() && line.words() > CAPTION_WORDS) {
                continue;
            }
            if (line.words() >= 2 && !Datelines.opens(draft, i)) {
                draft.cut(i, RemovalKind.CAPTION, "page.caption");
            } else if (line.words() < 2) {
                draft.cut(i, RemovalKind.NAVIGATION, "page.label");
            }
        }
    }

    /** Menus are runs of labels; headlines, and what stands among them, are links to other articles. */
    private void around(int from, int to) {
        boolean related = false;
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isLabel(end)) {
                end++;
            }
            if (end - i >= MENU_LINES) {
                related = false;
                cut(i, end, RemovalKind.NAVIGATION, "page.menu");
            } else if (end > i) {
                cut(i, end, related ? RemovalKind.RELATED : RemovalKind.NAVIGATION, "page.label");
            } else {
                related |= draft.kind(i) == RemovalKind.RELATED;
                if (!draft.isCut(i)) {
                    boolean headline = draft.line(i).words() > LABEL_WORDS && !isMenu(draft.line(i));
                    draft.cut(i, headline ? RemovalKind.RELATED : RemovalKind.NAVIGATION, "page.link");
                }
                end = i + 1;
            }
            i = end;
        }
    }

    private boolean isLabel(int line) {
        RemovalKind kind = draft.kind(line);
        return (kind == null || kind == RemovalKind.NAVIGATION)
                && draft.line(line).words() <= LABEL_WORDS;
    }

    private void cut(int from, int to, RemovalKind kind, String rule) {
        for (int i = from; i < to; i++) {
            draft.cut(i, counted(i, kind), rule);
        }
    }
}
