package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;

/**
 * Finds headlines of other articles that stand among the paragraphs without any cue, as where a page has lost its video.
 *
 * <p>A subheading takes up words of the story; the headline of another one has none of them.
 */
final class StrayHeadlines {
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 18;
    private static final int WORD_LENGTH = 4;
    private static final int MIN_CONTENT = 5;
    /** So many words of its own leave room for one that both have by chance. */
    private static final int MUCH_CONTENT = 7;

    private static final int MIN_STORY_WORDS = 80;
    /** So many lines are compared with the whole page, which keeps that linear. */
    private static final int MAX_CANDIDATES = 8;

    private final Draft draft;
    private final Tokens tokens;

    private StrayHeadlines(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static void cut(Draft draft) {
        StrayHeadlines headlines = new StrayHeadlines(draft);
        int candidates = 0;
        int before = -1;
        for (int i = 0; i < draft.size() && candidates < MAX_CANDIDATES; i++) {
            if (before >= 0 && headlines.isCandidate(i) && draft.line(before).closed()) {
                candidates++;
                if (headlines.isStray(i)) {
                    draft.cut(i, RemovalKind.RELATED, "related.stray");
                }
            }
            before = draft.isCut(i) ? before : i;
        }
    }

    /** Whether a line is a headline all in large letters, without names in a list. */
    private boolean isCandidate(int i) {
        Line line = draft.line(i);
        if (line.words() < MIN_WORDS
                || line.words() > MAX_WORDS
                || line.small() > 0
                || line.stops() > 2
                || draft.isCut(i)
                || draft.kept(i).size() != 1
                || !endsFree(tokens.sign(line.last() - 1))
                || Signs.isQuote(tokens.sign(line.first()))
                || isItem(line)
                || !standsBeforeText(i)) {
            return false;
        }
        for (int at = line.first(); at < line.last(); at++) {
            int sign = tokens.sign(at);
            if (sign == ':' || sign == ';' || sign == '/' || tokens.kind(at) == Tokens.Kind.BREAK) {
                return false;
            }
        }
        return true;
    }

    private boolean isItem(Line line) {
        return Signs.isBullet(tokens.sign(line.first()))
                || tokens.kind(line.first()) == Tokens.Kind.NUMBER && tokens.isSign(line.first() + 1, '.');
    }

    /** Whether a paragraph, something that is set aside, or nothing at all follows, but no list. */
    private boolean standsBeforeText(int i) {
        return i + 1 == draft.size() || draft.isCut(i + 1) || draft.line(i + 1).flows() && !isItem(draft.line(i + 1));
    }

    private static boolean endsFree(int sign) {
        return sign < 0 || sign == '!' || sign == '?';
    }

    private boolean isStray(int i) {
        Line line = draft.line(i);
        int[] content = new int[line.words()];
        int size = 0;
        for (int at = line.first(); at < line.last(); at++) {
            if (isContent(at)) {
                content[size++] = tokens.hash(at);
            }
        }
        if (size < MIN_CONTENT) {
            return false;
        }
        boolean[] seen = new boolean[size];
        int words = 0;
        for (int other = 0; other < draft.size(); other++) {
            if (other != i && !draft.isCut(other) && !draft.isSame(other, i)) {
                words += draft.line(other).words();
                mark(draft.line(other), content, seen);
            }
        }
        int shared = 0;
        for (boolean both : seen) {
            shared += both ? 1 : 0;
        }
        return words >= MIN_STORY_WORDS && shared <= (size >= MUCH_CONTENT ? 1 : 0);
    }

    private boolean isContent(int at) {
        return tokens.isCapital(at) && tokens.end(at) - tokens.start(at) >= WORD_LENGTH && !Connectives.has(tokens, at);
    }

    private void mark(Line line, int[] content, boolean[] seen) {
        for (int at = line.first(); at < line.last(); at++) {
            if (tokens.isWord(at) && tokens.end(at) - tokens.start(at) >= WORD_LENGTH) {
                int hash = tokens.hash(at);
                for (int word = 0; word < seen.length; word++) {
                    seen[word] |= content[word] == hash;
                }
            }
        }
    }
}
