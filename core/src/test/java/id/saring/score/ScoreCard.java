package id.saring.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The measures over many articles, with a line for each miss. */
final class ScoreCard {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();
    private int articles;
    private int kept;
    private int lost;

    ScoreCard() {
        for (String name : List.of(
                "clean chars", "dup chars", "date span", "date value", "direct quote", "indirect quote", "source")) {
            tallies.put(name, new Tally());
        }
        for (String name : List.of(
                "removal kind",
                "title",
                "published",
                "quote speaker",
                "speaker full name",
                "speaker mention",
                "quote cue",
                "source date")) {
            shares.put(name, new Share());
        }
    }

    Tally tally(String name) {
        return known(tallies, name);
    }

    Share share(String name) {
        return known(shares, name);
    }

    /** A tally's F1 or a share, by name. */
    double value(String name) {
        return tallies.containsKey(name) ? tally(name).f1() : share(name).value();
    }

    /** The share of body characters that were removed. */
    double bodyLost() {
        return (double) lost / Math.max(1, kept);
    }

    void article() {
        articles++;
    }

    void body(boolean removed) {
        kept++;
        lost += removed ? 1 : 0;
    }

    void miss(String id, String measure, String what) {
        String line = what.replace('\n', '⏎');
        misses.add(id + " | " + measure + " | " + line.substring(0, Math.min(line.length(), 160)));
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder().append(articles).append(" articles\n");
        tallies.forEach((name, tally) -> row(table, name, tally));
        row(
                table,
                "body lost",
                String.format(Locale.ROOT, "%.5f of %d body characters were removed", bodyLost(), kept));
        shares.forEach((name, share) -> row(table, name, share));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Object figures) {
        table.append(String.format(Locale.ROOT, "%-16s %s%n", name, figures));
    }

    private static <T> T known(Map<String, T> measures, String name) {
        T measure = measures.get(name);
        if (measure == null) {
            throw new IllegalArgumentException("no such measure: " + name);
        }
        return measure;
    }
}
