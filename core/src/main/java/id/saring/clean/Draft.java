package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A page while it is sorted: which stretches of which lines are set aside so far. Used by one thread. */
final class Draft {
    /** A kept stretch of a line. */
    record Kept(int line, int start, int end) {}

    final Tokens tokens;
    final String text;
    final List<Line> lines;
    private final Page.@Nullable Cut[] whole;
    private final Map<Integer, NavigableMap<Integer, Page.Cut>> parts = new HashMap<>();

    Draft(Tokens tokens) {
        this(tokens, Lines.of(tokens));
    }

    private Draft(Tokens tokens, List<Line> lines) {
        this.tokens = tokens;
        text = tokens.text();
        this.lines = lines;
        whole = new Page.Cut[lines.size()];
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
                draft.whole[line] = whole[i];
                NavigableMap<Integer, Page.Cut> cuts = parts.get(i);
                if (cuts != null) {
                    draft.parts.computeIfAbsent(line, l -> new TreeMap<>()).putAll(cuts);
                }
            }
        }
        return draft;
    }

    /** The number of lines. */
    int size() {
        return lines.size();
    }

    Line line(int line) {
        return lines.get(line);
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
        return whole[line] != null;
    }

    /** Why a whole line is set aside, or null if it is not. */
    @Nullable
    RemovalKind kind(int line) {
        Page.Cut cut = whole[line];
        return cut == null ? null : cut.kind();
    }

    /** Sets a whole line aside, but for what already is. */
    void cut(int line, RemovalKind kind, String rule) {
        if (whole[line] == null) {
            whole[line] = new Page.Cut(line(line).start(), line(line).end(), kind, rule, -1);
        }
    }

    /** Sets a stretch of a line aside, unless a part of it already is. */
    void cut(int line, int start, int end, RemovalKind kind, String rule) {
        if (start >= end) {
            return;
        }
        NavigableMap<Integer, Page.Cut> cuts = parts.computeIfAbsent(line, l -> new TreeMap<>());
        Map.Entry<Integer, Page.Cut> before = cuts.lowerEntry(end);
        if (before == null || before.getValue().end() <= start) {
            cuts.put(start, new Page.Cut(start, end, kind, rule, -1));
        }
    }

    /** The kept stretches of a line, without blanks at their ends. */
    List<Kept> kept(int line) {
        if (whole[line] != null) {
            return List.of();
        }
        Line whole = line(line);
        if (!parts.containsKey(line)) {
            return List.of(new Kept(line, whole.start(), whole.end()));
        }
        List<Kept> kept = new ArrayList<>();
        int at = whole.start();
        for (Page.Cut cut : partsOf(line)) {
            addKept(kept, line, at, cut.start());
            at = cut.end();
        }
        addKept(kept, line, at, whole.end());
        return kept;
    }

    private void addKept(List<Kept> kept, int line, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            kept.add(new Kept(line, start, end));
        }
    }

    private Collection<Page.Cut> partsOf(int line) {
        NavigableMap<Integer, Page.Cut> cuts = parts.get(line);
        return cuts == null ? List.of() : cuts.values();
    }

    /** All that is set aside, in order. */
    List<Page.Cut> cuts() {
        List<Page.Cut> cuts = new ArrayList<>();
        parts.values().forEach(line -> cuts.addAll(line.values()));
        for (int i = 0; i < size(); i++) {
            Page.Cut cut = whole[i];
            if (cut != null && !parts.containsKey(i)) {
                cuts.add(cut);
            } else if (cut != null) {
                addRests(cuts, i, cut);
            }
        }
        cuts.sort(Comparator.comparingInt(Page.Cut::start));
        return cuts;
    }

    /** A line of which a part had been set aside for another reason: the rests, for the line's. */
    private void addRests(List<Page.Cut> cuts, int line, Page.Cut cut) {
        List<Kept> rests = new ArrayList<>();
        int at = cut.start();
        for (Page.Cut part : partsOf(line)) {
            addKept(rests, line, at, part.start());
            at = part.end();
        }
        addKept(rests, line, at, cut.end());
        for (Kept rest : rests) {
            cuts.add(new Page.Cut(rest.start(), rest.end(), cut.kind(), cut.rule(), -1));
        }
    }
}
