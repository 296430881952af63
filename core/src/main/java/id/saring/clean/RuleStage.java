package id.saring.clean;

import id.saring.text.Tokens;
import java.util.Set;

/** Applies the rule table to a page: whole lines by their start, and stretches within lines. */
final class RuleStage {
    private static final int LIST_LINES = 40;

    private final RuleTable rules;

    RuleStage(RuleTable rules) {
        this.rules = rules;
    }

    /** Applies the rules that hold in some places; the others wait until it is known where the story lies. */
    void apply(Draft draft, int from, int to, Set<Place> places) {
        for (int i = from; i < to; i++) {
            if (!draft.isCut(i) && !line(draft, i, places) && places.contains(Place.INLINE)) {
                within(draft, i);
            }
        }
    }

    private boolean line(Draft draft, int i, Set<Place> places) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int at = line.first();
        while (true) {
            for (Rule rule : rules.anchored(tokens, at)) {
                if (places.contains(rule.place()) && anchored(draft, i, at, rule)) {
                    return true;
                }
            }
            if (at + 1 >= line.last() || !isOrnament(tokens.sign(at))) {
                return false;
            }
            at++;
        }
    }

    private static boolean isOrnament(int sign) {
        return Signs.isBullet(sign) || sign == '#' || sign == '|' || sign == '_' || sign == '\\';
    }

    private boolean anchored(Draft draft, int i, int at, Rule rule) {
        int end = rule.pattern().match(draft.tokens, at, draft.line(i).last());
        if (end < 0 || rule.place() == Place.HEAD && draft.line(i).flows()) {
            return false;
        }
        switch (rule.reach()) {
            case LINE -> draft.cut(i, rule.kind(), rule.id());
            case NEXT -> {
                draft.cut(i, rule.kind(), rule.id());
                if (i + 1 < draft.size() && Headlines.is(draft.tokens, draft.line(i + 1))) {
                    draft.cut(i + 1, rule.kind(), rule.id());
                }
            }
            case LIST -> list(draft, i, rule);
            case MATCH, HEADLINE, SENTENCE -> part(draft, i, at, end, rule);
        }
        return true;
    }

    private static void list(Draft draft, int i, Rule rule) {
        draft.cut(i, rule.kind(), rule.id());
        int limit = Math.min(draft.size(), i + LIST_LINES);
        for (int next = i + 1;
                next < limit && !draft.line(next).flows() && !draft.line(next).closed();
                next++) {
            draft.cut(next, rule.kind(), rule.id());
        }
    }

    private void within(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int at = line.first();
        while (at < line.last()) {
            int next = at + 1;
            for (Rule rule : rules.inline(tokens, at)) {
                int end = rule.pattern().match(tokens, at, line.last());
                if (end >= 0) {
                    next = Math.max(next, part(draft, i, at, end, rule));
                    break;
                }
            }
            at = next;
        }
    }

    /** Sets aside what a rule reaches from its match on; the token behind that. */
    private static int part(Draft draft, int i, int at, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int last = switch (rule.reach()) {
            case HEADLINE -> Headlines.end(tokens, end, line.last());
            case SENTENCE -> Sentences.end(tokens, end, line.last());
            default -> end;
        };
        if (at == line.first() && last == line.last()) {
            draft.cut(i, rule.kind(), rule.id());
        } else {
            draft.cut(i, tokens.start(at), tokens.end(last - 1), rule.kind(), rule.id());
        }
        return last;
    }
}
