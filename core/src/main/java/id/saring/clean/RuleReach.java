package id.saring.clean;

import id.saring.text.Tokens;

/** Sets aside what a rule reaches from its match on. */
final class RuleReach {
    private static final int REST_WORDS = 6;
    private static final int MAX_BRACKETED = 40;

    private RuleReach() {}

    /** Sets aside what a rule reaches from its match on; the token behind that. */
    static int cut(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        if (rule.reach() == Reach.HEADLINE) {
            return headline(draft, i, start, end, rule);
        }
        if (rule.reach() == Reach.AROUND) {
            int first = Sentences.start(tokens, tokens.at(start), line.first());
            set(draft, i, tokens.start(first), tokens.end(end - 1), rule);
            return end;
        }
        if (rule.reach() == Reach.NAME) {
            return name(draft, i, start, end, rule);
        }
        int last = switch (rule.reach()) {
            case SENTENCE -> withRest(tokens, Sentences.end(tokens, end, line.last()), line.last());
            case LINE -> line.last();
            default -> end;
        };
        int link = (rule.reach() == Reach.MATCH || rule.reach() == Reach.LINK) && last < line.last()
                ? Seams.behindLink(tokens, last)
                : -1;
        if (link > 0) {
            set(draft, i, start, link, rule);
            return last + 1;
        }
        set(draft, i, rule.reach() == Reach.LINE ? line.start() : start, tokens.end(last - 1), rule);
        return last;
    }

    /** A few words behind a promotion at the end of a line are its slogan. */
    private static int withRest(Tokens tokens, int end, int limit) {
        return end < limit
                        && limit - end <= 2 * REST_WORDS
                        && Line.of(tokens, end, limit).words() <= REST_WORDS
                ? limit
                : end;
    }

    /** Sets a cue and the name behind it aside; what the page has glued to the name stays. */
    private static int name(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        int limit = draft.line(i).last();
        int last = Math.max(end, CuedNames.end(tokens, end, limit));
        int glued = last < limit && CuedNames.startsCue(tokens, last)
                ? last
                : last < limit && last > end && tokens.shape(last) == Tokens.Shape.LOWER ? last - 1 : -1;
        int seam = glued < 0 || !tokens.isWord(glued) ? -1 : Seams.in(tokens, glued, true);
        set(draft, i, start, seam > 0 ? tokens.start(glued) + seam : tokens.end(last - 1), rule);
        return seam > 0 ? glued : last;
    }

    /** Sets a cue and its headline aside, with the brackets where they stand in brackets. */
    private static int headline(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        int limit = draft.line(i).last();
        int open = tokens.at(start) - 1;
        if (open >= draft.line(i).first() && tokens.isSign(open, '(')) {
            for (int at = end; at < Math.min(limit, end + MAX_BRACKETED); at++) {
                if (tokens.isSign(at, ')')) {
                    set(draft, i, tokens.start(open), tokens.end(at), rule);
                    return at + 1;
                }
            }
        }
        HeadlineEnd headline = HeadlineEnd.of(tokens, end, limit);
        set(draft, i, start, headline.offset(), rule);
        return Math.max(headline.token(), end);
    }

    private static void set(Draft draft, int i, int start, int end, Rule rule) {
        Line line = draft.line(i);
        if (start == line.start() && end == line.end()) {
            draft.cut(i, rule.kind(), rule.id());
        } else {
            draft.cut(i, start, end, rule.kind(), rule.id());
        }
    }
}
