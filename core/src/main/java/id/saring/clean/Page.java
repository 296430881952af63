package id.saring.clean;

import id.saring.model.ParagraphKind;
import id.saring.model.RemovalKind;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * A page sorted into the article and what is set aside. All offsets are in the normalised view; blocks and cuts together
 * cover every character that is not blank exactly once.
 *
 * @param tokens the tokens of the view
 * @param blocks the kept paragraphs, in order
 * @param cuts the removed pieces, in order
 * @param title the headline without its site suffix
 * @param published the publication line
 * @param dateline place and outlet before the first sentence
 */
public record Page(
        Tokens tokens,
        List<Body.Block> blocks,
        List<Cut> cuts,
        Optional<Piece> title,
        Optional<Piece> published,
        Optional<DatelinePiece> dateline) {
    /** Copies the lists. */
    public Page {
        blocks = List.copyOf(blocks);
        cuts = List.copyOf(cuts);
    }

    /** The removed credit lines, as a text of their own: sources are read from them too. */
    public Body credits(AlignedText view) {
        return Body.of(
                view,
                cuts.stream()
                        .filter(cut -> cut.kind() == RemovalKind.CREDIT)
                        .map(cut -> new Body.Block(cut.start(), cut.end(), ParagraphKind.BODY, true))
                        .toList());
    }

    /** A stretch of the view. */
    public record Piece(int start, int end) {}

    /** A dateline with what it names. */
    public record DatelinePiece(int start, int end, Optional<String> place, Optional<String> outlet) {}

    /**
     * A removed stretch of the view.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param kind why
     * @param rule the rule that decided
     * @param duplicateOf the index of the block that it repeats, or -1
     */
    public record Cut(int start, int end, RemovalKind kind, String rule, int duplicateOf) {}
}
