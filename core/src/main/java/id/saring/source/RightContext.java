package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.text.Tokens;

/** What stands behind a name: a pause, or the verb of what it found. */
final class RightContext {
    /** How far behind a name its verb of finding stands. */
    private static final int FINDING = 8;
    /** The same behind a title, where its authors may stand too. */
    private static final int FINDING_BEHIND_AUTHORS = 12;

    private final Tokens tokens;
    private final Days days;

    RightContext(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.days = days;
    }

    /** Whether a pause, a day or a passive stands behind a name, and no predicate of its own. */
    boolean isPaused(int at) {
        return Frame.PAUSE.is(tokens, at)
                || tokens.isSign(at, '.')
                || at >= tokens.size()
                || tokens.isSign(at, ',')
                || tokens.isSign(at, '*')
                || tokens.isSign(at, '(')
                || days.at(tokens.start(at)) != null;
    }

    /** Whether a verb of finding stands shortly behind: "… (2024) juga menunjukkan", "… oleh Lembah Data menemukan". */
    boolean isFound(int from, boolean authors) {
        long verbs = Part.FINDING.bit() | Part.REPORT.bit();
        boolean and = false;
        int limit = Math.min(tokens.size(), from + (authors ? FINDING_BEHIND_AUTHORS : FINDING));
        for (int i = from; i < limit; i++) {
            if ((Parts.of(tokens, i) & verbs) != 0) {
                return true;
            }
            DateMatch date = days.at(tokens.start(i));
            if (date != null) {
                int behind = tokens.at(date.end());
                limit = Math.min(tokens.size(), limit + behind - i);
                i = behind - 1;
                continue;
            }
            boolean also = tokens.is(i, "dan") && (Parts.of(tokens, i + 1) & verbs) != 0;
            and |= tokens.is(i, "dan") || authors && (tokens.is(i, "oleh") || tokens.is(i, "dari"));
            boolean author =
                    and && (tokens.isCapital(i) || tokens.isWord(i) && !tokens.isCapital(i) && isAuthorLink(i));
            boolean open = author
                    || also
                    || tokens.isSign(i, ',')
                    || tokens.isSign(i, '*')
                    || tokens.isSign(i, '(')
                    || tokens.isSign(i, ')')
                    || tokens.kind(i) == Tokens.Kind.NUMBER
                    || tokens.is(i, "telah")
                    || tokens.is(i, "ini")
                    || tokens.is(i, "sudah")
                    || tokens.is(i, "pun")
                    || (Parts.of(tokens, i)
                                    & (Part.ADVERB.bit() | Part.ACT.bit() | Part.FILLER.bit() | Part.MODIFIER.bit()))
                            != 0;
            if (!open) {
                return false;
            }
        }
        return false;
    }

    private boolean isAuthorLink(int at) {
        return Frame.AUTHOR.is(tokens, at);
    }
}
