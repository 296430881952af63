package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Place and outlet before the first sentence of a line: "MELATI, KABAR.com - Warga memanen padi". */
final class Datelines {
    private Datelines() {}

    /** Finds the dateline at the start of a kept stretch, and sets it aside. */
    static Page.@Nullable DatelinePiece find(Draft draft, Draft.Kept kept) {
        Page.DatelinePiece glued = GluedPlaces.find(draft, kept);
        if (glued != null) {
            return glued;
        }
        DatelineParts parts = over(draft, kept);
        int end = DatelineReader.read(parts);
        if (end < 0) {
            return LonePlaces.find(draft, kept);
        }
        int start = draft.tokens.start(kept.first());
        int offset = draft.tokens.end(end - 1);
        draft.cut(kept.line(), start, offset, RemovalKind.DATELINE, "head.dateline");
        return parts.piece(start, offset);
    }

    private static DatelineParts over(Draft draft, Draft.Kept kept) {
        return new DatelineParts(draft.tokens, kept.first(), kept.last());
    }

    /** Whether a line starts with a dateline. */
    static boolean opens(Draft draft, int line) {
        Line whole = draft.line(line);
        return DatelineReader.read(new DatelineParts(draft.tokens, whole.first(), whole.last())) > 0;
    }

    /** Whether a kept stretch starts with an outlet and its dash. */
    static boolean namesOutlet(Draft draft, Draft.Kept kept) {
        DatelineParts parts = over(draft, kept);
        return DatelineReader.read(parts) > 0
                && parts.hasOutlet()
                && (Domains.end(draft.tokens, parts.outletFrom, parts.limit) > 0
                        || parts.hasPlace() && OutletNames.has(draft.tokens, parts.outletFrom, parts.outletTo));
    }

    /** Whether a kept stretch starts with a place in large letters, an outlet and its dash, as in a round-up. */
    static boolean opensRound(Draft draft, Draft.Kept kept) {
        return draft.tokens.shape(kept.first()) == Tokens.Shape.UPPER && namesOutlet(draft, kept);
    }

    /** Sets aside the dateline that a kept stretch starts with. */
    static void cut(Draft draft, Draft.Kept kept) {
        int end = DatelineReader.read(over(draft, kept));
        draft.cut(kept.line(), kept.start(), draft.tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline-again");
    }
}
