/**
 * The text under all stages: the normalised view aligned to the raw text, the body, and its tokens.
 *
 * <ul>
 *   <li>view: {@code Normalizer} makes an {@code AlignedText} of a raw text by a {@code Rewrite}. {@code CharClass} says which
 *       of {@code Entities}, {@code Mojibake}, {@code Blanks}, {@code Markup}, {@code Composition} and {@code HardWraps} a text
 *       needs; most need none
 *   <li>body: a {@code Body} is what cleaning keeps of a view, and maps its offsets to the raw text
 *   <li>tokens: {@code Tokenizer} splits a text into {@code Tokens} by a {@code TokenBuffer}, cutting words that lost their
 *       blank ({@code Glued}); {@code Folding}, {@code EightLetters} and {@code WordKey} compare letters
 *   <li>tables: {@code Table} reads rows; {@code WordTable}, {@code WordFlags}, {@code WordNumbers} and {@code PhraseTable} give
 *       the fact about a token's word or phrase, and a {@code TokenFilter} the next token that matters. All of them look a
 *       word up in one {@code Vocabulary}, once for each token
 * </ul>
 */
@NullMarked
package id.saring.text;

import org.jspecify.annotations.NullMarked;
