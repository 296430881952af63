package id.saring.clean;

import id.saring.text.Tokens;

/** Sets aside what a rule reaches from its match on. */
final class RuleReach {
    private static final int SLOGAN_WORDS = 6;
    private static final int MAX_BRACKETED = 40;

    private RuleReach() {}

    /** Sets aside what a rule reaches from its match on; the token behind that. */
    static int cut(Draft draft, int i, int start, int end, Rule rule) {
        Line line = draft.line(i);
        return switch (rule.reach()) {
            case MATCH, LINK -> match(draft, i, start, end, rule);
            case HEADLINE -> headline(draft, i, start, end, rule);
            case SENTENCE -> upTo(draft, i, start, sentenceEnd(draft.tokens, end, line.last()), rule);
            case NAME -> name(draft, i, start, end, rule);
            case AROUND -> around(draft, i, start, end, rule);
            case LINE -> upTo(draft, i, line.start(), line.last(), rule);
            case NEXT, LIST -> upTo(draft, i, start, end, rule);
        };
    }

    /** Sets aside from an offset to a token. */
    private static int upTo(Draft draft, int i, int start, int last, Rule rule) {
        set(draft, i, start, draft.tokens.end(last - 1), rule);
        return last;
    }

    /** Sets the match aside, with the "sini" that the page has glued the next sentence to. */
    private static int match(Draft draft, int i, int start, int end, Rule rule) {
        int link = end < draft.line(i).last() ? Seams.behindLink(draft.tokens, end) : -1;
        if (link > 0) {
            set(draft, i, start, link, rule);
            return end + 1;
        }
        return upTo(draft, i, start, end, rule);
    }

    /** Sets the match aside with what its sentence has before it. */
    private static int around(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        int first = Sentences.start(tokens, tokens.at(start), draft.line(i).first());
        return upTo(draft, i, tokens.start(first), end, rule);
    }

    /** The end of the sentence; a few words behind a promotion at the end of a line are its slogan. */
    private static int sentenceEnd(Tokens tokens, int from, int limit) {
        int end = Sentences.end(tokens, from, limit);
        boolean slogan = end < limit
                && limit - end <= 2 * SLOGAN_WORDS
                && Line.of(tokens, end, limit).words() <= SLOGAN_WORDS;
        return slogan ? limit : end;
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
