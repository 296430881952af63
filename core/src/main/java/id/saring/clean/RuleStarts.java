package id.saring.clean;

import id.saring.text.TokenFilter;
import id.saring.text.TokenFilter.Form;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules by the token that a match starts with. Immutable and thread-safe. */
final class RuleStarts {
    private static final Rule[] NONE = {};
    private static final int ASCII = 128;

    private final Map<String, Rule[]> letters = new HashMap<>();
    private final WordTable<Rule[]> words;
    private final Rule[][] signs = new Rule[ASCII][];
    private final Map<Integer, Rule[]> otherSigns = new HashMap<>();
    private final Rule[] numbers;
    private final TokenFilter places;

    RuleStarts(List<Rule> rules) {
        Map<String, List<Rule>> starts = new HashMap<>();
        for (Rule rule : rules) {
            for (String start : rule.pattern().starts()) {
                starts.computeIfAbsent(start, s -> new ArrayList<>()).add(rule);
            }
        }
        Arrays.fill(signs, NONE);
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
        places = places();
    }

    private TokenFilter places() {
        StringBuilder first = new StringBuilder();
        for (char sign = 0; sign < ASCII; sign++) {
            first.append(signs[sign].length > 0 ? String.valueOf(sign) : "");
        }
        otherSigns.keySet().forEach(first::appendCodePoint);
        return numbers.length == 0
                ? TokenFilter.of(letters.keySet(), first.toString(), Form.MIXED)
                : TokenFilter.of(letters.keySet(), first.toString(), Form.MIXED, Form.NUMBER);
    }

    private void add(String start, Rule[] rules) {
        int first = start.codePointAt(0);
        if (Character.isLetter(first)) {
            letters.put(start, rules);
        } else if (first < ASCII) {
            signs[first] = rules;
        } else {
            otherSigns.put(first, rules);
        }
    }

    /** The rules that start with a folded word. */
    Rule[] at(String word) {
        return letters.getOrDefault(word, NONE);
    }

    /** The first token from one on at which a rule can start, or that may hold a word that was glued to it; or the limit. */
    int next(Tokens tokens, int from, int limit) {
        return places.next(tokens, from, limit);
    }

    /** The rules that can start at a token. */
    Rule[] at(Tokens tokens, int token) {
        if (tokens.isWord(token)) {
            Rule[] found = words.get(tokens, token);
            return found == null ? NONE : found;
        }
        int sign = tokens.sign(token);
        if (sign < ASCII) {
            return sign < 0 ? numbers : signs[sign];
        }
        return otherSigns.isEmpty() ? NONE : otherSigns.getOrDefault(sign, NONE);
    }
}
