/**
 * Finds who said what: direct, mixed and indirect quotations with their attributions.
 *
 * <p>{@code QuoteStage} states the order: {@code Reader} finds the quotations, then {@code Cast} of the package {@code
 * speaker} says who their speakers are. An {@code Attribution} is a cue with the mention of a speaker, a {@code QuoteDraft}
 * a quotation that may still grow, a {@code QuoteRule} what found it. {@code Reader} works in this order:
 *
 * <ol>
 *   <li>{@code Marks} pairs the quotation marks of the whole text into {@code Marked} stretches, by {@code Glyphs} and {@code
 *       MarkSides}
 *   <li>{@code SentenceEnds} splits each paragraph; a stretch in marks is a piece of its sentence
 *   <li>{@code MarkedQuotes} decides of each stretch whether it is said, asking {@code AttributionBehind}, {@code Calling}
 *       and {@code AttributionBefore} in turn; {@code Companions} adds the other stretches of a mixed quotation
 *   <li>{@code Reports} reads what a sentence without a direct quotation reports, or what one with it goes on to report
 * </ol>
 *
 * <p>{@code Reports} goes from cue to cue and asks by the form of the {@code ReportingWord}:
 *
 * <ul>
 *   <li>{@code ActiveReports}, "Budi mengatakan bahwa …", where {@code SpeechAct} tells whether the verb speaks at all;
 *       {@code RelativeReports} behind "yang", with {@code Carriers} for texts and {@code Verdicts} for what is found of them
 *   <li>{@code SpokenReports}, "menurut Budi, …" and "…, kata Budi", which {@code SpokenProposition} cuts out with {@code
 *       Openings}, {@code Insertion} and {@code Epithet}; {@code AmidReports} where a passive stands amid what is said
 *   <li>{@code DocumentReports}, "dalam surat itu disebutkan …"
 *   <li>{@code GluedVerb} and {@code Misspelt}, for cues that lost a blank or a letter
 * </ul>
 *
 * <p>All of them cut what is said out by {@code Proposition}: {@code Reported} judges by what a verb takes whether
 * something is said at all (with {@code Deeds} and {@code Labels}), {@code PropositionEnd} and {@code Joints} find where it
 * ends, {@code Segments} are the pieces between commas, and {@code Clauses} tells a clause from a noun phrase, with {@code
 * Verbless} and {@code Amounts}.
 *
 * <p>What words mean stands in tables: {@code cues.tsv}, read by {@code ReportingWords}, whose forms {@code Inflection} and
 * {@code Stem} make; {@code clause-words.tsv}, {@code function-words.tsv} and {@code word-kinds.tsv}, read by the classes
 * of these names. Positions are tokens, half-open, a {@code Stretch} is the part of a sentence that is read; only the cue
 * of an attribution and the parts of a draft are offsets in the body.
 */
@NullMarked
package id.saring.quote;

import org.jspecify.annotations.NullMarked;
