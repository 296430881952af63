package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Applies the rule table to a page: whole lines by their start, and stretches within lines. */
final class RuleStage {
    private static final int MAX_LINE_WORDS = 70;
    private static final int MIN_STORY_STOPS = 3;

    private final RuleTable rules;
    private final InlineRules inline;

    RuleStage(RuleTable rules) {
        this.rules = rules;
        inline = new InlineRules(rules);
    }

    /** Applies the rules that hold in some places; the others wait until it is known where the story lies. */
    void apply(Draft draft, int from, int to, Set<Place> places) {
        Map<Integer, Rule> lists = new TreeMap<>();
        for (int i = from; i < to; i++) {
            if (draft.isCut(i) || line(draft, i, places, lists) || !places.contains(Place.INLINE)) {
                continue;
            }
            if (PhotoCredits.opens(draft.tokens, draft.line(i))) {
                draft.cut(i, RemovalKind.CAPTION, "line.photo-credit");
            } else {
                inline.within(draft, i);
            }
        }
        lists.forEach((header, rule) -> RuleLists.cut(draft, header, rule));
    }

    private boolean line(Draft draft, int i, Set<Place> places, Map<Integer, Rule> lists) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int at = line.first();
        while (true) {
            for (Rule rule : rules.anchored(tokens, at)) {
                if (places.contains(rule.place()) && anchored(draft, i, at, rule, lists)) {
                    return true;
                }
            }
            if (at + 1 >= line.last() || !isOrnament(tokens.sign(at))) {
                return false;
            }
            at++;
        }
    }

    /** Whether a sign may stand before what a line says. */
    static boolean isOrnament(int sign) {
        return Signs.isBullet(sign) || sign == '#' || sign == '|' || sign == '_' || sign == '\\';
    }

    private boolean anchored(Draft draft, int i, int at, Rule rule, Map<Integer, Rule> lists) {
        int end = rule.pattern().match(draft.tokens, at, draft.line(i).last());
        if (end < 0 || rule.place() == Place.HEAD && draft.line(i).flows() || isStory(draft.line(i), rule)) {
            return false;
        }
        switch (rule.reach()) {
            case LINE -> {
                draft.cut(i, rule.kind(), rule.id());
                Contents.cut(draft, i, rule);
            }
            case NEXT -> {
                draft.cut(i, rule.kind(), rule.id());
                AnnouncedLines.cut(draft, i, rule);
            }
            case LIST -> {
                if (i > 0 && !draft.isCut(i - 1) && Joins.isOpen(draft.tokens, draft.line(i - 1))) {
                    return false;
                }
                lists.put(i, rule);
            }
            case MATCH, LINK, HEADLINE, SENTENCE, NAME, AROUND ->
                RuleReach.cut(draft, i, draft.tokens.start(at), end, rule);
        }
        return true;
    }

    /** Whether a line is too long for a rule that removes whole ones: an article without line breaks. */
    private static boolean isStory(Line line, Rule rule) {
        boolean whole = rule.reach() == Reach.LINE || rule.reach() == Reach.NEXT || rule.reach() == Reach.LIST;
        return whole && line.words() > MAX_LINE_WORDS && line.stops() >= MIN_STORY_STOPS;
    }
}
