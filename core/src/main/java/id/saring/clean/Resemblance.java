package id.saring.clean;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells which paragraphs of a page can repeat one another at all, from a few least hashes of their pairs of words
 * (MinHash), so that only those are compared. Of paragraphs that share half of their pairs, one in 250 is overlooked;
 * equal ones never are.
 */
final class Resemblance {
    private static final int[] MULTIPLIERS = {
        0x9E3779B1, 0x85EBCA77, 0xC2B2AE3D, 0x27D4EB2F, 0x165667B1, 0xD3A2646D, 0xFD7046C5, 0xB55A4F09
    };

    private static final int PAIRS_PER_NEW_ONE = 40;

    private Resemblance() {}

    /**
     * For each block whether it is to be compared: it may repeat another one, or be repeated.
     *
     * @param repeats the blocks that may repeat another one
     */
    static boolean[] candidates(
            Tokens tokens, List<Body.Block> blocks, BitSet repeats, Predicate<Body.Block> comparable) {
        boolean[] candidates = new boolean[blocks.size()];
        Map<Long, Integer> seen = new HashMap<>();
        int[] least = new int[MULTIPLIERS.length];
        for (int i = 0; i < repeats.length(); i++) {
            if (!comparable.test(blocks.get(i))) {
                continue;
            }
            hash(tokens, blocks.get(i), least);
            for (int k = 0; k < least.length; k++) {
                Integer earlier = seen.putIfAbsent((long) k << 32 | least[k] & 0xFFFFFFFFL, i);
                if (earlier != null && repeats.get(i)) {
                    candidates[earlier] = true;
                    candidates[i] = true;
                }
            }
        }
        return candidates;
    }

    /** Whether nearly all pairs of words of a later block stand in an earlier one: nothing in it is new. */
    static boolean holds(Tokens tokens, Body.Block earlier, Body.Block later) {
        Set<Integer> known = new HashSet<>();
        WordPairs pairs = new WordPairs(tokens);
        pairs.open(earlier);
        while (pairs.next()) {
            known.add(pairs.pair());
        }
        int count = 0;
        int unknown = 0;
        pairs.open(later);
        while (pairs.next()) {
            count++;
            unknown += known.contains(pairs.pair()) ? 0 : 1;
        }
        return isNearlyKnown(count, unknown);
    }

    /** Whether so few of so many pairs of words are unknown that they say nothing new. */
    static boolean isNearlyKnown(int count, int unknown) {
        return unknown * PAIRS_PER_NEW_ONE <= count;
    }

    private static void hash(Tokens tokens, Body.Block block, int[] least) {
        Arrays.fill(least, Integer.MAX_VALUE);
        int before = 0;
        for (int at = tokens.at(block.start()); at < tokens.size() && tokens.start(at) < block.end(); at++) {
            if (!tokens.isWord(at)) {
                continue;
            }
            int pair = before * 31 + tokens.hash(at);
            before = tokens.hash(at);
            for (int k = 0; k < least.length; k++) {
                int hash = pair * MULTIPLIERS[k];
                hash ^= hash >>> 15;
                least[k] = Math.min(least[k], hash);
            }
        }
    }
}
