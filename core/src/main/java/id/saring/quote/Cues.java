package id.saring.quote;

import id.saring.quote.Cue.Form;
import id.saring.quote.Cue.Takes;
import id.saring.text.Table;
import id.saring.text.Tokens;
import id.saring.text.WordTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The reporting words with all their forms. */
final class Cues {
    private static final Map<String, Cue> BY_WORD = load();
    private static final WordTable<Cue> WORDS = new WordTable<>(BY_WORD);

    private Cues() {}

    /** The reporting word of these letters, or null. */
    static @Nullable Cue of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }

    /** Calls with each reporting word, in the order of the table. */
    static void forEach(BiConsumer<String, Cue> taker) {
        BY_WORD.forEach(taker);
    }

    /** The reporting word at a token, or null. */
    static @Nullable Cue at(Tokens tokens, int token) {
        return WORDS.get(tokens, token);
    }

    private static Map<String, Cue> load() {
        Map<String, Cue> words = new LinkedHashMap<>();
        Table.read(Cues.class, "cues.tsv", 4).forEach(row -> add(words, row));
        return Collections.unmodifiableMap(words);
    }

    /** Adds the forms of a row, after those of the rows before it. */
    static void add(Map<String, Cue> words, Table.Row row) {
        Takes takes;
        try {
            takes = Takes.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error(
                    "expected say, clause, name, phrase, free, plea, bahwa, finite, self, record, question, gift or speech, found "
                            + row.cell(2));
        }
        for (String pattern : row.cell(1).split(" ", -1)) {
            add(words, row, pattern, takes);
        }
    }

    private static void add(Map<String, Cue> words, Table.Row row, String pattern, Takes takes) {
        String stem = row.cell(0);
        Cue active = new Cue(Form.ACTIVE, takes, false, false);
        switch (pattern) {
            case "post" -> words.put(stem, new Cue(Form.POST, takes, false, false));
            case "post?" -> words.putIfAbsent(stem, new Cue(Form.POST, takes, true, false));
            case "nya" -> words.put(stem + "nya", new Cue(Form.CLITIC, takes, false, false));
            case "nya?" -> words.put(stem + "nya", new Cue(Form.CLITIC, takes, true, false));
            case "me" -> Stem.active(stem).forEach(form -> words.put(form, active));
            case "me-kan" -> Stem.active(stem).forEach(form -> words.put(form + "kan", active));
            case "me?", "me-kan?" -> {
                String suffix = pattern.equals("me?") ? "" : "kan";
                Stem.active(stem).forEach(form -> words.put(form + suffix, new Cue(Form.ACTIVE, takes, true, false)));
            }
            case "me-nya" -> Stem.active(stem).forEach(form -> words.put(form + "nya", active));
            case "me-kannya" -> Stem.active(stem).forEach(form -> words.put(form + "kannya", active));
            case "me-i" -> Stem.active(stem).forEach(form -> words.put(form + "i", active));
            case "memper-kan" -> words.put("memper" + stem + "kan", active);
            case "ber" -> words.put("ber" + stem, active);
            case "kan", "i" -> words.put(stem + pattern, new Cue(Form.ACTIVE, takes, true, false));
            case "ter" -> words.put("ter" + stem, new Cue(Form.WRITTEN, takes, true, false));
            case "according" -> words.put(stem, new Cue(Form.ACCORDING, takes, false, false));
            case "according-nya" -> words.put(stem + "nya", new Cue(Form.ACCORDING_CLITIC, takes, false, false));
            case "di" -> passive(words, "di" + stem, takes);
            case "di-kan" -> passive(words, "di" + stem + "kan", takes);
            case "di-i" -> passive(words, "di" + stem + "i", takes);
            default -> literal(words, row, pattern, takes);
        }
    }

    private static void passive(Map<String, Cue> words, String form, Takes takes) {
        words.put(form, new Cue(Form.PASSIVE, takes, false, false));
        words.put(form + "nya", new Cue(Form.CLITIC, takes, true, false));
    }

    private static void literal(Map<String, Cue> words, Table.Row row, String pattern, Takes takes) {
        if (pattern.charAt(0) == '=') {
            String word = pattern.substring(1);
            boolean weak = !word.startsWith("me") && !word.startsWith("ber");
            words.merge(
                    word,
                    new Cue(Form.ACTIVE, takes, weak, false),
                    (post, active) -> new Cue(post.form(), takes, post.weak(), true));
        } else {
            throw row.error("unknown form " + pattern);
        }
    }
}
