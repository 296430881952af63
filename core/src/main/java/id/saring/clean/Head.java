package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What opens a page: headline, publication line, dateline. */
final class Head {
    private final Draft draft;
    private final Tokens tokens;
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

    void findTitleAndDate() {
        for (int i = 0; i < Math.min(draft.size(), 300); i++) {
            Line line = draft.line(i);
            int end = PublishedLine.match(tokens, line);
            if (end > 0) {
                published = new Page.Piece(line.start(), line.end());
                draft.cut(i, RemovalKind.PUBLISHED, "head.published");
                if (i > 0 && Headlines.is(tokens, draft.line(i - 1))) {
                    title = new Page.Piece(
                            draft.line(i - 1).start(), draft.line(i - 1).end());
                    draft.cut(i - 1, RemovalKind.TITLE, "head.title");
                }
                break;
            }
            if (line.flows()) {
                break;
            }
        }
    }

    void findDateline() {
        for (int i = 0; i < draft.size(); i++) {
            List<Draft.Kept> kept = draft.kept(i);
            if (kept.isEmpty()) {
                continue;
            }
            dateline = Datelines.find(draft, i, kept.get(0));
            if (dateline != null || draft.line(i).flows()) {
                break;
            }
        }
    }
}
