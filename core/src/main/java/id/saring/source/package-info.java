/**
 * Finds where the information came from: outlets, agencies, sites, bodies, accounts and documents that the text cites.
 *
 * <p>{@code SourceStage} is what the other packages call. It lets a {@code SourceScan} pass over the tokens once, and over
 * those of the credit lines that were set aside. The order of the work:
 *
 * <ol>
 *   <li>{@code SourceScan} stops at each {@code Cue}, a word of {@code cues.tsv} that cites, and at what may be a name to
 *       which its cue is glued. It hands the cue over by its {@code Act}, and remembers the last outlet for the verbs that
 *       stand behind one
 *   <li>a class named for its cues decides: it asks the {@code LeftContext} of the cue, takes a {@code Walk} to the name over
 *       what may stand between, and asks the {@code RightContext} of the name
 *   <li>{@code Finds} keeps the name with the others of its list ({@code NameLists}) and its day ({@code Citing}, which passes
 *       {@code Occasions} on the way to it)
 *   <li>{@code SourceStage} puts the finds in order and keeps one for each place
 * </ol>
 *
 * <p>The cues, by what they cite:
 *
 * <ul>
 *   <li>{@code CitingCues}: any source by name, "dilansir dari", "seperti diberitakan"
 *   <li>{@code AccordingCues}: what data, reports and outlets say, "menurut laporan", "merujuk pada"
 *   <li>{@code ReportCues}: the outlet before its verb, "… melaporkan", and who made a ranking, "versi"
 *   <li>{@code TalkCues}: whom somebody spoke to and who received something, "kepada", "yang diterima"
 *   <li>{@code SearchCues}: what was looked at and what was found there, "pantauan", "penelusuran mengarah ke"
 *   <li>{@code DataCues}: a body or a site by what is its own, "data … menunjukkan", "dalam siaran pers"
 *   <li>{@code SocialCues} and {@code PlatformCues}: accounts and what they post, and platforms without an account
 *   <li>{@code DocumentCues}, {@code PaperCues}, {@code TitleCues}, {@code WorkCues} and {@code VerseCues}: documents by their
 *       number, by "tersebut", by an English title, by a title in marks, and scripture
 *   <li>{@code AuthorCues}: authors by the year of what they wrote, "Lembayung dkk. (2019) menemukan"
 *   <li>{@code CreditCues} and {@code ToolCues}: "Sumber:" and "telah tayang di", and what stands in brackets or was asked
 * </ul>
 *
 * <p>{@code Names} reads a name at a token and asks the others: {@code Outlets} knows names, platforms and domains,
 * {@code Brands} and {@code CapitalRuns} tell a name by its letters, {@code Addresses}, {@code Handles}, {@code Accounts},
 * {@code Documents} and {@code GluedNames} read what their names say. What they read is a {@code Named}.
 *
 * <p>Words: a {@code Part} is what a word is to a name, and a {@code Frame} how the small words around it are meant.
 * {@code LostBlank}, {@code BrandForm}, {@code PlatformTrait} and {@code Topics} read the smaller tables. A class that keeps
 * state for one text says so; tables and enums are immutable. A bound counts tokens unless its name says letters.
 */
@NullMarked
package id.saring.source;

import org.jspecify.annotations.NullMarked;
