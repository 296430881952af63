package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** Lines without a word or a number: rules, bare bullets, end marks. */
final class Remains {
    private Remains() {}

    static void cut(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Line line = draft.line(i);
            if (line.words() == 0 && line.numbers() == 0 && !draft.isCut(i) && !goesOn(draft, i)) {
                boolean stars = draft.tokens.isSign(line.last() - 1, '*');
                draft.cut(
                        i, stars ? RemovalKind.END_MARK : RemovalKind.OTHER, stars ? "remains.stars" : "remains.signs");
            }
        }
    }

    /** Whether the signs close a sentence that was cut at a link. */
    private static boolean goesOn(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        int sign = tokens.sign(draft.line(i).first());
        boolean closing = Signs.isStop(sign) || sign == ',' || sign == ')' || sign == ';' || Signs.isQuote(sign);
        return closing && i > 0 && !draft.isCut(i - 1) && !draft.line(i - 1).closed();
    }
}
