package id.saring.model;

import java.util.Objects;

/**
 * A table of boilerplate rules, in the form of the bundled one: a row a line, tab-separated, {@code #} before a comment,
 * with the columns id, kind, place (head, tail, any, inline), reach (match, link, line, headline, sentence, name, around, next, list),
 * pattern, example and counter-example.
 *
 * <p>A pattern is a row of words and signs, separated by blanks: {@code a|b} is either, {@code [a]} may be missing, {@code
 * <cap>} is a capitalised word, {@code <word>} any word, {@code ...} anything, {@code $} the end of the line.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the table is called in messages, usually its file name
 * @param content its rows
 */
public record BoilerplateRules(String name, String content) {
    /**
     * Checks that nothing is null. What is wrong with a row is told when a parser takes the rules.
     *
     * @param name what the table is called in messages, usually its file name
     * @param content its rows
     */
    public BoilerplateRules {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
