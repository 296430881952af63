package id.saring.clean;

import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules by the token that a match starts with. Immutable and thread-safe. */
final class RuleStarts {
    private static final Rule[] NONE = {};
    private static final int BITS = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SPREAD_SHIFT = 20;

    private final Map<String, Rule[]> letters = new HashMap<>();
    private final WordTable<Rule[]> words;
    private final Map<Integer, Rule[]> signs = new HashMap<>();
    private final Rule[] numbers;
    /** A bit for each hash of a word and each sign: at nearly every token of a text no rule starts. */
    private final long[] filter = new long[BITS / Long.SIZE];

    RuleStarts(List<Rule> rules) {
        Map<String, List<Rule>> starts = new HashMap<>();
        for (Rule rule : rules) {
            for (String start : rule.pattern().starts()) {
                starts.computeIfAbsent(start, s -> new ArrayList<>()).add(rule);
            }
        }
        List<Rule> digits = new ArrayList<>();
        starts.forEach((start, list) -> {
            if (Character.isDigit(start.charAt(0))) {
                digits.addAll(list);
            } else {
                add(start, list.toArray(NONE));
            }
        });
        words = new WordTable<>(letters);
        numbers = digits.toArray(NONE);
    }

    private void add(String start, Rule[] rules) {
        boolean word = Character.isLetter(start.charAt(0));
        if (word) {
            letters.put(start, rules);
        } else {
            signs.put(start.codePointAt(0), rules);
        }
        int bit = bit(word ? Tokens.hashOf(start) : start.codePointAt(0));
        filter[bit >> 6] |= 1L << bit;
    }

    private static int bit(int hash) {
        return hash * SPREAD >>> SPREAD_SHIFT;
    }

    /** The rules that start with a folded word. */
    Rule[] at(String word) {
        return letters.getOrDefault(word, NONE);
    }

    /** The rules that can start at a token. */
    Rule[] at(Tokens tokens, int token) {
        int bit = bit(tokens.hash(token));
        return (filter[bit >> 6] & 1L << bit) == 0 && (numbers.length == 0 || tokens.isWord(token))
                ? NONE
                : found(tokens, token);
    }

    private Rule[] found(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            Rule[] found = words.get(tokens, token);
            return found == null ? NONE : found;
        }
        int sign = tokens.sign(token);
        return sign < 0 ? numbers : signs.getOrDefault(sign, NONE);
    }
}
