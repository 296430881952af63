package id.saring.clean;

import id.saring.model.RemovalKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What opens a page, as far as it is found: headline, publication line, dateline. Used by one thread.
 *
 * <p>"Harga Cabai Naik Lagi", "Senin, 6 Mei 2024 10:30 WIB", "MELATI, KABAR.com - ".
 */
final class Head {
    /** So many lines apart are pieces of a head that belong together. */
    static final int NEAR = 3;
    /** Menus stand among so many first lines. */
    static final int MENU_LINES = 8;

    static final int MIN_TITLE_WORDS = 3;
    static final int MAX_TITLE_WORDS = 30;

    private final Draft draft;
    private int titleLine = -1;
    private int dateLine = -1;
    private int pictures;

    private Page.@Nullable Piece title;
    private Page.@Nullable Piece published;
    private Page.@Nullable DatelinePiece dateline;

    private Head(Draft draft) {
        this.draft = draft;
    }

    /** Finds the publication line and the headline: recorded as such, printed twice, or beside that line. */
    static Head of(Draft draft) {
        Head head = new Head(draft);
        int end = PublishedLines.find(draft, head);
        RecordedHeadline.find(draft, head);
        if (head.titleLine < 0) {
            RepeatedHeadline.find(draft, head, end);
        }
        if (head.titleLine < 0 && head.dateLine >= 0) {
            DatedHeadline.find(draft, head);
        }
        return head;
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

    /** The headline's line, or -1 if none opens the page. */
    int titleLine() {
        return titleLine;
    }

    /** The publication line, or -1. */
    int dateLine() {
        return dateLine;
    }

    /** The line behind headline and publication line. */
    int end() {
        return Math.max(titleLine, dateLine) + 1;
    }

    /** The first line that can be about a picture: a standfirst may come before. */
    int pictures() {
        return Math.max(end(), pictures);
    }

    /** Takes a line as the headline, and sets it aside. */
    void takeTitle(int line) {
        titleLine = line;
        takeTitleAmidStory(line);
    }

    /** Takes a line as a headline that does not open the page, and sets it aside. */
    void takeTitleAmidStory(int line) {
        title = new Page.Piece(draft.line(line).start(), draft.line(line).end());
        draft.cut(line, RemovalKind.TITLE, "head.title");
    }

    void setPublished(int line, Page.Piece piece) {
        dateLine = line;
        published = piece;
    }

    void setPictures(int line) {
        pictures = line;
    }

    void setDateline(Page.DatelinePiece piece) {
        dateline = piece;
    }
}
