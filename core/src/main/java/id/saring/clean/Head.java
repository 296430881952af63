package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What opens a page: headline, publication line, dateline. */
final class Head {
    private static final int MAX_LINES = 600;
    private static final int NEAR = 3;
    private static final int LABEL_WORDS = 3;
    private static final int DATELINE_LINES = 12;
    private static final int MIN_TITLE_WORDS = 3;
    private static final int MAX_TITLE_WORDS = 30;
    private static final int MAX_TITLE_NUMBERS = 4;
    private static final int MENU_LINES = 8;
    private static final int MAX_AUTHOR_WORDS = 4;
    private static final int MAX_ROW_LENGTH = 1000;

    private final Draft draft;
    private final Tokens tokens;
    private int titleLine = -1;
    private int dateLine = -1;
    private int headEnd;
    /** Captions stand behind this line: a standfirst may come before. */
    private int pictures;

    private Page.@Nullable Piece title;
    private Page.@Nullable Piece published;
    private Page.@Nullable DatelinePiece dateline;

    Head(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    Optional<Page.Piece> title() {
        return Optional.ofNullable(title);
    }

    Optional<Page.Piece> published() {
        return Optional.ofNullable(published);
    }

    Optional<Page.DatelinePiece> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** The line behind headline and publication line. */
    int end() {
        return Math.max(titleLine, dateLine) + 1;
    }

    /** Finds the publication line and the headline: printed twice, or beside that line. */
    void find() {
        findDate();
        findMarkedTitle();
        if (titleLine < 0) {
            findRepeatedTitle(headEnd);
        }
        if (titleLine < 0 && dateLine >= 0) {
            findTitleNearDate();
        }
    }

    private void findDate() {
        int flow = -1;
        int others = 0;
        for (int i = 0; i < Math.min(draft.size(), MAX_LINES); i++) {
            Line line = draft.line(i);
            PublishedLine date = PublishedLine.of(tokens, line);
            if (date != null && (date.hasTime() || dateLine < 0 && flow < 0 && others <= NEAR && !isListHeading(i))) {
                dateLine = i;
                published = new Page.Piece(tokens.start(date.first()), tokens.end(date.last() - 1));
                if (date.hasTime()) {
                    break;
                }
            }
            others += line.isLabel() && i < MENU_LINES ? 0 : 1;
            if (line.flows() && line.closed()) {
                flow = flow < 0 ? i : flow;
                if (i > flow + NEAR) {
                    break;
                }
            }
        }
        if (dateLine >= 0) {
            cutDate();
        }
        headEnd = dateLine < 0
                ? flow < 0 ? Math.min(draft.size(), MAX_LINES) : flow + 1
                : Math.min(draft.size(), dateLine + NEAR);
    }

    private boolean isListHeading(int line) {
        return line > 0 && tokens.isSign(draft.line(line - 1).last() - 1, ':');
    }

    private void cutDate() {
        Page.Piece date = published;
        Line line = draft.line(dateLine);
        if (date != null && PublishedLine.hasAuthor(tokens, line, tokens.at(date.start()))) {
            draft.cut(dateLine, line.start(), date.start(), RemovalKind.BYLINE, "head.author-before-date");
            draft.cut(dateLine, date.start(), line.end(), RemovalKind.PUBLISHED, "head.published");
        }
        draft.cut(dateLine, RemovalKind.PUBLISHED, "head.published");
    }

    /** A first line that the page's table of data names as its title. */
    private void findMarkedTitle() {
        if (draft.size() == 0 || draft.isCut(0) || draft.line(0).words() > MAX_TITLE_WORDS) {
            return;
        }
        String first = draft.text.substring(draft.line(0).start(), draft.line(0).end());
        for (int i = 1; i < Math.min(draft.size(), MENU_LINES); i++) {
            Line line = draft.line(i);
            if (draft.kind(i) == RemovalKind.TITLE
                    && line.end() - line.start() <= MAX_ROW_LENGTH
                    && draft.text.substring(line.start(), line.end()).contains(first)) {
                takeTitle(0);
                pictures = i + 1;
                return;
            }
        }
    }

    /** A headline behind one copy of the story and before the next one. */
    void findTitleBetweenCopies() {
        int flow = 0;
        while (title == null
                && flow < Math.min(draft.size(), NEAR)
                && !draft.line(flow).flows()) {
            flow++;
        }
        int next = flow + 2;
        if (title != null || flow > NEAR || next >= draft.size() || draft.isCut(flow + 1)) {
            return;
        }
        Line first = draft.line(flow);
        Line copy = draft.line(next);
        boolean same = first.end() - first.start() == copy.end() - copy.start()
                && draft.text.regionMatches(first.start(), draft.text, copy.start(), copy.end() - copy.start());
        if (same && first.flows() && Headlines.is(tokens, draft.line(flow + 1))) {
            takeTitle(flow + 1);
            titleLine = -1;
        }
    }

    /** The headline once more, before a second copy of the story. */
    void cutRepeatedTitles() {
        if (title == null) {
            return;
        }
        String headline = draft.text.substring(title.start(), title.end());
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            if (!draft.isCut(i)
                    && line.words() > MIN_TITLE_WORDS
                    && line.end() - line.start() == headline.length()
                    && draft.text.startsWith(headline, line.start())) {
                draft.cut(i, RemovalKind.TITLE, "head.title-again");
            }
        }
    }

