package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Datelines on a line of their own, with the dash on the next one: "Jakarta", "- Warga memanen padi". */
final class LonePlaces {
    private LonePlaces() {}

    /** Finds place and dash where a kept stretch is the first of them, and sets both aside. */
    static Page.@Nullable DatelinePiece find(Draft draft, Draft.Kept kept) {
        int line = kept.line();
        if (line + 1 >= draft.size() || draft.kept(line + 1).isEmpty()) {
            return null;
        }
        Tokens tokens = draft.tokens;
        Draft.Kept next = draft.kept(line + 1).get(0);
        int dash = next.first();
        int end = dash;
        while (end < next.last() && Signs.isDash(tokens.sign(end))) {
            end++;
        }
        if (end == dash) {
            return null;
        }
        DatelineParts parts = parts(tokens, kept, end == next.last());
        if (parts == null) {
            return null;
        }
        draft.cut(line, kept.start(), kept.end(), RemovalKind.DATELINE, "head.dateline");
        draft.cut(line + 1, tokens.start(dash), tokens.end(end - 1), RemovalKind.DATELINE, "head.dateline");
        return parts.piece(kept.start(), tokens.end(end - 1));
    }

    /** The stretch read as place and outlet, or null; before a line that is only a dash, any name is a place. */
    private static @Nullable DatelineParts parts(Tokens tokens, Draft.Kept kept, boolean dashAlone) {
        DatelineParts known = new DatelineParts(tokens, kept.first(), kept.last());
        known.skipStars();
        if (DatelineNames.read(known)) {
            known.skipStars();
            if (known.at == known.limit) {
                return known;
            }
        }
        int name = DatelinePlaces.capitals(tokens, kept.first(), kept.last());
        if (!dashAlone || name != kept.last() || name - kept.first() > DatelineNames.MAX_UNKNOWN) {
            return null;
        }
        DatelineParts unknown = new DatelineParts(tokens, kept.first(), kept.last());
        unknown.setPlace(kept.first(), kept.last());
        return unknown;
    }
}
