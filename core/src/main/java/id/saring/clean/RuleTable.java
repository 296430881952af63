package id.saring.clean;

import id.saring.model.RemovalKind;
import id.saring.text.Table;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Boilerplate rules, looked up by the token that a match starts with. Immutable and thread-safe. */
final class RuleTable {
    static final int COLUMNS = 7;
    private static final RuleTable BUNDLED = new RuleTable(read(Table.read(RuleTable.class, "rules.tsv", COLUMNS)));

    private final List<Rule> rules;
    private final RuleStarts inline;
    private final RuleStarts anchored;

    RuleTable(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        inline = new RuleStarts(
                rules.stream().filter(rule -> rule.place() == Place.INLINE).toList());
        anchored = new RuleStarts(
                rules.stream().filter(rule -> rule.place() != Place.INLINE).toList());
    }

    static RuleTable bundled() {
        return BUNDLED;
    }

    /**
     * Reads the rules of a table given as text, and tries each on its example and its counter-example. Those of the bundled
     * table are tried by a test instead, not at each start.
     *
     * @throws IllegalArgumentException naming file and line
     */
    static List<Rule> parse(String name, String content) {
        List<Table.Row> rows = Table.parse(name, content, COLUMNS);
        List<Rule> rules = read(rows);
        for (int i = 0; i < rules.size(); i++) {
            tryExamples(rows.get(i), rules.get(i));
        }
        return rules;
    }

    private static void tryExamples(Table.Row row, Rule rule) {
        if (!rule.matches(row.cell(5))) {
            throw row.error("the pattern does not match its example: " + row.cell(5));
        }
        if (rule.matches(row.cell(6))) {
            throw row.error("the pattern matches its counter-example: " + row.cell(6));
        }
    }

    /** These rules with others before them. */
    RuleTable with(List<Rule> first) {
        List<Rule> all = new ArrayList<>(first);
        all.addAll(rules);
        return new RuleTable(all);
    }

    /** The rules of lines whose pattern can start at a token. */
    Rule[] anchored(Tokens tokens, int token) {
        return anchored.at(tokens, token);
    }

    /** The first token from one on at which a rule of stretches within lines can start, or a glued word; or the limit. */
    int nextInline(Tokens tokens, int from, int limit) {
        return inline.next(tokens, from, limit);
    }

    /** The rules of stretches within lines whose pattern can start at a token. */
    Rule[] inline(Tokens tokens, int token) {
        return inline.at(tokens, token);
    }

    /** The rules of stretches within lines whose pattern can start with a folded word. */
    Rule[] inline(String word) {
        return inline.at(word);
    }

    /**
     * Reads rows of id, kind, place, reach, pattern, example and counter-example.
     *
     * @throws IllegalArgumentException naming file and line
     */
    static List<Rule> read(List<Table.Row> rows) {
        List<Rule> rules = new ArrayList<>();
        for (Table.Row row : rows) {
            rules.add(new Rule(
                    row.cell(0),
                    row.constant(1, RemovalKind.class),
                    row.constant(2, Place.class),
                    row.constant(3, Reach.class),
                    pattern(row)));
        }
        return rules;
    }

    private static LinePattern pattern(Table.Row row) {
        try {
            return LinePattern.compile(row.cell(4));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }
}
