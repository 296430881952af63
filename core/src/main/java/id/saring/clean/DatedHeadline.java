package id.saring.clean;

import id.saring.text.Tokens;

/**
 * A headline beside the publication line, before it more often than behind: "Harga Cabai Naik Lagi", "Senin, 6 Mei 2024".
 */
final class DatedHeadline {
    private DatedHeadline() {}

    static void find(Draft draft, Head head) {
        int date = head.dateLine();
        for (int i = date - 1; i >= 0 && i >= date - Head.NEAR; i--) {
            if (!draft.isCut(i) && isTitle(draft.tokens, draft.line(i))) {
                head.takeTitle(i);
                return;
            }
        }
        for (int i = date + 1; i < draft.size() && i <= date + Head.NEAR; i++) {
            if (!draft.isCut(i) && isTitle(draft.tokens, draft.line(i))) {
                head.takeTitle(i);
                return;
            }
        }
    }

    private static boolean isTitle(Tokens tokens, Line line) {
        return line.words() > Head.MIN_TITLE_WORDS
                && line.words() <= Head.MAX_TITLE_WORDS
                && line.stops() <= 1
                && !tokens.isSign(line.last() - 1, '.')
                && !tokens.isSign(line.last() - 1, ',')
                && !tokens.isSign(line.last() - 1, ']')
                && !endsInCredit(tokens, line)
                && line.capitals() * 4 >= line.words();
    }

    /** "Warga memanen padi. (Kabar/Budi)": the caption of a picture. */
    private static boolean endsInCredit(Tokens tokens, Line line) {
        return line.stops() > 0 && tokens.isSign(line.last() - 1, ')');
    }
}
