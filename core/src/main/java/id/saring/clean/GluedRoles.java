package id.saring.clean;

import id.saring.text.Tokens;
import java.util.List;

/** Bylines whose role a page has glued to the name: "EditorSiti Aminah". */
final class GluedRoles {
    private static final int MAX_WORDS = 6;
    private static final List<String> ROLES = List.of("Editor", "Penulis", "Reporter", "Pewarta", "Redaktur");

    private GluedRoles() {}

    /** Whether a line is nothing but a name with a role glued to it. */
    static boolean opens(Tokens tokens, Line line) {
        if (line.words() > MAX_WORDS
                || line.words() != line.last() - line.first()
                || line.capitals() != line.words()
                || tokens.shape(line.first()) != Tokens.Shape.MIXED) {
            return false;
        }
        String word = tokens.string(line.first());
        for (String role : ROLES) {
            if (word.startsWith(role)
                    && word.length() > role.length()
                    && Character.isUpperCase(word.charAt(role.length()))) {
                return true;
            }
        }
        return false;
    }
}
