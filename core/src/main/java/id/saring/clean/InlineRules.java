package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Locale;

/** Applies the rules for stretches within lines. */
final class InlineRules {
    /** Two or three words glued together; what is longer is no word, and each capital in it costs a look at the rest. */
    private static final int MAX_GLUED_LENGTH = 200;

    private static final int MAX_CAPTION_WORDS = 45;
    private static final int MAX_CAPTION_TOKENS = 60;
    private static final int CREDIT_TOKENS = 4;

    private final RuleTable rules;

    InlineRules(RuleTable rules) {
        this.rules = rules;
    }

    /**
     * Looks for matches from the start of a line to its end. At nearly every token nothing can start: no rule, no word
     * with another glued to it, and no credit of a photograph, which has a slash.
     */
    void within(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        boolean slash = line.holds('/');
        int at = line.first();
        while (at < line.last()) {
            at = slash ? at : rules.nextInline(tokens, at, line.last());
            if (at == line.last()) {
                return;
            }
            Rule[] candidates = rules.inline(tokens, at);
            boolean credit = slash && PhotoCredits.startsAt(tokens, at, line.last());
            if (candidates.length == 0 && !tokens.isMixed(at) && !credit) {
                at++;
                continue;
            }
            at = behind(draft, i, at, candidates, credit);
            if (draft.isCut(i)) {
                return;
            }
        }
    }

    /** The token behind what is set aside from a token on, or else the next one. */
    private int behind(Draft draft, int i, int at, Rule[] candidates, boolean credit) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int next = at + 1;
        for (Rule rule : candidates) {
            int end = rule.pattern().match(tokens, at, line.last());
            if (end >= 0 && fits(tokens, line, at, end, rule)) {
                next = Math.max(next, RuleReach.cut(draft, i, tokens.start(at), end, rule));
                cutAnnounced(draft, i, end, rule);
                break;
            }
        }
        if (next == at + 1 && credit && standsFree(draft, i, at)) {
            next = caption(draft, i, at);
        }
        if (next == at + 1 && tokens.isMixed(at)) {
            next = glued(draft, i, at);
        }
        return next;
    }

    /** The headline on the line behind one that is nothing but its announcement. */
    private static void cutAnnounced(Draft draft, int i, int end, Rule rule) {
        if (rule.kind() == RemovalKind.RELATED
                && rule.reach() == Reach.HEADLINE
                && end == draft.line(i).last()
                && draft.tokens.isSign(end - 1, ':')
                && i + 1 < draft.size()
                && Headlines.is(draft.tokens, draft.line(i + 1))) {
            draft.cut(i + 1, rule.kind(), rule.id());
        }
    }

    /** Whether no sentence goes on at a token: it is the first, or something was set aside before it. */
    private static boolean standsFree(Draft draft, int i, int at) {
        int end = at == 0 ? 0 : draft.tokens.end(at - 1);
        return at == draft.line(i).first()
                || Signs.isStop(draft.tokens.sign(at - 1))
                || draft.kept(i).stream().noneMatch(kept -> kept.start() < end && kept.end() >= end);
    }

    /** The caption of a picture within a line, from its credit to the end of its sentence. */
    private static int caption(Draft draft, int i, int at) {
        int end = Sentences.end(draft.tokens, at + CREDIT_TOKENS, draft.line(i).last());
        if (end - at > MAX_CAPTION_TOKENS) {
            return at + 1;
        }
        draft.cut(i, draft.tokens.start(at), draft.tokens.end(end - 1), RemovalKind.CAPTION, "line.photo-credit");
        return end;
    }

    private static boolean startsHeadline(Tokens tokens, int at) {
        return at < tokens.size() && (!tokens.isWord(at) || tokens.isCapital(at) || tokens.isMixed(at));
    }

    /** A rule for a whole line needs a short one; one for a sentence or a headline, the start of one. */
    private static boolean fits(Tokens tokens, Line line, int at, int end, Rule rule) {
        return switch (rule.reach()) {
            case LINE -> line.words() <= MAX_CAPTION_WORDS;
            case LINK -> end < line.last() && Seams.behindLink(tokens, end) > 0;
            case SENTENCE -> !tokens.isWord(at) || tokens.isCapital(at);
            case NAME -> CuedNames.standsAlone(tokens, line.first(), at) && end < line.last() && tokens.isCapital(end);
            case HEADLINE -> tokens.isSign(end - 1, ':') || tokens.isCapital(at) && startsHeadline(tokens, end);
            default -> true;
        };
    }

    /** A rule whose first word the page has glued to the word before it; the token behind what it removes. */
    private int glued(Draft draft, int i, int at) {
        Tokens tokens = draft.tokens;
        if (tokens.end(at) - tokens.start(at) > MAX_GLUED_LENGTH) {
            return at + 1;
        }
        int headline = tokens.is(at - 1, "baca") ? Seams.behind("juga", tokens, at) : -1;
        if (headline > 0) {
            HeadlineEnd end = GluedHeadlines.end(tokens, at, draft.line(i).last());
            draft.cut(i, tokens.start(at - 1), end.offset(), RemovalKind.RELATED, "related.baca-juga-glued");
            return Math.max(end.token(), at + 1);
        }
        String word = tokens.string(at);
        for (int cut = 1; cut < word.length(); cut++) {
            if (!Character.isUpperCase(word.charAt(cut))) {
                continue;
            }
            for (Rule rule : rules.inline(word.substring(cut).toLowerCase(Locale.ROOT))) {
                int end = rule.pattern().matchRest(tokens, at + 1, draft.line(i).last());
                if (end >= 0 && rule.reach() != Reach.LINE) {
                    return RuleReach.cut(draft, i, tokens.start(at) + cut, end, rule);
                }
            }
        }
        return at + 1;
    }
}
