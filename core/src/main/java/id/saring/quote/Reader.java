package id.saring.quote;

import id.saring.model.ParagraphKind;
import id.saring.speaker.Utterance;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads a body paragraph by paragraph, sentence by sentence. */
final class Reader {
    private final Body body;
    private final Tokens tokens;
    private final int[] limits;
    private final List<Marked> marks;
    private final List<QuoteDraft> drafts = new ArrayList<>();
    private final MarkedQuotes marked;
    private final Reports reports;

    Reader(Body body, Tokens tokens) {
        this.body = body;
        this.tokens = tokens;
        limits = limits(body, tokens);
        marks = Marks.pair(body, tokens, limits);
        marked = new MarkedQuotes(tokens, marks, drafts);
        reports = new Reports(tokens, marks, drafts);
    }

    /** The first token of each paragraph, and the end. */
    private static int[] limits(Body body, Tokens tokens) {
        int[] limits = new int[body.size() + 1];
        for (int p = 0; p < body.size(); p++) {
            limits[p] = tokens.at(body.start(p));
        }
        limits[body.size()] = tokens.size();
        return limits;
    }

    List<Utterance> read() {
        int mark = 0;
        for (int p = 0; p < body.size(); p++) {
            mark = paragraph(p, mark);
        }
        return drafts.stream().map(QuoteDraft::utterance).toList();
    }

    private int end(int paragraph) {
        int end = limits[paragraph + 1];
        return end > limits[paragraph] && tokens.kind(end - 1) == Tokens.Kind.BREAK ? end - 1 : end;
    }

    private int paragraph(int paragraph, int firstMark) {
        int mark = firstMark;
        int limit = end(paragraph);
        for (int from = limits[paragraph]; from < limit; ) {
            int to = SentenceEnds.end(tokens, from, limit, marks, mark);
            int start = from;
            int markFrom = mark;
            marked.sentence(mark);
            boolean direct = false;
            while (mark < marks.size() && marks.get(mark).from() < to) {
                Marked stretch = marks.get(mark);
                if (!stretch.continues()) {
                    int last = mark;
                    while (last + 1 < marks.size() && marks.get(last + 1).continues()) {
                        last++;
                    }
                    direct |= marked.read(mark, start, limits[paragraph], paragraphEnd(marks.get(last), paragraph));
                }
                start = stretch.to();
                direct |= stretch.continues();
                mark++;
            }
            if (body.kind(paragraph) != ParagraphKind.HEADING
                    || tokens.isSign(limit - 1, ',')
                    || isSentence(from, to)) {
                reports(direct, from, to, markFrom, mark);
            }
            from = to;
        }
        return mark;
    }

    /** Whether a line without a stop is no heading: "Budi meyakini bahwa jalan itu akan dibuka". */
    private boolean isSentence(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (tokens.is(at, "bahwa")) {
                return true;
            }
        }
        return false;
    }

    private void reports(boolean direct, int from, int to, int firstMark, int lastMark) {
        Attribution attribution = marked.lastAttribution();
        if (!direct) {
            reports.read(from, to, firstMark, lastMark);
        } else if (attribution != null && marked.lastEnd() < to) {
            int mark = firstMark;
            while (mark < lastMark && marks.get(mark).from() < marked.lastEnd()) {
                mark++;
            }
            reports.readBehind(attribution, marked.lastEnd(), to, mark, lastMark);
        }
    }

    private int paragraphEnd(Marked last, int paragraph) {
        int p = paragraph;
        while (limits[p + 1] < last.to()) {
            p++;
        }
        return end(p);
    }
}
