package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page while it is sorted: which stretches of which lines are set aside so far. Used by one thread. */
final class Draft {
    /**
     * A kept stretch of a line.
     *
     * @param line the line
     * @param start offset of its first character
     * @param end offset behind its last character
     * @param first the first token that starts in it
     * @param last the token behind its last one
     */
    record Kept(int line, int start, int end, int first, int last) {}

    final Tokens tokens;
    final String text;
    private final Line[] lines;
    private final LineCuts[] cuts;

    Draft(Tokens tokens) {
        this(tokens, Lines.of(tokens));
    }

    private Draft(Tokens tokens, List<Line> lines) {
        this.tokens = tokens;
        text = tokens.text();
        this.lines = lines.toArray(Line[]::new);
        cuts = new LineCuts[this.lines.length];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = new LineCuts(tokens, i, this.lines[i]);
        }
    }

    /** The same page with lines that were cut at links in one piece, or this one where there are none. */
    Draft joined() {
        List<Line> joined = new ArrayList<>(size());
        int[] firsts = new int[size() + 1];
        for (int i = 0; i < size(); i = firsts[joined.size()]) {
            int last = Joins.last(this, i);
            joined.add(
                    last == i
                            ? line(i)
                            : Line.of(tokens, line(i).first(), line(last).last()));
            firsts[joined.size()] = last + 1;
        }
        if (joined.size() == size()) {
            return this;
        }
        Draft draft = new Draft(tokens, joined);
        for (int line = 0; line < joined.size(); line++) {
            for (int i = firsts[line]; i < firsts[line + 1]; i++) {
                draft.cuts[line].takeOver(cuts[i]);
            }
        }
        return draft;
    }

    /** The number of lines. */
    int size() {
        return lines.length;
    }

    Line line(int line) {
        return lines[line];
    }

    /** Whether two lines are the same. */
    boolean isSame(int one, int other) {
        Line first = line(one);
        Line second = line(other);
        int length = first.end() - first.start();
        return length == second.end() - second.start()
                && text.regionMatches(first.start(), text, second.start(), length);
    }

    /** Whether a whole line is set aside. */
    boolean isCut(int line) {
        return cuts[line].whole() != null;
    }

    /** Why a whole line is set aside, or null if it is not. */
    @Nullable
    RemovalKind kind(int line) {
        Page.Cut cut = cuts[line].whole();
        return cut == null ? null : cut.kind();
    }

    /** Sets a whole line aside, but for what already is. */
    void cut(int line, RemovalKind kind, String rule) {
        if (!isCut(line)) {
            cuts[line].cut(new Page.Cut(lines[line].start(), lines[line].end(), kind, rule, -1));
        }
    }

    /** Sets a stretch of a line aside, unless a part of it already is. */
    void cut(int line, int start, int end, RemovalKind kind, String rule) {
        if (start < end) {
            cuts[line].cutPart(new Page.Cut(start, end, kind, rule, -1));
        }
    }

    /** Sets tokens of a line aside: all of it if they are, or else as a stretch. */
    void cutTokens(int line, int first, int last, RemovalKind kind, String rule) {
        if (first == line(line).first() && last == line(line).last()) {
            cut(line, kind, rule);
        } else {
            cut(line, tokens.start(first), tokens.end(last - 1), kind, rule);
        }
    }

    /** The kept stretches of a line, without blanks at their ends. */
    List<Kept> kept(int line) {
        return cuts[line].kept();
    }

    /** The last line up to another one of which anything is kept, or -1. */
    int lastKept(int from) {
        int line = from;
        while (line >= 0 && kept(line).isEmpty()) {
            line--;
        }
        return line;
    }

    /** All that is set aside, in order. */
    List<Page.Cut> cuts() {
        List<Page.Cut> all = new ArrayList<>();
        for (LineCuts line : cuts) {
            line.addTo(all);
        }
        all.sort(Comparator.comparingInt(Page.Cut::start));
        return all;
    }
}
