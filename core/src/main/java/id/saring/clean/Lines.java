package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The lines of a view that are not blank, each with the features that rules and neighbours ask for. */
final class Lines {
    private Lines() {}

    /** Splits at line feeds. */
    static List<Line> of(Tokens tokens) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (at == tokens.size() || tokens.kind(at) == Tokens.Kind.BREAK) {
                if (at > first) {
                    lines.add(Line.of(tokens, first, at));
                }
                first = at + 1;
            }
        }
        return lines;
    }
}
