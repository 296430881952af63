package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Datelines of an outlet behind the name of the reporter on the same line. Pages glue the two: "Laporan Wartawan
 * Kabar.com, Siti AminahKABAR.COM, MELATI - ".
 */
final class ReporterDatelines {
    private static final int MAX_TOKENS = 32;
    private static final int MIN_TOKENS = 3;

    private ReporterDatelines() {}

    /** Finds reporter and dateline at the start of a kept stretch, and sets both aside. */
    static Page.@Nullable DatelinePiece find(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int first = kept.first();
        if (!tokens.is(first, "laporan") && !tokens.is(first, "reporter")) {
            return null;
        }
        for (int at = first + MIN_TOKENS; at < Math.min(kept.last(), first + MAX_TOKENS); at++) {
            if (tokens.isCapital(at) && Domains.end(tokens, at, kept.last()) > 0) {
                DatelineParts parts = new DatelineParts(tokens, at, kept.last());
                int end = DatelineReader.read(parts);
                if (end > 0 && parts.hasOutlet()) {
                    return cut(draft, kept, parts, tokens.end(end - 1));
                }
            }
        }
        return null;
    }

    private static Page.DatelinePiece cut(Draft draft, Draft.Kept kept, DatelineParts parts, int end) {
        Tokens tokens = draft.tokens;
        int start = tokens.start(parts.first) + seam(tokens.string(parts.first));
        draft.cut(kept.line(), kept.start(), start, RemovalKind.BYLINE, "head.reporter");
        draft.cut(kept.line(), start, end, RemovalKind.DATELINE, "head.dateline");
        String outlet = draft.text.substring(start, tokens.end(parts.outletTo - 1));
        return new Page.DatelinePiece(start, end, parts.piece(start, end).place(), Optional.of(outlet));
    }

    /** Where a word in large letters starts that is glued to one in small letters, or 0. */
    private static int seam(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1))
                    && Character.isUpperCase(word.charAt(i))
                    && Character.isUpperCase(word.charAt(i + 1))) {
                return i;
            }
        }
        return 0;
    }
}
