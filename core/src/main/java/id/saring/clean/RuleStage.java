package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Applies the rule table to a page: whole lines by their start, and stretches within lines. */
final class RuleStage {
    private static final int LIST_LINES = 40;

    /** Two or three words glued together; what is longer is no word, and each capital in it costs a look at the rest. */
    private static final int MAX_GLUED_LENGTH = 200;

    private static final int LABEL_WORDS = 4;
    private static final int LABELS_AMONG_HEADLINES = 2;
    private static final int MAX_CAPTION_WORDS = 45;
    private static final int MAX_LINK_WORDS = 20;
    private static final int REST_WORDS = 6;
    private static final int MAX_LINE_WORDS = 70;
    private static final int MIN_STORY_STOPS = 3;
    private static final int MAX_BRACKETED = 40;
    private static final int MAX_CAPTION_TOKENS = 60;
    private static final int CREDIT_TOKENS = 4;

    private final RuleTable rules;

    RuleStage(RuleTable rules) {
        this.rules = rules;
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
                within(draft, i);
            }
        }
        lists.forEach((header, rule) -> list(draft, header, rule));
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

    private static boolean isOrnament(int sign) {
        return Signs.isBullet(sign) || sign == '#' || sign == '|' || sign == '_' || sign == '\\';
    }

    private boolean anchored(Draft draft, int i, int at, Rule rule, Map<Integer, Rule> lists) {
        int end = rule.pattern().match(draft.tokens, at, draft.line(i).last());
        if (end < 0 || rule.place() == Place.HEAD && draft.line(i).flows() || isStory(draft.line(i), rule)) {
            return false;
        }
        switch (rule.reach()) {
            case LINE -> draft.cut(i, rule.kind(), rule.id());
            case NEXT -> {
                draft.cut(i, rule.kind(), rule.id());
                if (i + 1 < draft.size() && belongs(draft, i + 1, rule)) {
                    draft.cut(i + 1, rule.kind(), rule.id());
                    cutItems(draft, i + 1, rule);
                }
            }
            case LIST -> {
                if (i > 0 && !draft.isCut(i - 1) && Joins.isOpen(draft.tokens, draft.line(i - 1))) {
                    return false;
                }
                lists.put(i, rule);
            }
            case MATCH, HEADLINE, SENTENCE, NAME, AROUND -> part(draft, i, draft.tokens.start(at), end, rule);
        }
        return true;
    }

    /** Whether a line is too long for a rule that removes whole ones: an article without line breaks. */
    private static boolean isStory(Line line, Rule rule) {
        boolean whole = rule.reach() == Reach.LINE || rule.reach() == Reach.NEXT || rule.reach() == Reach.LIST;
        return whole && line.words() > MAX_LINE_WORDS && line.stops() >= MIN_STORY_STOPS;
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

    /** The further items of a list whose first one was taken. */
    private static void cutItems(Draft draft, int item, Rule rule) {
        if (rule.kind() != RemovalKind.RELATED || !isHeadlineItem(draft, item)) {
            return;
        }
        for (int i = item + 1; i < Math.min(draft.size(), item + LIST_LINES) && isHeadlineItem(draft, i); i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }

    private static boolean isHeadlineItem(Draft draft, int i) {
        Line line = draft.line(i);
        return Signs.isBullet(draft.tokens.sign(line.first()))
                && !line.closed()
                && Headlines.is(draft.tokens, line)
                && line.small() * 4 <= line.words();
    }

    private static boolean belongs(Draft draft, int i, Rule rule) {
        Line line = draft.line(i);
        if (rule.kind() == RemovalKind.RELATED && (isSpeech(draft.tokens, line) || isNumbered(draft.tokens, line))) {
            return false;
        }
        if (rule.kind() == RemovalKind.RELATED
                && draft.tokens.isSign(draft.line(i - 1).last() - 1, ':')) {
            return isLink(draft, i);
        }
        return draft.tokens.isSign(line.first(), ':')
                || (rule.kind() == RemovalKind.BYLINE || rule.kind() == RemovalKind.CREDIT
                        ? line.words() == line.capitals() && line.isLabel()
                        : Headlines.is(draft.tokens, line));
    }

    /** Words in double marks up to the end of the line are somebody's, not a headline. */
    private static boolean isSpeech(Tokens tokens, Line line) {
        int open = tokens.sign(line.first());
        if (open != '"' && open != '\u201C') {
            return false;
        }
        for (int at = line.first() + 1; at < line.last() - 1; at++) {
            if (tokens.isSign(at, '"') || tokens.isSign(at, '\u201D')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumbered(Tokens tokens, Line line) {
        return tokens.kind(line.first()) == Tokens.Kind.NUMBER
                && (tokens.isSign(line.first() + 1, '.') || tokens.isSign(line.first() + 1, ')'));
    }

    /** Whether a line behind a colon can be the headline that it announces, in whatever case. */
    private static boolean isLink(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        return line.words() <= MAX_LINK_WORDS
                && !line.startsSmall(tokens)
                && !tokens.isSign(line.last() - 1, '.')
                && !tokens.isSign(line.last() - 1, ',');
    }

    /** A header with the headlines behind it and the labels among them, up to running text or a menu. */
    private static void list(Draft draft, int header, Rule rule) {
        if (draft.tokens.isSign(draft.line(header).first(), '|')) {
            table(draft, header, rule);
            return;
        }
        if (rule.kind() == RemovalKind.RELATED && isMenu(draft, header + 1) && isMenu(draft, header + 2)) {
            draft.cut(header, RemovalKind.NAVIGATION, rule.id());
            return;
        }
        int limit = Math.min(draft.size(), header + LIST_LINES);
        int last = header;
        int labels = 0;
        for (int i = header + 1; i < limit && labels <= LABELS_AMONG_HEADLINES; i++) {
            Line line = draft.line(i);
            if (draft.isCut(i)) {
                continue;
            }
            if (line.words() > LABEL_WORDS && (!line.flows() || Headlines.is(draft.tokens, line))) {
                last = i;
                labels = 0;
            } else if (line.flows() || line.closed()) {
                break;
            } else {
                labels++;
            }
        }
        boolean tags = rule.kind() == RemovalKind.NAVIGATION;
        for (int i = header; i <= (tags ? header + labels : last); i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
        if (last == header && rule.kind() == RemovalKind.RELATED && labels <= 1) {
            draft.cut(header, rule.kind(), rule.id());
        }
    }

    /** Whether a line is the name of a section: a header before it heads no list but belongs to a menu. */
    private static boolean isMenu(Draft draft, int i) {
        return i < draft.size() && draft.line(i).isLabel() && Sections.is(draft.tokens, draft.line(i));
    }

    /** The rows of a table of page data. */
    private static void table(Draft draft, int header, Rule rule) {
        if (draft.isCut(header)) {
            return;
        }
        for (int i = header;
                i < draft.size() && draft.tokens.isSign(draft.line(i).first(), '|');
                i++) {
            draft.cut(i, rule.kind(), rule.id());
        }
    }

    private void within(Draft draft, int i) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        int at = line.first();
        while (at < line.last() && !draft.isCut(i)) {
            int next = at + 1;
            for (Rule rule : rules.inline(tokens, at)) {
                int end = rule.pattern().match(tokens, at, line.last());
                if (end >= 0 && fits(tokens, line, at, end, rule)) {
                    next = Math.max(next, part(draft, i, tokens.start(at), end, rule));
                    cutAnnounced(draft, i, end, rule);
                    break;
                }
            }
            if (next == at + 1 && PhotoCredits.startsAt(tokens, at, line.last()) && standsFree(draft, i, at)) {
                next = caption(draft, i, at);
            }
            if (next == at + 1 && tokens.isWord(at) && tokens.shape(at) == Tokens.Shape.MIXED) {
                next = glued(draft, i, at);
            }
            at = next;
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
        return at < tokens.size() && (!tokens.isWord(at) || tokens.isCapital(at));
    }

    /** A rule for a whole line needs a short one; one for a sentence or a headline, the start of one. */
    private static boolean fits(Tokens tokens, Line line, int at, int end, Rule rule) {
        return switch (rule.reach()) {
            case LINE -> line.words() <= MAX_CAPTION_WORDS;
            case SENTENCE -> !tokens.isWord(at) || tokens.isCapital(at);
            case NAME -> Credits.standsAlone(tokens, line.first(), at) && end < line.last() && tokens.isCapital(end);
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
        String word = tokens.string(at);
        for (int cut = 1; cut < word.length(); cut++) {
            if (!Character.isUpperCase(word.charAt(cut))) {
                continue;
            }
            for (Rule rule : rules.inline(word.substring(cut).toLowerCase(Locale.ROOT))) {
                int end = rule.pattern().matchRest(tokens, at + 1, draft.line(i).last());
                if (end >= 0 && rule.reach() != Reach.LINE) {
                    return part(draft, i, tokens.start(at) + cut, end, rule);
                }
            }
        }
        return at + 1;
    }

    /** A few words behind a promotion at the end of a line are its slogan. */
    private static int withRest(Tokens tokens, int end, int limit) {
        return end < limit
                        && limit - end <= 2 * REST_WORDS
                        && Line.of(tokens, end, limit).words() <= REST_WORDS
                ? limit
                : end;
    }

    /** Sets aside what a rule reaches from its match on; the token behind that. */
    private static int part(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        Line line = draft.line(i);
        if (rule.reach() == Reach.HEADLINE) {
            return headline(draft, i, start, end, rule);
        }
        if (rule.reach() == Reach.AROUND) {
            int first = Sentences.start(tokens, tokens.at(start), line.first());
            cut(draft, i, tokens.start(first), tokens.end(end - 1), rule);
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
        int link = rule.reach() == Reach.MATCH && last < line.last() ? Seams.behindLink(tokens, last) : -1;
        if (link > 0) {
            cut(draft, i, start, link, rule);
            return last + 1;
        }
        cut(draft, i, rule.reach() == Reach.LINE ? line.start() : start, tokens.end(last - 1), rule);
        return last;
    }

    /** Sets a cue and the name behind it aside; what the page has glued to the name stays. */
    private static int name(Draft draft, int i, int start, int end, Rule rule) {
        Tokens tokens = draft.tokens;
        int limit = draft.line(i).last();
        int last = Math.max(end, Credits.nameEnd(tokens, end, limit));
        int glued = last < limit && Credits.startsCue(tokens, last)
                ? last
                : last < limit && last > end && tokens.shape(last) == Tokens.Shape.LOWER ? last - 1 : -1;
        int seam = glued < 0 || !tokens.isWord(glued) ? -1 : Seams.in(tokens, glued, true);
        cut(draft, i, start, seam > 0 ? tokens.start(glued) + seam : tokens.end(last - 1), rule);
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
                    cut(draft, i, tokens.start(open), tokens.end(at), rule);
                    return at + 1;
                }
            }
        }
        HeadlineEnd headline = HeadlineEnd.of(tokens, end, limit);
        cut(draft, i, start, headline.offset(), rule);
        return Math.max(headline.token(), end);
    }

    private static void cut(Draft draft, int i, int start, int end, Rule rule) {
        Line line = draft.line(i);
        if (start == line.start() && end == line.end()) {
            draft.cut(i, rule.kind(), rule.id());
        } else {
            draft.cut(i, start, end, rule.kind(), rule.id());
        }
    }
}
