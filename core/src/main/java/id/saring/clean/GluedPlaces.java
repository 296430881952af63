package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Datelines whose place a page has glued to the first word of the story: "kabar.com, MelatiWarga memanen padi". */
final class GluedPlaces {
    private static final int MAX_TOKENS = 3;

    private GluedPlaces() {}

    /** Finds outlet and place at the start of a kept stretch, and sets them aside. */
    static Page.@Nullable DatelinePiece find(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        DatelineParts parts = new DatelineParts(tokens, kept.first(), kept.last());
        parts.skipStars();
        int domain = Domains.end(tokens, parts.at, parts.limit);
        if (domain < 0 || domain + 1 >= parts.limit || !tokens.isSign(domain, ',')) {
            return null;
        }
        int place = tokens.start(domain + 1);
        int end = end(tokens, domain + 1, parts.limit);
        if (end < 0) {
            return null;
        }
        draft.cut(kept.line(), kept.start(), end, RemovalKind.DATELINE, "head.dateline");
        return new Page.DatelinePiece(
                kept.start(),
                end,
                Optional.of(draft.text.substring(place, end)),
                Optional.of(draft.text.substring(tokens.start(parts.at), tokens.end(domain - 1))));
    }

    /** The offset behind the known place that starts at a token and ends within a word, or -1. */
    private static int end(Tokens tokens, int from, int limit) {
        int last = from;
        while (last + 1 < limit && last - from + 1 < MAX_TOKENS && tokens.shape(last) == Tokens.Shape.CAPITALIZED) {
            last++;
        }
        int seam = tokens.isWord(last) ? seam(tokens.string(last)) : 0;
        int end = tokens.start(last) + seam;
        return seam > 0 && Places.has(tokens.text().substring(tokens.start(from), end)) ? end : -1;
    }

    /** Where a large letter first follows a small one, or 0. */
    private static int seam(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
                return i;
            }
        }
        return 0;
    }
}
