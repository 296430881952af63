package id.saring.score;

import id.saring.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Pairs what was expected with what was found, one to one, best overlap first. */
record Matching<G, P>(List<Hit<G, P>> hits, List<G> missed, List<P> extra) {
    record Hit<G, P>(G gold, P found) {}

    /** Whether a pair may stand. */
    interface Rule<G, P> {
        boolean accepts(double overlap, G gold, P found);
    }

    private record Pair(double overlap, int gold, int found) {}

    static <G, P> Matching<G, P> of(
            List<G> gold, Function<G, Span> goldSpan, List<P> found, Function<P, Span> foundSpan, Rule<G, P> rule) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int p = 0; p < found.size(); p++) {
                double overlap = Spans.overlap(goldSpan.apply(gold.get(g)), foundSpan.apply(found.get(p)));
                if (overlap > 0 && rule.accepts(overlap, gold.get(g), found.get(p))) {
                    pairs.add(new Pair(overlap, g, p));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        List<G> missed = new ArrayList<>(gold);
        List<P> extra = new ArrayList<>(found);
        boolean[] goldTaken = new boolean[gold.size()];
        boolean[] foundTaken = new boolean[found.size()];
        List<Hit<G, P>> hits = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!goldTaken[pair.gold()] && !foundTaken[pair.found()]) {
                goldTaken[pair.gold()] = true;
                foundTaken[pair.found()] = true;
                hits.add(new Hit<>(gold.get(pair.gold()), found.get(pair.found())));
            }
        }
        keepUntaken(missed, goldTaken);
        keepUntaken(extra, foundTaken);
        return new Matching<>(hits, missed, extra);
    }

    private static void keepUntaken(List<?> items, boolean[] taken) {
        for (int i = taken.length - 1; i >= 0; i--) {
            if (taken[i]) {
                items.remove(i);
            }
        }
    }
}
