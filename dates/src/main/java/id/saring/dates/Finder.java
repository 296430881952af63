package id.saring.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Walks over the tokens once and follows the context: in "Rapat akan digelar Senin" the word "akan" turns the Monday
 * forward. Each token that can start an expression is given to the rules of its class.
 */
final class Finder {
    /** A forward word further back than this says nothing about a date. */
    private static final int FORWARD_REACH = 120;

    private final Tokens t;
    private final List<Draft> drafts = new ArrayList<>();
    private final Candidates candidates;
    private int sentence;
    private int genericSentence = -1;
    private int forwardUntil = -1;

    /**
     * Prepares a walk.
     *
     * @param lenient true where the whole text is known to be an expression: bare months and years need no context
     */
    Finder(Tokens t, boolean lenient) {
        this.t = t;
        this.candidates = new Candidates(t, lenient, drafts);
    }

    List<Draft> run() {
        int i = 0;
        while (i < t.size()) {
            int role = t.role(i);
            if (role == 0) {
                i++;
                continue;
            }
            if ((role & Roles.CONTEXT) != 0) {
                context(i);
            }
            Draft draft = (role & Roles.START) == 0 ? null : candidates.find(i, role);
            if (draft == null) {
                i = Math.max(i + 1, candidates.skip());
                continue;
            }
            finish(draft);
            drafts.add(draft);
            for (int k = i + 1; k < draft.next; k++) {
                context(k);
            }
            i = Math.max(i + 1, draft.next);
        }
        DateLists.hint(t, drafts);
        return drafts;
    }

    /** Follows sentences and the words that turn dates forward. */
    private void context(int i) {
        char mark = t.mark(i);
        if (mark != 0) {
            if ((mark == '.' || mark == '!' || mark == '?') && !t.glued(i + 1)) {
                sentence++;
                forwardUntil = -1;
            } else if (mark == '"' || mark == '\u201C' || mark == '\u201D') {
                forwardUntil = -1;
            }
            return;
        }
        if (t.hasFeedBefore(i)) {
            sentence++;
            forwardUntil = -1;
        }
        if (t.flagged(i, Lexicon.GENERIC)) {
            genericSentence = sentence;
        }
        if (t.flagged(i, Lexicon.FORWARD)) {
            forwardUntil = t.end(i) + FORWARD_REACH;
        } else if (t.flagged(i, Lexicon.SAYING)) {
            forwardUntil = -1;
        }
    }

    private void finish(Draft draft) {
        draft.end = Math.max(draft.end, t.end(draft.next - 1));
        draft.start = t.start(draft.start);
        draft.sentence = sentence;
        draft.generic = sentence == genericSentence;
        draft.forward = draft.start < forwardUntil
                || t.near(draft.next) && (t.is(draft.next, WordClass.AKAN) || isForward(draft.next));
    }

    private boolean isForward(int i) {
        return t.flagged(i, Lexicon.FORWARD) && t.is(i, WordClass.WORD);
    }
}
