package id.saring;

import id.saring.clean.RecurringLines;
import id.saring.model.BoilerplateRules;
import java.util.Objects;

/**
 * Learns the lines that recur across the articles of one outlet and that the bundled rules do not know: names of
 * sections, slogans, promotions. Its rules go to {@link NewsParser#withRules}.
 *
 * <p>Only whole lines of the kept text are learnt, so that running text is not, and only those of at most 30 words and
 * signs. Memory grows with the different lines; whenever they are more than a million, those that stood in a single article
 * so far are forgotten, so that a line which recurs at long intervals may be counted too low or missed. Not thread-safe.
 */
public final class FurnitureLearner {
    private final int minArticles;
    private final RecurringLines lines;

    /**
     * A learner that has seen nothing yet.
     *
     * @param parser cleans the articles, with its rules and its way to compare paragraphs; lines that it removes are not
     *     learnt
     * @param minArticles in how many articles a line must stand, at least 2
     * @throws IllegalArgumentException if {@code minArticles} is below 2
     */
    public FurnitureLearner(NewsParser parser, int minArticles) {
        if (minArticles < 2) {
            throw new IllegalArgumentException("minArticles must be at least 2: " + minArticles);
        }
        this.minArticles = minArticles;
        lines = new RecurringLines(Objects.requireNonNull(parser, "parser").cleaner());
    }

    /**
     * Looks at one more article.
     *
     * @param raw any text
     */
    public void add(String raw) {
        lines.add(Objects.requireNonNull(raw, "raw"));
    }

    /**
     * The rules for what was seen so far.
     *
     * @param name what to call them in messages
     * @return a rule for each line that stands in enough articles, the most frequent first
     */
    public BoilerplateRules learn(String name) {
        return new BoilerplateRules(Objects.requireNonNull(name, "name"), lines.rules(minArticles));
    }
}
