package id.saring.model;

import java.util.Objects;

/**
 * A table of boilerplate rules, in the form of the bundled one. Each line is a row of seven columns with a tab between
 * them; a line that is blank or starts with {@code #} is none. The columns are:
 *
 * <ol>
 *   <li>id: what {@link Removed#rule()} says of the pieces that the rule removes. Several rows may share one.
 *   <li>kind: a constant of {@link RemovalKind}, in lower or upper case
 *   <li>place: where the rule holds. {@code head}: in lines before the story and in its first one; {@code tail}: behind the
 *       story; {@code any}: in every line; {@code inline}: anywhere within every line. But for {@code inline} the pattern
 *       has to match from the start of the line on, behind bullets and the like.
 *   <li>reach: what the rule removes, see below
 *   <li>pattern, see below
 *   <li>example: a line that the pattern matches
 *   <li>counter-example: a line that it does not match; may be empty
 * </ol>
 *
 * <p>The reaches are:
 *
 * <ul>
 *   <li>{@code match}: what the pattern matched, and the "sini" behind it if the next sentence is glued to that
 *       ("siniWarga")
 *   <li>{@code link}: the same, but {@code inline} only where there is such a "sini"
 *   <li>{@code line}: the whole line; not one that is long enough to be an article without line breaks
 *   <li>{@code headline}: from the match to the end of the headline behind it, or to the bracket that closes around it.
 *       {@code inline}, the match has to end with a colon, or to start with a capital and stand before what can start a
 *       headline.
 *   <li>{@code sentence}: from the match to the end of its sentence. {@code inline}, a match that starts with a word has to
 *       start with a capital.
 *   <li>{@code name}: the match and the name behind it. {@code inline}, a capital has to follow.
 *   <li>{@code around}: the match and what its sentence has before it
 *   <li>{@code next}: the line, and the next one if that is the headline that it announces (or, of a {@code BYLINE} or
 *       {@code CREDIT}, the name). {@code inline}: as {@code match}.
 *   <li>{@code list}: the line, and the headlines behind it. {@code inline}: as {@code match}.
 * </ul>
 *
 * <p>A pattern is a row of elements with blanks between them, each for one token of the line: a word, a number or a sign.
 * A hyphen is a sign: "anak-anak" is {@code anak - anak}.
 *
 * <ul>
 *   <li>{@code baca}, {@code :} or {@code 24}: a word in any case, a sign or a number; {@code baca|simak}: one of several
 *   <li>{@code [juga]}: the same, or nothing; at most 30 such in a row
 *   <li>{@code <num>}: a number; {@code <word>}: a word; {@code <cap>}: a word whose first letter is a capital;
 *       {@code <small>}: another word; {@code <any>}: any token
 *   <li>{@code ...}: any tokens, as few as possible, and at most 400 before another element; at the end of a pattern, the
 *       rest of the line
 *   <li>{@code $}: the end of the line, as the last element
 *   <li>{@code \|}, {@code \$}: the sign itself, by a backslash before it
 * </ul>
 *
 * <p>A pattern starts with a word, a sign or {@code <num>}, which may not be missing. Elements that may be missing are
 * taken if the rest of the pattern still matches. Lines that a page has cut at its links are one, and its line feeds are
 * passed over.
 *
 * <p>Where several rules match, the first one holds. The rules of a parser go before the bundled ones, and those that it was
 * given last before the others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the table is called in messages, usually its file name
 * @param content its rows
 */
public record BoilerplateRules(String name, String content) {
    /**
     * Checks that nothing is null. What is wrong with a row, its example and counter-example included, is told as
     * {@code name:line: what is wrong} when a parser takes the rules.
     *
     * @param name what the table is called in messages, usually its file name
     * @param content its rows
     */
    public BoilerplateRules {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }
}
