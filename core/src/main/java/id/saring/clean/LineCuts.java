package id.saring.clean;

import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is set aside of one line so far, and what is kept of it. Used by one thread. */
final class LineCuts {
    private final Tokens tokens;
    private final int number;
    private final Line line;
    private Page.@Nullable Cut whole;
    private @Nullable NavigableMap<Integer, Page.Cut> parts;
    /** What is kept, as long as nothing more is set aside: most passes ask, and few change it. */
    private @Nullable List<Draft.Kept> kept;

    LineCuts(Tokens tokens, int number, Line line) {
        this.tokens = tokens;
        this.number = number;
        this.line = line;
    }

    /** Takes over what is set aside of a line that this one ends with. */
    void takeOver(LineCuts other) {
        whole = other.whole;
        if (other.parts != null) {
            parts().putAll(other.parts);
        }
    }

    /** The reason for which the whole line is set aside, or null. */
    Page.@Nullable Cut whole() {
        return whole;
    }

    /** Sets the whole line aside. */
    void cut(Page.Cut cut) {
        whole = cut;
        kept = null;
    }

    /** Sets a stretch aside, unless a part of it already is. */
    void cutPart(Page.Cut cut) {
        NavigableMap<Integer, Page.Cut> cuts = parts();
        Map.Entry<Integer, Page.Cut> before = cuts.lowerEntry(cut.end());
        if (before == null || before.getValue().end() <= cut.start()) {
            cuts.put(cut.start(), cut);
            kept = null;
        }
    }

    private NavigableMap<Integer, Page.Cut> parts() {
        NavigableMap<Integer, Page.Cut> cuts = parts;
        if (cuts == null) {
            cuts = new TreeMap<>();
            parts = cuts;
        }
        return cuts;
    }

    /** The kept stretches, without blanks at their ends. */
    List<Draft.Kept> kept() {
        List<Draft.Kept> known = kept;
        if (known == null) {
            known = whole == null ? between(line.start(), line.end()) : List.of();
            kept = known;
        }
        return known;
    }

    /** The stretches that no part covers. */
    private List<Draft.Kept> between(int start, int end) {
        NavigableMap<Integer, Page.Cut> cuts = parts;
        if (cuts == null) {
            return List.of(new Draft.Kept(number, start, end, line.first(), line.last()));
        }
        List<Draft.Kept> stretches = new ArrayList<>();
        int at = start;
        for (Page.Cut cut : cuts.values()) {
            add(stretches, at, cut.start());
            at = cut.end();
        }
        add(stretches, at, end);
        return stretches;
    }

    private void add(List<Draft.Kept> stretches, int from, int to) {
        String text = tokens.text();
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            stretches.add(new Draft.Kept(number, start, end, tokens.at(start), tokens.at(end)));
        }
    }

    /** Adds all that is set aside; of a whole line what is not set aside for another reason. */
    void addTo(Collection<Page.Cut> cuts) {
        if (parts != null) {
            cuts.addAll(parts.values());
        }
        Page.Cut cut = whole;
        if (cut == null) {
            return;
        }
        for (Draft.Kept rest : between(cut.start(), cut.end())) {
            cuts.add(new Page.Cut(rest.start(), rest.end(), cut.kind(), cut.rule(), -1));
        }
    }
}
