package id.saring.clean;

import id.saring.model.ParagraphKind;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of the kept stretches: lines that were cut at links are one paragraph again. */
final class Paragraphs {
    private static final int LINK_WORDS = 8;
    private static final int HEADING_WORDS = 14;

    private final Draft draft;
    private final Tokens tokens;
    private final List<Body.Block> blocks = new ArrayList<>();

    private Paragraphs(Draft draft) {
        this.draft = draft;
        tokens = draft.tokens;
    }

    static List<Body.Block> of(Draft draft) {
        Paragraphs paragraphs = new Paragraphs(draft);
        paragraphs.build();
        return paragraphs.blocks;
    }

    private void build() {
        List<Draft.Kept> kept = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            kept.addAll(draft.kept(i));
        }
        int at = 0;
        int behind = 0;
        while (at < kept.size()) {
            int last = at;
            while (last + 1 < kept.size() && joins(kept, at, last)) {
                last++;
            }
            int start = kept.get(at).start();
            int end = kept.get(last).end();
            boolean wall = !isBlank(behind, start);
            blocks.add(new Body.Block(start, end, kind(kept, at, last), wall));
            behind = end;
            at = last + 1;
        }
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(draft.text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next stretch goes on with the sentence of this one. */
    private boolean joins(List<Draft.Kept> kept, int first, int at) {
        Draft.Kept one = kept.get(at);
        Draft.Kept two = kept.get(at + 1);
        if (one.line() + 1 != two.line() || !isBlank(one.end(), two.start())) {
            return false;
        }
        if (isEmptyLineBetween(one.end(), two.start()) || ends(one)) {
            return false;
        }
        int next = tokens.at(two.start());
        if (isContinuation(next)) {
            return at > first || !tokens.isWord(tokens.at(one.start())) || tokens.isCapital(tokens.at(one.start()));
        }
        int last = tokens.at(one.end()) - 1;
        if (tokens.isSign(last, ',') || Connectives.has(tokens, last)) {
            return true;
        }
        return isShort(two)
                && !ends(two)
                && at + 2 < kept.size()
                && kept.get(at + 2).line() == two.line() + 1
                && isContinuation(tokens.at(kept.get(at + 2).start()));
    }

    private boolean isEmptyLineBetween(int from, int to) {
        return draft.text.indexOf('\n', from) != draft.text.lastIndexOf('\n', to - 1);
    }

    private boolean isShort(Draft.Kept kept) {
        int first = tokens.at(kept.start());
        int last = tokens.at(kept.end());
        return last - first <= LINK_WORDS;
    }

    private boolean isContinuation(int token) {
        if (tokens.isWord(token)) {
            return !tokens.isCapital(token);
        }
        int sign = tokens.sign(token);
        return sign == '.' || sign == ',' || sign == ';' || sign == ')' || sign == '?' || sign == '!';
    }

    private boolean ends(Draft.Kept kept) {
        int at = tokens.at(kept.end()) - 1;
        int first = tokens.at(kept.start());
        while (at > first && Signs.closes(tokens.sign(at))) {
            at--;
        }
        return Signs.isStop(tokens.sign(at)) || tokens.isSign(at, ':') || tokens.isSign(at, ';');
    }

    private ParagraphKind kind(List<Draft.Kept> kept, int first, int last) {
        Draft.Kept start = kept.get(first);
        int token = tokens.at(start.start());
        int end = tokens.at(kept.get(last).end());
        if (isItem(token, end)) {
            return ParagraphKind.LIST_ITEM;
        }
        boolean heading = first == last
                && end - token <= HEADING_WORDS
                && !Signs.isQuote(tokens.sign(token))
                && (!ends(start) || tokens.isSign(end - 1, '?'))
                && last + 1 < kept.size()
                && draft.line(kept.get(last + 1).line()).flows();
        return heading ? ParagraphKind.HEADING : ParagraphKind.BODY;
    }

    private boolean isItem(int token, int end) {
        if (token + 1 >= end) {
            return false;
        }
        if (tokens.kind(token) == Tokens.Kind.NUMBER) {
            return (tokens.isSign(token + 1, '.') || tokens.isSign(token + 1, ')'))
                    && tokens.end(token) - tokens.start(token) <= 2
                    && !tokens.spaceBefore(token + 1);
        }
        return Signs.isBullet(tokens.sign(token)) && !tokens.isSign(token + 1, (char) tokens.sign(token));
    }
}
