package id.saring.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ministries by the word that is made of pieces of their names: "Kemnaker" for "Kementerian Ketenagakerjaan". */
final class Ministries {
    /** Such a word has no more letters. */
    private static final int LONGEST = 24;

    private Ministries() {}

    /** The only ministry among those of an article for which a word stands, by its longest name; or null. */
    static @Nullable Entry of(Roster roster, String word) {
        for (ShortHead head : ShortHead.BODIES) {
            boolean begins = word.startsWith(head.letters()) && word.length() <= LONGEST;
            String letters = begins ? word.substring(head.letters().length()) : "";
            Entry ministry = letters.length() < 2 ? null : only(roster.withWord(head.word()), head.word(), letters);
            if (ministry != null) {
                return ministry;
            }
        }
        return null;
    }

    private static @Nullable Entry only(List<Entry> entries, String head, String letters) {
        Entry only = null;
        for (Entry entry : entries) {
            Entry ministry = behindHouse(entry);
            boolean meant = !ministry.isPerson()
                    && ministry.words.size() > 1
                    && ministry.words.get(0).equals(head)
                    && isOf(letters, ministry.words);
            if (!meant) {
                continue;
            }
            boolean longer = only == null || Names.continues(ministry.words, only.words);
            if (only != null && !longer && !isSame(only.words, ministry.words)) {
                return null;
            }
            only = longer ? ministry : only;
        }
        return only;
    }

    /** Whether a name is another's or that of the same ministry with fewer words. */
    private static boolean isSame(List<String> longer, List<String> words) {
        return longer.equals(words) || Names.continues(longer, words);
    }

    /** "Kantor Kementerian Anu": the ministry of a house. */
    private static Entry behindHouse(Entry entry) {
        boolean house = entry.words.size() > 2 && Keyword.HOUSE.is(entry.words.get(0));
        int blank = house ? entry.name.indexOf(' ') : -1;
        return blank < 0
                ? entry
                : new Entry(entry.name.substring(blank + 1), entry.words.subList(1, entry.words.size()), entry.kind);
    }

    /** Whether letters are pieces of all words behind the first, in order. */
    private static boolean isOf(String letters, List<String> words) {
        int reached = 1; // a bit for each number of letters that the words so far can give
        for (String word : words.subList(1, words.size())) {
            int next = Keyword.SILENT.is(word) ? reached : 0;
            for (int from = 0; from < letters.length(); from++) {
                for (int end = from + 1; (reached >> from & 1) != 0 && end <= letters.length(); end++) {
                    next |= isOfWord(letters.substring(from, end), word) ? 1 << end : 0;
                }
            }
            reached = next;
        }
        return (reached >> letters.length() & 1) != 0;
    }

    /** Whether letters are one piece of a word or two, each of two letters or more; or its first letter. */
    private static boolean isOfWord(String letters, String word) {
        if (letters.length() == 1) {
            return word.startsWith(letters);
        }
        if (word.contains(letters)) {
            return true;
        }
        for (int cut = 2; cut <= letters.length() - 2; cut++) {
            int first = word.indexOf(letters.substring(0, cut));
            if (first >= 0 && word.indexOf(letters.substring(cut), first + cut) >= 0) {
                return true;
            }
        }
        return false;
    }
}
