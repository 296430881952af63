package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/** A row of the rule table. */
record Rule(String id, RemovalKind kind, Place place, Reach reach, LinePattern pattern) {
    /** Whether the pattern matches a line: from its start or an ornament there on, or anywhere within it. */
    boolean matches(String line) {
        Tokens tokens = Tokens.of(line);
        for (int at = 0; at < tokens.size(); at++) {
            if (pattern.match(tokens, at, tokens.size()) >= 0) {
                return true;
            }
            if (place != Place.INLINE && !RuleStage.isOrnament(tokens.sign(at))) {
                return false;
            }
        }
        return false;
    }
}
