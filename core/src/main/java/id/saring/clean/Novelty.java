package id.saring.clean;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Tells in one pass, without a string or an entry for each word, whether some paragraph of a page can repeat an earlier
 * one. Nearly no page has such a paragraph, and only such a page need be compared in full.
 *
 * <p>Never wrong where it denies it. The bit of each pair of words of the earlier paragraphs is set, so that a pair whose
 * bit is not set stands in none of them. A repeat has few such pairs ({@link Resemblance#isNearlyKnown}). An excerpt
 * ({@link Excerpts}) has the characters of its source and hence its tokens, but for those that its ends cut from their
 * neighbours: the source may hold its first characters as a part of a word, and may go on behind its last ones with the
 * same number or word ("3." of "3.5"). A blank ends what may differ. That leaves all pairs but those with a word before
 * the first blank or behind the last one: no more than these may be new. Pairs may share a bit, and a paragraph may say
 * one twice itself: then it is compared for nothing.
 */
final class Novelty {
    private static final int BITS_PER_TOKEN = 8;
    private static final int SPREAD = 0x9E3779B9;

    private final long[] known;
    private final int shift;
    /** The paragraphs that may repeat another one. */
    private final BitSet repeats = new BitSet();

    private boolean excerpts;

    private Novelty(int tokens) {
        int bits = Math.max(Long.SIZE, Integer.highestOneBit(Math.min(tokens, 1 << 26) * BITS_PER_TOKEN * 2 - 1));
        known = new long[bits / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(bits - 1);
    }

    /** Reads the paragraphs that are compared. */
    static Novelty of(Tokens tokens, List<Body.Block> blocks, Predicate<Body.Block> comparable) {
        Novelty novelty = new Novelty(tokens.size());
        WordPairs pairs = new WordPairs(tokens);
        for (int i = 0; i < blocks.size(); i++) {
            Body.Block block = blocks.get(i);
            if (comparable.test(block)) {
                pairs.open(block);
                int unknown = novelty.read(i, pairs);
                novelty.excerpts |= Excerpts.isComparable(block) && unknown <= edges(tokens, block);
            }
        }
        return novelty;
    }

    /** The paragraphs that may say nothing but what an earlier one has said. */
    BitSet repeats() {
        return repeats;
    }

    /** Whether some paragraph may be a piece of an earlier one. */
    boolean mayExcerpt() {
        return excerpts;
    }

    /** Reads the pairs of a block; gives how many of them are new. */
    private int read(int block, WordPairs pairs) {
        int count = 0;
        int unknown = 0;
        while (pairs.next()) {
            unknown += unknown(pairs.pair());
            count++;
        }
        if (Resemblance.isNearlyKnown(count, unknown)) {
            repeats.set(block);
        }
        return unknown;
    }

    /** How many pairs of a block have a word before the first blank or behind the last one, at most. */
    private static int edges(Tokens tokens, Body.Block block) {
        int first = tokens.at(block.start());
        int last = tokens.at(block.end());
        int start = first + 1;
        while (start < last && !tokens.spaceBefore(start)) {
            start++;
        }
        int end = last - 1;
        while (end > first && !tokens.spaceBefore(end)) {
            end--;
        }
        return start - first + last - end + 1;
    }

    /** 1 if no paragraph so far has a pair with this bit, else 0; from now on one has. */
    private int unknown(int pair) {
        int bit = pair * SPREAD >>> shift;
        long word = known[bit >> 6];
        known[bit >> 6] = word | 1L << bit;
        return (int) (~word >>> bit) & 1;
    }
}
