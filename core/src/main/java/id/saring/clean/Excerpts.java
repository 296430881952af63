package id.saring.clean;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds paragraphs that are, word for word, sentences of an earlier one. */
final class Excerpts {
    private static final int MIN_LENGTH = 60;
    private static final int KEY_LENGTH = 32;

    private record Sentence(int block, int start) {}

    private final Tokens tokens;
    private final List<Body.Block> blocks;
    private final Map<Integer, Sentence> sentences = new HashMap<>();

    private Excerpts(Tokens tokens, List<Body.Block> blocks) {
        this.tokens = tokens;
        this.blocks = blocks;
    }

    /** Enters the earlier block into {@code firsts} for each block that is an excerpt of it. */
    static void find(Tokens tokens, List<Body.Block> blocks, int[] firsts, Predicate<Body.Block> comparable) {
        Excerpts excerpts = new Excerpts(tokens, blocks);
        for (int i = 0; i < firsts.length; i++) {
            if (firsts[i] >= 0 || !comparable.test(blocks.get(i))) {
                continue;
            }
            firsts[i] = excerpts.source(blocks.get(i));
            if (firsts[i] < 0) {
                excerpts.add(i);
            }
        }
    }

    /** Whether a block is long enough to be an excerpt. */
    static boolean isComparable(Body.Block block) {
        return block.end() - block.start() >= MIN_LENGTH;
    }

    private int source(Body.Block block) {
        if (!isComparable(block)) {
            return -1;
        }
        Sentence sentence = sentences.get(key(block.start()));
        if (sentence == null) {
            return -1;
        }
        int length = block.end() - block.start();
        int end = sentence.start() + length;
        String text = tokens.text();
        boolean same = end <= blocks.get(sentence.block()).end()
                && text.regionMatches(sentence.start(), text, block.start(), length);
        return same && (Signs.isStop(text.charAt(end - 1)) || Signs.closes(text.charAt(end - 1)))
                ? sentence.block()
                : -1;
    }

    private void add(int i) {
        int end = blocks.get(i).end();
        sentences.putIfAbsent(
                key(blocks.get(i).start()), new Sentence(i, blocks.get(i).start()));
        boolean opens = false;
        for (int at = tokens.at(blocks.get(i).start()); at < tokens.size() && tokens.start(at) < end; at++) {
            if (opens && (tokens.spaceBefore(at) || !Signs.closes(tokens.sign(at)))) {
                sentences.putIfAbsent(key(tokens.start(at)), new Sentence(i, tokens.start(at)));
                opens = false;
            }
            opens |= Signs.isStop(tokens.sign(at));
        }
    }

    /** A hash of the next few characters. */
    private int key(int from) {
        String text = tokens.text();
        int key = 1;
        for (int at = from; at < Math.min(text.length(), from + KEY_LENGTH); at++) {
            key = key * 31 + text.charAt(at);
        }
        return key;
    }
}
