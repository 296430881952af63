package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceMention;
import id.saring.model.Span;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the text cites. Stateless and thread-safe. */
public final class SourceStage {
    private static final Set<String> EDITIONS = Set.copyOf(LostBlank.EDITION.capitalized());

    private SourceStage() {}

    /**
     * Finds the sources of a body.
     *
     * @param body the kept text
     * @param tokens the tokens of its text
     * @param dates the dates of its text
     * @param credits the removed credit lines
     * @return the sources, in order
     */
    public static List<SourceMention> find(Body body, Tokens tokens, List<DateMatch> dates, Body credits) {
        List<SourceMention> found = new ArrayList<>();
        add(found, body, new SourceScan(tokens, new Days(dates)).run());
        if (credits.size() > 0) {
            Tokens line = Tokens.of(credits.text());
            add(found, credits, new SourceScan(line, new Days(List.of())).run());
        }
        found.sort(Comparator.comparing(SourceMention::span));
        return disjoint(found);
    }

    private static void add(List<SourceMention> found, Body text, List<Finds.Find> finds) {
        for (Finds.Find find : finds) {
            Named name = find.name();
            found.add(new SourceMention(
                    text.toRaw(name.start(), name.end()),
                    apart(name.name()),
                    name.kind(),
                    Optional.of(text.toRaw(find.cueStart(), find.cueEnd())),
                    Optional.ofNullable(find.date()).flatMap(Days::value),
                    find.rule()));
        }
    }

    /** "LMBAsia" with the blank that it lost behind the acronym: "LMB Asia". */
    private static String apart(String name) {
        int word = name.length() - 1;
        while (word > 0 && Character.isLowerCase(name.charAt(word))) {
            word--;
        }
        boolean glued = word >= 3 && EDITIONS.contains(name.substring(word)) && isUpper(name, word);
        return glued ? name.substring(0, word) + ' ' + name.substring(word) : name;
    }

    private static boolean isUpper(String name, int end) {
        for (int i = 0; i < end; i++) {
            if (!Character.isUpperCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of sources that share a place, the first found at it; a source with a date before one without. */
    private static List<SourceMention> disjoint(List<SourceMention> sorted) {
        List<SourceMention> kept = new ArrayList<>();
        for (SourceMention one : sorted) {
            int last = kept.size() - 1;
            Span before = last < 0 ? new Span(0, 0) : kept.get(last).span();
            if (last < 0 || !before.overlaps(one.span())) {
                kept.add(one);
            } else if (kept.get(last).date().isEmpty() && one.date().isPresent() && before.equals(one.span())) {
                kept.set(last, one);
            }
        }
        return List.copyOf(kept);
    }
}
