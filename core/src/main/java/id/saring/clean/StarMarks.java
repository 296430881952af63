package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Stars that close a story: "... tahun ini. (*)", "... tahun ini.***", "... tahun ini.*". */
final class StarMarks {
    private static final int MIN_TOKENS = 5;

    private StarMarks() {}

    /** Sets "(*)" aside wherever it stands behind a sentence at the end of a line. */
    static void cut(Draft draft) {
        Tokens tokens = draft.tokens;
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            int last = line.last() - 1;
            if (!draft.isCut(i)
                    && line.last() - line.first() >= MIN_TOKENS
                    && tokens.isSign(last, ')')
                    && tokens.isSign(last - 1, '*')
                    && tokens.isSign(last - 2, '(')
                    && Sentences.endAt(tokens, line.first(), last - 3)) {
                draft.cut(i, tokens.start(last - 2), tokens.end(last), RemovalKind.END_MARK, "tail.bracketed-star");
            }
        }
    }

    /** Sets the stars at the end of a kept stretch aside; whether there are any. */
    static boolean take(Draft draft, Draft.Kept kept) {
        Tokens tokens = draft.tokens;
        int first = kept.first();
        int last = kept.last() - 1;
        int before = last;
        while (before >= first && tokens.isSign(before, '*')) {
            before--;
        }
        int stars = last - before;
        if (stars >= 2 || stars == 1 && (before < first || isLone(tokens, first, last))) {
            draft.cutTokens(kept.line(), before + 1, last + 1, RemovalKind.END_MARK, "tail.stars");
            return true;
        }
        return false;
    }

    /** "... tahun ini.*": a star glued to the last stop, which no other one opened. */
    private static boolean isLone(Tokens tokens, int first, int last) {
        boolean lone = last > first && Signs.isStop(tokens.sign(last - 1)) && !tokens.spaceBefore(last);
        for (int at = first; lone && at < last; at++) {
            lone = !tokens.isSign(at, '*');
        }
        return lone;
    }

    /** Whether a stretch is nothing but stars. */
    static boolean are(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!tokens.isSign(at, '*')) {
                return false;
            }
        }
        return to > from;
    }
}
