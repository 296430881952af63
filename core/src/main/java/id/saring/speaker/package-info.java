/**
 * Who speaks: mentions of speakers, and their names, roles and affiliations across the article.
 *
 * <p>The work has two halves. {@code MentionReader} reads one {@code Mention} at a place that the quotations point to, behind
 * "kata" or before a verb of speech, and knows nothing of the rest of the article. {@code Cast} then names the speaker of
 * every {@code Utterance}, in order, by what the whole article tells; its result is a {@code Voice} each.
 *
 * <p>To read a mention:
 *
 * <ol>
 *   <li>{@code Subject}, {@code PhraseBefore}, {@code Relative}, {@code Coordination}: where the subject of a verb starts, if
 *       it stands before that
 *   <li>{@code NounPhrase}: one phrase from left to right, word by word. {@code CapitalWords}, {@code LowerWords} and
 *       {@code PhraseSigns} each take the tokens of their kind, {@code TitleWords}, {@code Links}, {@code Prepositions},
 *       {@code PhraseBrackets} and {@code DescribingClause} some of those; {@code FixedPhrase} knows words that mean
 *       something else together, {@code HeadlineVerb} verbs that look like a name; {@code PhraseEnd} and {@code
 *       BodyBefore} close the phrase and part the person's name from the body's
 *   <li>{@code Apposition}: joins the phrase with what explains it behind a comma, and makes the mention. {@code Degrees},
 *       {@code NameBehind}, {@code PostBehind}, {@code BeyondPlace}, {@code Explanation}, {@code LooseName} and
 *       {@code NamedMedium} are its cases, {@code BareName} is the name where no person is named
 *   <li>{@code OpeningDescription}, {@code RelativeOpening}, {@code JointSubject}: what the sentence opens with before
 *       such a subject
 *   <li>{@code Handle}, {@code MarkedAccount}: accounts, which are no noun phrases
 * </ol>
 *
 * <p>To name the speakers:
 *
 * <ol>
 *   <li>{@code Roster}: all names of the article, each made only when somebody asks for one of its words. {@code NameScan}
 *       reads the mentions around a place, {@code Filing} makes an {@code Entry} of each and {@code Register} keeps it by its
 *       words; {@code Beginnings} cuts a body off a person's name by the {@code Evidence} of what stands by itself elsewhere;
 *       {@code Occurrences} finds words, {@code Clippings} their beginnings and ends
 *   <li>{@code Aliases}: second names, which {@code Doubles} and {@code Nicknames} find and {@code CalledName}
 *       reads, and {@code Initials}, {@code JoinedBodies}, {@code ShortForms} and {@code Ministries} the short names of bodies
 *   <li>{@code Fullest}: the entry that a name means. {@code NameMatch} tells which entry fits and which of two fits better,
 *       {@code ShortenedNames}, {@code NamePieces} and {@code GluedNames} try other forms, {@code Runs} the words that no phrase was read from
 *   <li>{@code Talk}: who spoke so far. {@code Described} finds who is meant by a role, with {@code Holders} and
 *       {@code Offices}; {@code Understood} who is meant by "-nya", a pronoun or nothing, with the {@code Topic} of the
 *       sentences before, which {@code SubjectMention} and {@code Predicate} help to tell
 * </ol>
 *
 * <p>Words are told apart by what they can be in a mention ({@code Lexicon}), by what single words tell there ({@code Sense})
 * and by lists that are asked with a string ({@code Keyword}). Classes named {@code Glued…} undo blanks that pages lost:
 * {@code GluedHeads} before a name, {@code GluedTails} behind it. A {@code Range} is a stretch of the body in characters; an
 * {@code int} named for a token is one.
 */
@NullMarked
package id.saring.speaker;

import org.jspecify.annotations.NullMarked;
