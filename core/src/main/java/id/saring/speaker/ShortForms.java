package id.saring.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The full names of bodies by the abbreviations that stand in brackets in them: "Badan Anu (BA) Jawa Barat". */
final class ShortForms {
    /** No more names are kept for one abbreviation, and none with more brackets. */
    private static final int MOST = 8;

    private static final int BRACKETS = 4;

    /** A short form has no more words. */
    private static final int WORDS = 8;

    private final Map<String, List<Full>> byAbbreviation = new HashMap<>(4);

    /** A name with its words, and with those of each bracket and how many words of the name go before it. */
    private record Full(String name, List<String> words, List<List<String>> brackets, List<Integer> places) {
        static Full of(String name) {
            List<List<String>> brackets = new ArrayList<>(2);
            List<Integer> places = new ArrayList<>(2);
            int open = name.indexOf('(');
            while (open >= 0 && brackets.size() <= BRACKETS) {
                int close = name.indexOf(')', open);
                brackets.add(Names.words(name.substring(open + 1, close < 0 ? name.length() : close)));
                places.add(Names.words(name.substring(0, open)).size());
                open = close < 0 ? -1 : name.indexOf('(', close);
            }
            return new Full(name, Names.words(name), brackets, places);
        }

        /** Whether a short form from one of its words on stands for all words from some place on. */
        boolean isMeant(List<String> form, int from, int place) {
            if (from == form.size()) {
                return place == words.size();
            }
            if (place < words.size() && words.get(place).equals(form.get(from)) && isMeant(form, from + 1, place + 1)) {
                return true;
            }
            for (int i = 0; i < brackets.size(); i++) {
                int behind = from + brackets.get(i).size();
                if (places.get(i) > place
                        && behind > from
                        && behind <= form.size()
                        && form.subList(from, behind).equals(brackets.get(i))
                        && abbreviates(brackets.get(i), words.subList(place, places.get(i)))
                        && isMeant(form, behind, places.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean abbreviates(List<String> letters, List<String> words) {
            return Holders.isInside(String.join("", letters), String.join("", words));
        }
    }

    /** Keeps the name of a body by an abbreviation in it. */
    void add(String abbreviation, String name) {
        if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
            return; // "riset lembaga Anu Baru (AB)"
        }
        for (String word : Names.words(abbreviation)) {
            List<Full> known = byAbbreviation.computeIfAbsent(word, w -> new ArrayList<>(1));
            Full full = known.size() < MOST ? Full.of(name) : null;
            if (full != null
                    && full.brackets().size() <= BRACKETS
                    && full.words().size() <= Register.WORDS) {
                known.add(full);
            }
        }
    }

    /** The only body that some words name in short, by its longest name; or null. */
    @Nullable
    Entry of(List<String> form) {
        if (byAbbreviation.isEmpty() || form.size() < 2 || form.size() > WORDS) {
            return null;
        }
        Full only = null;
        for (String word : form) {
            for (Full full : byAbbreviation.getOrDefault(word, List.of())) {
                if (full.words().equals(form) || !full.isMeant(form, 0, 0)) {
                    continue;
                }
                if (only != null && !only.words().equals(full.words())) {
                    return null;
                }
                only = only == null || full.name().length() > only.name().length() ? full : only;
            }
        }
        return only == null ? null : new Entry(only.name(), only.words(), Mention.Kind.ORGANISATION);
    }
}
