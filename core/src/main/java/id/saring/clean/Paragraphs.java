package id.saring.clean;

import id.saring.model.ParagraphKind;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of the kept stretches. */
final class Paragraphs {
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
        int behind = 0;
        for (int i = 0; i < kept.size(); i++) {
            Draft.Kept stretch = kept.get(i);
            boolean wall = !isBlank(behind, stretch.start());
            blocks.add(new Body.Block(stretch.start(), stretch.end(), kind(kept, i), wall));
            behind = stretch.end();
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

    private ParagraphKind kind(List<Draft.Kept> kept, int i) {
        Draft.Kept stretch = kept.get(i);
        int token = stretch.first();
        int end = stretch.last();
        if (isItem(token, end)) {
            return ParagraphKind.LIST_ITEM;
        }
        boolean heading = end - token <= HEADING_WORDS
                && !Signs.isQuote(tokens.sign(token))
                && (!tokens.isWord(token) || tokens.isCapital(token))
                && (!ends(token, end) || tokens.isSign(end - 1, '?'))
                && i + 1 < kept.size()
                && draft.line(kept.get(i + 1).line()).flows()
                && !isAmidSentence(kept, i);
        return heading ? ParagraphKind.HEADING : ParagraphKind.BODY;
    }

    /** Whether a sentence goes on from the paragraph before, and into the next: links broke its line. */
    private boolean isAmidSentence(List<Draft.Kept> kept, int i) {
        int next = kept.get(i + 1).first();
        boolean goesOn =
                tokens.isWord(next) && !tokens.isCapital(next) || tokens.isSign(next, '(') || tokens.isSign(next, ',');
        Draft.Kept before = i == 0 ? kept.get(i) : kept.get(i - 1);
        return goesOn && !ends(before.first(), before.last());
    }

    private boolean ends(int first, int last) {
        int at = last - 1;
        while (at > first && Signs.closes(tokens.sign(at))) {
            at--;
        }
        return Signs.isStop(tokens.sign(at)) || tokens.isSign(at, ':') || tokens.isSign(at, ';');
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
        boolean suffix = tokens.isWord(token + 1) && !tokens.isCapital(token + 1) && !tokens.spaceBefore(token + 1);
        return Signs.isBullet(tokens.sign(token))
                && !tokens.isSign(token + 1, (char) tokens.sign(token))
                && !(suffix && Signs.isDash(tokens.sign(token)));
    }
}
