/**
 * Sorts every line of a page into the article and what is set aside.
 *
 * <p>{@code Cleaner} is what the other packages call, and states the order; they get a {@code Page} back. A {@code Draft}
 * holds the {@code Lines} of a page and, by {@code LineCuts}, what is set aside of each {@code Line} so far; every stage reads it and sets
 * more aside, with a kind and the name of its rule:
 *
 * <ol>
 *   <li>{@code RuleStage}: what the rules of {@code rules.tsv} know, as {@code Place} and {@code Reach} say; between two
 *       passes, {@code Joins} makes one line of those that links have cut
 *   <li>{@code Head} and {@code Story}: where headline, publication line and story are; {@code Furniture} takes the rest
 *   <li>{@code Masthead}, {@code OpeningDateline} and others: what opens the story
 *   <li>{@code Captions}, {@code Promotions} and others: what stands among its paragraphs
 *   <li>{@code Tail}: what closes it, from the end inwards
 *   <li>{@code Paragraphs} and {@code Repeats}: what is left, without what it says twice
 * </ol>
 *
 * <p>The classes behind each of these:
 *
 * <ul>
 *   <li>rules: a {@code RuleTable} of {@code Rule}s, found by how they start ({@code RuleStarts}), each with a
 *       {@code LinePattern} of {@code PatternElement}s. {@code InlineRules} applies those within lines; {@code RuleReach},
 *       {@code RuleLists}, {@code AnnouncedLines}, {@code Contents} and {@code CuedNames} take what belongs to a match.
 *       {@code RecurringLines} learns rules
 *   <li>head: {@code PublishedLines} with {@code PublishedLine} and {@code Calendar}; {@code DatedHeadline},
 *       {@code RecordedHeadline}, {@code RepeatedHeadline} and {@code LeadingHeadline} by where the headline stands;
 *       {@code HeadBylines}, {@code HeadCaptions}, {@code Reporters}, and {@code StoryCopies} of a page that prints all twice
 *   <li>dateline: {@code Datelines} lets {@code DatelineReader} read one, and {@code LonePlaces}, {@code GluedPlaces} and
 *       {@code ReporterDatelines} those of another form; {@code DatelineParts} holds what {@code DatelineNames},
 *       {@code DatelinePlaces}, {@code Domains}, {@code Places} and {@code OutletNames} tell
 *   <li>story: {@code FactChecks} (with {@code Findings}), {@code Counters}, {@code Promotions}, {@code SourceNotes},
 *       {@code Captions} (with {@code PhotoCredits} at the start of a line), {@code Remains}, {@code HeadlineItems} and
 *       {@code StrayHeadlines}
 *   <li>tail: {@code StarMarks}, {@code Summaries}, {@code ClosingTags}, {@code Slogans}, {@code ClosingLinks} and
 *       {@code EndMarks}, who asks {@code BracketedMarks} (by {@code BylineNames} and {@code Initials}), {@code Signatures},
 *       {@code BareBylines}, {@code AuthorLines} and {@code GluedRoles} who wrote it
 *   <li>repeats: {@code Novelty} and {@code Resemblance} deny most paragraphs by their {@code WordPairs} before the
 *       deduplicator compares any; {@code Excerpts} and {@code TableRows} find what it overlooks
 * </ul>
 *
 * <p>{@code Headlines} and {@code HeadlineCase} say what a headline looks like. {@code HeadlineEnd} finds where one ends that
 * its line goes on behind, which rules, links and promotions need: at what no headline passes ({@code HeadlineWalls},
 * {@code QuotedHeadlines}, {@code GluedHeadlines}, {@code Seams} between glued words), at a sign ({@code HeadlineStops}), or
 * else where a {@code SentenceStart} is likeliest by its {@code StartWeight}, which asks the {@code Vicinity} and the
 * {@code ShortForms} of bodies. {@code Sentences} and {@code Signs} say where sentences end.
 *
 * <p>Classes that read a table of words by {@code WordRows} are named for what the words are: {@code Connectives},
 * {@code Openers}, {@code Predicates}, {@code Invitations}, {@code Sections}, {@code NameParticles}, {@code JoinedNames},
 * {@code CaptionWords}, {@code BylineRoles}; {@code PageWord} has the small closed classes.
 */
@NullMarked
package id.saring.clean;

import org.jspecify.annotations.NullMarked;
