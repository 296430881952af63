/**
 * Sorts every line of a page into the article and what is set aside.
 *
 * <p>{@code Cleaner} states the order. A {@code Draft} holds the lines of a page and what is set aside of each so far;
 * every stage reads it and sets more aside, with a kind and the name of its rule:
 *
 * <ol>
 *   <li>{@code RuleStage}: what the rules of {@code rules.tsv} know, as {@code Place} and {@code Reach} say
 *   <li>{@code Head} and {@code Story}: where headline, publication line and story are; {@code Furniture} takes the rest
 *   <li>{@code Masthead}, {@code OpeningDateline} and others: what opens the story
 *   <li>{@code Captions}, {@code Promotions} and others: what stands among its paragraphs
 *   <li>{@code Tail}: what closes it, from the end inwards
 *   <li>{@code Paragraphs} and {@code Repeats}: what is left, without what it says twice
 * </ol>
 *
 * <p>{@code HeadlineEnd} finds where a headline ends that its line goes on behind, which rules, links and promotions
 * need. Classes that read a table of words are named for what the words are: {@code Connectives}, {@code Openers}.
 */
@NullMarked
package id.saring.clean;

import org.jspecify.annotations.NullMarked;