    /** Labels above the headline are a menu; a name between headline and publication line is the author's. */
    void cutMenu() {
        int top = Math.min(titleLine, MENU_LINES);
        boolean labels = true;
        for (int i = 0; i < top; i++) {
            labels &= draft.isCut(i) || draft.line(i).isLabel() && draft.kept(i).size() == 1;
        }
        for (int i = 0; labels && titleLine <= MENU_LINES && i < top; i++) {
            draft.cut(i, RemovalKind.NAVIGATION, "head.menu");
        }
        if (titleLine >= 0 && dateLine > titleLine && dateLine <= titleLine + NEAR) {
            for (int i = titleLine + 1; i < dateLine; i++) {
                Line line = draft.line(i);
                boolean name = line.words() >= 2 && line.words() <= MAX_AUTHOR_WORDS && line.words() == line.capitals();
                if (name && line.numbers() == 0 && !line.closed()) {
                    draft.cut(i, RemovalKind.BYLINE, "head.author");
                }
            }
        }
    }

    /** A headline that stands twice before the story, once perhaps with the name of the site behind it. */
    private void findRepeatedTitle(int limit) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < limit; i++) {
            Line line = draft.line(i);
            if (draft.isCut(i) || line.words() < MIN_TITLE_WORDS || line.words() > MAX_TITLE_WORDS) {
                continue;
            }
            if (line.numbers() > MAX_TITLE_NUMBERS || tokens.isSign(line.last() - 1, '.')) {
                continue;
            }
            String key = key(line.start(), line.end());
            Integer earlier = seen.putIfAbsent(key, i);
            boolean suffixed = i > 0 && earlier == null && startsWithTitle(draft.line(0), key);
            boolean opens = suffixed || earlier != null && earlier <= NEAR;
            if (dateLine < 0 ? opens : (earlier != null || suffixed) && Math.abs(i - dateLine) <= 2 * NEAR) {
                takeTitle(i);
                draft.cut(earlier == null ? 0 : earlier, RemovalKind.TITLE, "head.title");
            }
        }
    }

    private boolean startsWithTitle(Line first, String title) {
        String key = key(first.start(), first.end());
        return key.length() > title.length()
                && key.startsWith(title)
                && !Character.isLetterOrDigit(key.charAt(title.length()))
                && " -|:\u2013\u2014"
                                .indexOf(key.substring(title.length()).strip().charAt(0))
                        >= 0;
    }

    private String key(int start, int end) {
        return draft.text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The headline stands before the date more often than behind it. */
    private void findTitleNearDate() {
        for (int i = dateLine - 1; i >= 0 && i >= dateLine - NEAR; i--) {
            if (!draft.isCut(i) && isTitle(draft.line(i))) {
                takeTitle(i);
                return;
            }
        }
        for (int i = dateLine + 1; i < draft.size() && i <= dateLine + NEAR; i++) {
            if (!draft.isCut(i) && isTitle(draft.line(i))) {
                takeTitle(i);
                return;
            }
        }
    }

    private boolean isTitle(Line line) {
        return line.words() > MIN_TITLE_WORDS
                && line.words() <= MAX_TITLE_WORDS
                && line.stops() <= 1
                && !tokens.isSign(line.last() - 1, '.')
                && !tokens.isSign(line.last() - 1, ',')
                && !tokens.isSign(line.last() - 1, ']')
                && !endsInCredit(line)
                && line.capitals() * 4 >= line.words();
    }

    /** "Warga memanen padi. [Kabar/Budi]": the caption of a picture. */
    private boolean endsInCredit(Line line) {
        return line.stops() > 0 && (tokens.isSign(line.last() - 1, ']') || tokens.isSign(line.last() - 1, ')'));
    }

    private void takeTitle(int line) {
        titleLine = line;
        title = new Page.Piece(draft.line(line).start(), draft.line(line).end());
        draft.cut(line, RemovalKind.TITLE, "head.title");
    }

    /** Finds a headline that opens the page, where none was found yet. */
    void findLeadingTitle(Story story) {
        if (title != null || story.dump()) {
            return;
        }
        int i = 0;
        while (i < story.first() && draft.isCut(i)) {
            i++;
        }
        if (i < story.first()
                && Headlines.is(tokens, draft.line(i))
                && draft.line(i).small() * 4 <= draft.line(i).words()
                && draft.line(i).words() >= MIN_TITLE_WORDS + 1
                && !draft.line(i).closed()
                && draft.line(i).stops() == 0
                && draft.kept(i).size() == 1
                && !tokens.isSign(draft.line(i).last() - 1, ')')
                && !tokens.isSign(draft.line(i).last() - 1, '(')
                && isBeforeStory(i, story)) {
            takeTitle(i);
        }
    }

    /** Whether the lines up to the story, which are few, do not go on with a line's sentence. */
    private boolean isBeforeStory(int line, Story story) {
        for (int i = line + 1; i <= story.first(); i++) {
            boolean small = i < draft.size() && !draft.isCut(i) && draft.line(i).startsSmall(tokens);
            if (small || i == draft.size()) {
                return false;
            }
        }
        return story.first() - line <= NEAR && !isHeading(line);
    }

    /** Whether a line is an entry of a table of contents: joined with others, or printed again as a heading. */
    private boolean isHeading(int line) {
        for (int at = draft.line(line).first(); at < draft.line(line).last(); at++) {
            if (tokens.kind(at) == Tokens.Kind.BREAK) {
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

    private boolean isLabel(int i) {
        Line line = draft.line(i);
        return line.words() <= LABEL_WORDS && !line.closed() && !Datelines.opens(draft, i);
    }

    /** Names of the site and its sections above the headline. */
    void cutLabels() {
        for (int i = 0; i < titleLine; i++) {
            if (!draft.isCut(i) && isLabel(i) && draft.line(i).words() > 0) {
                draft.cut(i, RemovalKind.NAVIGATION, "head.label");
            }
        }
    }

    /** Short lines between the headline and the story are about its picture. */
    void cutCaption(Story story) {
        for (int i = Math.max(end(), pictures); title != null && i < story.first(); i++) {
            if (!draft.isCut(i)
                    && draft.line(i).words() >= 2
                    && !draft.line(i).closed()
                    && draft.kept(i).size() == 1
                    && !tokens.isSign(draft.line(i).last() - 1, ':')) {
                draft.cut(i, RemovalKind.CAPTION, "head.caption");
            }
        }
    }

    /** Finds the dateline at the first running text, or that of an outlet a few lines behind. */
    void findDateline() {
        boolean flown = false;
        int limit = Math.min(draft.size(), end() + DATELINE_LINES);
        for (int i = 0; i < limit && dateline == null; i++) {
            List<Draft.Kept> kept = draft.kept(i);
            if (kept.isEmpty()) {
                limit = Math.min(draft.size(), limit + 1);
                continue;
            }
            Draft.Kept first = kept.get(0);
            if (!flown || Datelines.namesOutlet(draft, first)) {
                dateline = Datelines.find(draft, first);
            }
            if (dateline == null) {
                dateline = ReporterDatelines.find(draft, first);
            }
            flown |= draft.line(i).flows();
            if (dateline != null) {
                cutPictureLines(i);
            }
        }
        cutRepeatedDateline();
    }

    /** Lines before the dateline that say themselves that they are about a picture. */
    private void cutPictureLines(int datelined) {
        for (int i = 0; i < datelined; i++) {
            if (!draft.isCut(i) && draft.kept(i).size() == 1 && Captions.opens(tokens, draft.line(i))) {
                draft.cut(i, RemovalKind.CAPTION, "head.picture");
            }
        }
    }

    /** The dateline once more, before a second copy of the story. */
    private void cutRepeatedDateline() {
        if (dateline == null || dateline.outlet().isEmpty()) {
            return;
        }
        String printed = draft.text.substring(dateline.start(), dateline.end());
        for (int i = 0; i < draft.size(); i++) {
            for (Draft.Kept kept : draft.kept(i)) {
                if (kept.start() > dateline.start() && Datelines.opensRound(draft, kept)) {
                    Datelines.cut(draft, kept);
                } else if (draft.text.startsWith(printed, kept.start())
                        && kept.end() > kept.start() + printed.length()) {
                    draft.cut(
                            i,
                            kept.start(),
                            kept.start() + printed.length(),
                            RemovalKind.DATELINE,
                            "head.dateline-again");
                }
            }
        }
    }
}
