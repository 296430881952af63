package id.saring.quote;

import id.saring.speaker.Range;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the other words in marks of a sentence that are the same speaker's: mengatakan jalan itu "rusak" dan "gelap". */
final class Companions {
    /** The most stretches before one that a mixed quotation takes in, so that a text of marks only takes linear time. */
    private static final int MOST_STRETCHES = 8;

    private final Tokens tokens;
    private final List<Marked> marks;
    /** The first stretch of the sentence. */
    private int sentence;
    /** Behind the last stretch that is quoted. */
    private int free;

    Companions(Tokens tokens, List<Marked> marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    void sentence(int mark) {
        sentence = mark;
    }

    /** Notes that all stretches before this one are decided about. */
    void claim(int until) {
        free = until;
    }

    /** Adds the stretches before one, in its sentence and behind the cue where that leads, that were left. */
    void before(QuoteDraft draft, int mark) {
        int from = lead(draft.attribution());
        for (int i = first(mark); i < mark; i++) {
            Marked marked = marks.get(i);
            if (marked.isSaid(tokens) && tokens.start(marked.from()) > from) {
                draft.add(marked.range(tokens));
            }
        }
    }

    /** The first stretch before one that may be the same speaker's. */
    private int first(int mark) {
        return Math.max(Math.max(sentence, free), mark - MOST_STRETCHES);
    }

    /** Where the cue starts that leads to its words, or 0. */
    private static int lead(@Nullable Attribution attribution) {
        if (attribution == null || !attribution.rule().leads()) {
            return 0;
        }
        Range cue = attribution.cue();
        return cue == null ? 0 : cue.start();
    }

    /** Whether words said before a stretch, in its sentence, are not quoted yet: another report may hold them all. */
    boolean isLeft(int mark) {
        for (int i = first(mark); i < mark; i++) {
            if (marks.get(i).isSaid(tokens)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch goes on with the mixed quotation of its sentence, with no other report between them. */
    boolean goesOn(QuoteDraft last, int mark) {
        Attribution attribution = last.attribution();
        if (!last.isMixed()
                || attribution == null
                || !attribution.rule().leads()
                || free <= sentence
                || free != mark
                || !marks.get(mark).isSaid(tokens)) {
            return false;
        }
        for (int at = marks.get(free - 1).to(); at < marks.get(mark).from(); at++) {
            ReportingWord cue = ReportingWords.at(tokens, at);
            if (cue != null && !cue.weak()) {
                return false;
            }
        }
        return true;
    }
}
