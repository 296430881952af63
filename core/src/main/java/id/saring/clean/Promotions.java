package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/**
 * Promotions that lie over several lines: what stands before and behind the one that a rule knows, as "Ikuti" and the
 * address do around "kanal kami di".
 */
final class Promotions {
    private static final int NEAR = 5;
    private static final int FRAGMENT_WORDS = 3;
    private static final int LABEL_WORDS = 4;

    private final Draft draft;
    private final Tokens tokens;

    private Promotions(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        Promotions promotions = new Promotions(draft);
        for (int i = 0; i < draft.size(); i++) {
            RemovalKind kind = draft.kind(i);
            if (kind == RemovalKind.SOCIAL) {
                promotions.before(i, kind);
                promotions.behind(i, kind);
            } else if (kind == RemovalKind.CAPTION) {
                promotions.beforeVideo(i);
            } else if (kind == RemovalKind.CREDIT) {
                promotions.behindCredit(i);
            } else if (kind == RemovalKind.NAVIGATION && i >= 2 && draft.kind(i - 1) == RemovalKind.RELATED) {
                promotions.boxTitle(i - 2);
            }
        }
    }

    /** Fragments cut at links, back to the one that starts the invitation. */
    private void before(int line, RemovalKind kind) {
        for (int i = line - 1; i >= 0 && i >= line - NEAR && !draft.isCut(i); i--) {
            Line fragment = draft.line(i);
            if (fragment.words() > FRAGMENT_WORDS || fragment.closed()) {
                return;
            }
            if (Invitations.starts(tokens, fragment.first())) {
                for (int j = i; j < line; j++) {
                    draft.cut(j, kind, "promotion.fragment");
                }
                return;
            }
        }
    }

    /** The rest of a headline cut at its links, between its start and the video that it announces. */
    private void beforeVideo(int line) {
        int first = line;
        while (first > 0
                && line - first < NEAR
                && !draft.isCut(first - 1)
                && draft.line(first - 1).words() <= FRAGMENT_WORDS + 2
                && !draft.line(first - 1).closed()) {
            first--;
        }
        if (first == line
                || first == 0
                || !tokens.is(draft.line(line).first() + 1, "gambas")
                || !endsInLink(first - 1)) {
            return;
        }
        for (int i = first; i < line; i++) {
            draft.cut(i, RemovalKind.RELATED, "promotion.video");
        }
    }

    /** Whether a line, or the end of it, announces another article. */
    private boolean endsInLink(int line) {
        return draft.kind(line) == RemovalKind.RELATED && !draft.line(line).closed();
    }

    /** Addresses, and sentences that go on about the same thing. */
    private void behind(int line, RemovalKind kind) {
        for (int i = line + 1; i < draft.size() && i <= line + NEAR; i++) {
            if (draft.kind(i) == kind) {
                continue;
            }
            if (draft.isCut(i)) {
                return;
            }
            if (!isAddress(draft.line(i)) && !(tokens.isSign(draft.line(i).first(), '.') && i > line + 1)) {
                return;
            }
            draft.cut(i, kind, "promotion.behind");
        }
    }

    private boolean isAddress(Line line) {
        return (PageWord.SCHEME.is(tokens, line.first()) || tokens.is(line.first(), "www"))
                && draft.text.substring(line.start(), line.end()).indexOf(' ') < 0;
    }

    /** The outlet on a line of its own behind "telah tayang di". */
    private void behindCredit(int line) {
        int next = line + 1;
        if (Connectives.has(tokens, draft.line(line).last() - 1)
                && next < draft.size()
                && !draft.isCut(next)
                && draft.line(next).words() <= FRAGMENT_WORDS) {
            draft.cut(next, RemovalKind.CREDIT, "promotion.outlet");
        }
    }

    /** The title of a box whose teaser and "more" link are known. */
    private void boxTitle(int line) {
        if (!draft.isCut(line)
                && draft.line(line).words() <= LABEL_WORDS
                && !draft.line(line).closed()) {
            draft.cut(line, RemovalKind.RELATED, "promotion.box");
        }
    }
}
