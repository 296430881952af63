package id.saring.clean;

import id.saring.dedupe.Deduplicator;
import id.saring.dedupe.Duplicates;
import id.saring.model.ParagraphKind;
import id.saring.model.RemovalKind;
import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Sets aside paragraphs that repeat an earlier one, and puts the page together. */
final class Repeats {
    private static final int MIN_LENGTH = 40;

    private final Deduplicator deduplicator;

    Repeats(Deduplicator deduplicator) {
        this.deduplicator = deduplicator;
    }

    Page page(Draft draft, Head head, List<Body.Block> blocks) {
        int[] firsts = firsts(draft.tokens, blocks);
        List<Page.Cut> cuts = draft.cuts();
        List<Body.Block> kept = new ArrayList<>();
        int[] places = new int[blocks.size()];
        boolean wall = false;
        for (int i = 0; i < blocks.size(); i++) {
            Body.Block block = blocks.get(i);
            if (firsts[i] >= 0) {
                cuts.add(new Page.Cut(
                        block.start(), block.end(), RemovalKind.DUPLICATE, "repeat.paragraph", places[firsts[i]]));
                wall = true;
            } else {
                places[i] = kept.size();
                kept.add(new Body.Block(block.start(), block.end(), block.kind(), block.afterWall() || wall));
                wall = false;
            }
        }
        cuts.replaceAll(cut -> TableRows.repeating(draft.text, cut, kept));
        cuts.sort(Comparator.comparingInt(Page.Cut::start));
        return new Page(draft.tokens, kept, cuts, head.title(), head.published(), head.dateline());
    }

    /** For each block the earlier one that it repeats, or -1. */
    private int[] firsts(Tokens tokens, List<Body.Block> blocks) {
        int[] firsts = new int[blocks.size()];
        Arrays.fill(firsts, -1);
        Novelty novelty = Novelty.of(tokens, blocks, Repeats::isComparable);
        if (!novelty.repeats().isEmpty()) {
            compare(tokens, blocks, novelty.repeats(), firsts);
        }
        if (novelty.mayExcerpt()) {
            Excerpts.find(tokens, blocks, firsts, Repeats::isComparable);
        }
        return firsts;
    }

    private void compare(Tokens tokens, List<Body.Block> blocks, BitSet repeats, int[] firsts) {
        List<Integer> compared = new ArrayList<>();
        List<CharSequence> texts = new ArrayList<>();
        boolean[] candidates = Resemblance.candidates(tokens, blocks, repeats, Repeats::isComparable);
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i]) {
                compared.add(i);
                texts.add(tokens.text()
                        .substring(blocks.get(i).start(), blocks.get(i).end()));
            }
        }
        if (!texts.isEmpty()) {
            place(tokens, blocks, deduplicator.findDuplicates(texts), compared, firsts);
        }
    }

    private static boolean isComparable(Body.Block block) {
        return block.end() - block.start() >= MIN_LENGTH && block.kind() == ParagraphKind.BODY;
    }

    private static void place(
            Tokens tokens, List<Body.Block> blocks, Duplicates duplicates, List<Integer> compared, int[] firsts) {
        for (int i = 0; i < compared.size(); i++) {
            OptionalInt first = duplicates.duplicateOf(i);
            if (first.isPresent()) {
                int earlier = compared.get(first.getAsInt());
                int later = compared.get(i);
                if (Resemblance.holds(tokens, blocks.get(earlier), blocks.get(later))) {
                    firsts[later] = earlier;
                }
            }
        }
    }
}
