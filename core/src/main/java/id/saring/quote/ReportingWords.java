package id.saring.quote;

import id.saring.quote.ReportingWord.Form;
import id.saring.quote.ReportingWord.Takes;
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
final class ReportingWords {
    private static final Map<String, ReportingWord> BY_WORD = load();
    private static final WordTable<ReportingWord> WORDS = new WordTable<>(BY_WORD);
    private static final int LONGEST =
            BY_WORD.keySet().stream().mapToInt(String::length).max().orElse(0);

    private ReportingWords() {}

    /** The reporting word of these letters, or null. */
    static @Nullable ReportingWord of(String word) {
        return BY_WORD.get(word.toLowerCase(Locale.ROOT));
    }

    /** The characters of the longest reporting word. */
    static int longest() {
        return LONGEST;
    }

    /** Calls with each reporting word, in the order of the table. */
    static void forEach(BiConsumer<String, ReportingWord> taker) {
        BY_WORD.forEach(taker);
    }

    /** The reporting word at a token, or null. */
    static @Nullable ReportingWord at(Tokens tokens, int token) {
        return WORDS.get(tokens, token);
    }

    private static Map<String, ReportingWord> load() {
        Map<String, ReportingWord> words = new LinkedHashMap<>();
        Table.read(ReportingWords.class, "cues.tsv", 4).forEach(row -> add(words, row));
        return Collections.unmodifiableMap(words);
    }

    /** Adds the forms of a row, after those of the rows before it. */
    static void add(Map<String, ReportingWord> words, Table.Row row) {
        Takes takes = row.constant(2, Takes.class);
        for (String pattern : row.words(1)) {
            add(words, row, pattern, takes);
        }
    }

    private static void add(Map<String, ReportingWord> words, Table.Row row, String pattern, Takes takes) {
        String stem = row.cell(0);
        switch (Inflection.of(row, pattern)) {
            case POST -> words.put(stem, new ReportingWord(Form.POST, takes, false, false));
            case WEAK_POST -> words.putIfAbsent(stem, new ReportingWord(Form.POST, takes, true, false));
            case CLITIC -> words.put(stem + "nya", new ReportingWord(Form.CLITIC, takes, false, false));
            case WEAK_CLITIC -> words.put(stem + "nya", new ReportingWord(Form.CLITIC, takes, true, false));
            case ACTIVE -> active(words, stem, "", takes, false);
            case ACTIVE_KAN -> active(words, stem, "kan", takes, false);
            case WEAK_ACTIVE -> active(words, stem, "", takes, true);
            case WEAK_ACTIVE_KAN -> active(words, stem, "kan", takes, true);
            case ACTIVE_NYA -> active(words, stem, "nya", takes, false);
            case ACTIVE_KANNYA -> active(words, stem, "kannya", takes, false);
            case ACTIVE_I -> active(words, stem, "i", takes, false);
            case CAUSATIVE -> words.put("memper" + stem + "kan", new ReportingWord(Form.ACTIVE, takes, false, false));
            case BER -> words.put("ber" + stem, new ReportingWord(Form.ACTIVE, takes, false, false));
            case HEADLINE_KAN, HEADLINE_I ->
                words.put(stem + pattern, new ReportingWord(Form.ACTIVE, takes, true, false));
            case WRITTEN -> words.put("ter" + stem, new ReportingWord(Form.WRITTEN, takes, true, false));
            case ACCORDING -> words.put(stem, new ReportingWord(Form.ACCORDING, takes, false, false));
            case ACCORDING_CLITIC ->
                words.put(stem + "nya", new ReportingWord(Form.ACCORDING_CLITIC, takes, false, false));
            case PASSIVE -> passive(words, "di" + stem, takes);
            case PASSIVE_KAN -> passive(words, "di" + stem + "kan", takes);
            case PASSIVE_I -> passive(words, "di" + stem + "i", takes);
            case WORD -> word(words, pattern.substring(1), takes);
        }
    }

    private static void active(
            Map<String, ReportingWord> words, String stem, String suffix, Takes takes, boolean weak) {
        ReportingWord active = new ReportingWord(Form.ACTIVE, takes, weak, false);
        Stem.active(stem).forEach(form -> words.put(form + suffix, active));
    }

    private static void passive(Map<String, ReportingWord> words, String form, Takes takes) {
        words.put(form, new ReportingWord(Form.PASSIVE, takes, false, false));
        words.put(form + "nya", new ReportingWord(Form.CLITIC, takes, true, false));
    }

    private static void word(Map<String, ReportingWord> words, String word, Takes takes) {
        boolean weak = !word.startsWith("me") && !word.startsWith("ber");
        words.merge(
                word,
                new ReportingWord(Form.ACTIVE, takes, weak, false),
                (post, active) -> new ReportingWord(post.form(), takes, post.weak(), true));
    }
}
