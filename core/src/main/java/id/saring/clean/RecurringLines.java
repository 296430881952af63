package id.saring.clean;

import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts the lines that a cleaner keeps, by the number of articles that hold them. Used by one thread. */
public final class RecurringLines {
    /** A longer line is a paragraph. */
    private static final int MAX_TOKENS = 30;
    /** Beyond so many different lines, those of a single article so far are forgotten, so that memory stays bounded. */
    private static final int MAX_LINES = 1_000_000;

    private final Cleaner cleaner;
    private final Map<String, Integer> articlesByLine = new HashMap<>();

    /** Counts what a cleaner leaves. */
    public RecurringLines(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    /** Counts the lines of one more article. */
    public void add(String raw) {
        AlignedText view = Normalizer.normalize(raw);
        Set<String> lines = new HashSet<>();
        for (Body.Block block : cleaner.clean(view).blocks()) {
            String line = view.text().substring(block.start(), block.end());
            if (line.indexOf('\n') < 0 && line.indexOf('\t') < 0) {
                lines.add(line);
            }
        }
        lines.forEach(line -> articlesByLine.merge(line, 1, Integer::sum));
        if (articlesByLine.size() > MAX_LINES) {
            articlesByLine.values().removeIf(count -> count == 1);
        }
    }

    /** Rules for the lines of so many articles, the most frequent first. */
    public String rules(int minArticles) {
        List<Map.Entry<String, Integer>> frequent = new ArrayList<>(articlesByLine.entrySet());
        frequent.removeIf(entry -> entry.getValue() < minArticles);
        frequent.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        StringBuilder rows =
                new StringBuilder("# Columns: id, kind, place, reach, pattern, example, counter-example\n");
        int number = 0;
        for (Map.Entry<String, Integer> entry : frequent) {
            String pattern = pattern(Tokens.of(entry.getKey()));
            if (!pattern.isEmpty()) {
                number++;
                rows.append(String.format(
                        Locale.ROOT,
                        "furniture.%d\tOTHER\tany\tline\t%s\t%s\t%s ...\n",
                        number,
                        pattern,
                        entry.getKey(),
                        entry.getKey()));
            }
        }
        return rows.toString();
    }

    /** The tokens of a line, each taken literally; nothing if there is none for such a line. */
    private static String pattern(Tokens tokens) {
        if (tokens.size() == 0 || tokens.size() > MAX_TOKENS || announces(tokens)) {
            return "";
        }
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            String token = tokens.string(at)
                    .toLowerCase(Locale.ROOT)
                    .replace('\u2019', '\'')
                    .replace('\u2018', '\'');
            pattern.append(at == 0 ? "" : " ")
                    .append(tokens.isWord(at) || tokens.sign(at) < 0 ? "" : "\\")
                    .append(token);
        }
        pattern.append(" $");
        boolean matches = LinePattern.compile(pattern.toString()).match(tokens, 0, tokens.size()) >= 0;
        return matches ? pattern.toString() : "";
    }

    /** Whether a line announces what follows, as stories on the same matter do in the same words. */
    private static boolean announces(Tokens tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && (tokens.isSign(last, '.') || tokens.is(last, "ini"))) {
            last--;
        }
        return tokens.isSign(tokens.size() - 1, ':') || tokens.is(last, "bawah") || tokens.is(last, "berikut");
    }
}
