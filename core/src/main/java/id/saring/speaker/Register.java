package id.saring.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that were made so far, by the whole name and by its parts. */
final class Register {
    /** No more names are kept for one word: what follows is no news. */
    private static final int MOST = 32;

    /** No name has more words. */
    static final int WORDS = 24;

    /** By folded name. */
    private final Map<String, Entry> entries = new HashMap<>();
    /** By each word of a name. */
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    /** By the initials of a body's name. */
    private final Map<String, Entry> byInitials = new HashMap<>();
    /** By the first letters of a person's first names. */
    private final Map<String, List<Entry>> byStart = new HashMap<>();
    /** By each word of a role. */
    private final Map<String, List<Entry>> byRole = new HashMap<>();
    /** Entries that are new or have learnt something. */
    private final List<Entry> touched = new ArrayList<>();

    private final Spellings spellings;

    Register(Spellings spellings) {
        this.spellings = spellings;
    }

    /** The entry of a name, new or not; null if it is none. */
    @Nullable
    Entry entry(String name, Mention.Kind kind) {
        String shown = kind == Mention.Kind.PERSON ? name.substring(GluedHeads.body(name)) : name;
        List<String> words = spellings.words(shown);
        if (words.isEmpty() || words.size() > WORDS) {
            return null;
        }
        return entry(shown, words, Names.key(words), kind);
    }

    /** The entry of a name, new or not; null if it is none. */
    @Nullable
    Entry entry(Spelling name, Mention.Kind kind) {
        int size = name.words().size();
        return size == 0 || size > WORDS ? null : entry(name.shown(), name.words(), name.key(), kind);
    }

    private Entry entry(String shown, List<String> words, String key, Mention.Kind kind) {
        Entry entry = entries.get(key);
        if (entry == null) {
            entry = new Entry(shown, words, kind);
            entries.put(key, entry);
        }
        touched.add(entry);
        return entry;
    }

    /** Cuts what was learnt since the last time to its names, and files it by them. */
    void settle(Beginnings beginnings) {
        for (Entry entry : touched) {
            beginnings.trim(entry);
            index(entry);
        }
        touched.clear();
    }

    @Nullable
    Entry get(String key) {
        return entries.get(key);
    }

    List<Entry> withWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    List<Entry> withStart(String letters) {
        return byStart.getOrDefault(letters, List.of());
    }

    List<Entry> withRole(String word) {
        return byRole.getOrDefault(word, List.of());
    }

    @Nullable
    Entry spelledOut(String initials) {
        return byInitials.get(initials);
    }

    private void index(Entry entry) {
        if (entry.isPerson() && entry.role != null && !entry.roleKnown) {
            entry.roleKnown = true;
            for (String word : Names.words(entry.role)) {
                keep(byRole, word, entry);
            }
            String inShort = entry.affiliation == null ? null : Offices.inBrackets(entry.affiliation);
            if (inShort != null) {
                keep(byRole, inShort, entry);
            }
        }
        if (entry.indexed) {
            return;
        }
        entry.indexed = true;
        for (String word : entry.words) {
            keep(byWord, word, entry);
        }
        if (entry.isPerson()) {
            for (int i = 0; i < Math.min(3, entry.words.size()); i++) {
                if (entry.words.get(i).length() > Occurrences.START) {
                    keep(byStart, entry.words.get(i).substring(0, Occurrences.START), entry);
                }
            }
        } else if (entry.words.size() >= 3) {
            StringBuilder initials = new StringBuilder();
            for (String word : entry.words) {
                if (!word.equals("dan")) {
                    initials.append(word.charAt(0));
                }
            }
            byInitials.putIfAbsent(initials.toString(), entry);
        }
    }

    private static void keep(Map<String, List<Entry>> map, String key, Entry entry) {
        List<Entry> list = map.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (list.size() < MOST) {
            list.add(entry);
        }
    }
}
