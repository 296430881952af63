package id.saring.speaker;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds where a person's name begins behind a role and a body without a comma, and cuts the body off. */
final class Beginnings {
    private final Evidence evidence;
    /** Single words by which speakers are mentioned. */
    private final Set<String> alone;

    /** Whether a word stands in small letters too. */
    private final Predicate<String> small;

    Beginnings(Evidence evidence, Set<String> alone, Predicate<String> small) {
        this.evidence = evidence;
        this.small = small;
        this.alone = alone;
    }

    /** "Warungku Budi Santoso" behind "CEO", and elsewhere "kata Budi": the first word is the body's. */
    void trim(Entry entry) {
        if (!entry.isPerson() || entry.words.size() < 3 && !(entry.behindRole && entry.words.size() == 2)) {
            return;
        }
        int verb = entry.words.size() > 2 && !entry.marked && entry.role == null ? headlineVerb(entry.words) : 0;
        if (verb > 0) {
            keep(entry, 0, verb);
            return;
        }
        if (entry.words.size() > 2 && isOpened(entry)) {
            cut(entry, 1);
            return;
        }
        boolean sure = entry.behindRole || entry.words.size() > 3 || isPlace(entry.words.get(0));
        if (isRanked(entry)) {
            String first = entry.words.get(0);
            if (first.length() > 1 && (Lexicon.flags(first) & Lexicon.ARM) != 0) {
                cut(entry, 1);
            }
            return;
        }
        if (!sure || alone.contains(entry.words.get(0)) && !isBesideSpeaker(entry.words)) {
            return;
        }
        int start = beforeNickname(entry, nameIn(entry.words, entry.behindRole));
        if (start > 0) {
            cut(entry, start);
        }
    }

    /** In "Budi Santoso Buka Pasar", a headline, the place of the verb, if "Budi Santoso" stands alone elsewhere; else 0. */
    private int headlineVerb(List<String> words) {
        for (int i = 2; i < words.size(); i++) {
            int flags = Lexicon.flags(words.get(i));
            if ((flags & Lexicon.VERB) != 0 && (flags & Lexicon.NOMINAL) == 0) {
                return evidence.isPerson(words.subList(0, i)) ? i : 0;
            }
        }
        return 0;
    }

    /** "Kapolri Jenderal Pol Wira Budi Santoso": behind a rank begins the name. */
    private static boolean isRanked(Entry entry) {
        String role = entry.role == null ? "" : entry.role;
        int last = role.lastIndexOf(' ') + 1;
        return last > 0 && (Lexicon.flags(role.substring(last).toLowerCase(Locale.ROOT)) & Lexicon.RANK) != 0;
    }

    /** "Peluang Budi Santoso tipis", where "Budi Santoso" stands alone: a noun that opens a sentence. */
    private boolean isOpened(Entry entry) {
        String first = entry.words.get(0);
        return entry.role == null
                && !entry.marked
                && !Forenames.holds(first)
                && (!entry.inside || small.test(first))
                && evidence.isPerson(entry.words.subList(1, entry.words.size()));
    }

    /** "Renato 'Reno' Wiratmo": what stands before a nickname in marks is the name's first word. */
    private static int beforeNickname(Entry entry, int start) {
        String[] shown = start > 0 ? entry.name.split(" ") : new String[0];
        boolean marked = start > 0 && start < shown.length && !Character.isLetter(shown[start].charAt(0));
        return marked ? start - 1 : start;
    }

    /** Where the person's name begins in words behind a role; 0 if nothing shows that it is not at the first. */
    private int nameIn(List<String> words, boolean behindRole) {
        int size = words.size();
        if (behindRole && size >= 3 && isOverHim(words)) {
            return 1;
        }
        for (int i = 1; i < size - 1; i++) {
            boolean starts = i == 1 && !behindRole
                    ? isPlace(words.get(0)) && alone.contains(words.get(1))
                    : behindRole && (alone.contains(words.get(i)) || i == 1 && isBesidePerson(words) && isBody(words));
            boolean particle = (Lexicon.flags(words.get(i)) & Lexicon.PARTICLE) != 0;
            boolean whole =
                    (i > 1 && !particle || evidence.isBody(words.get(0))) && evidence.isPerson(words.subList(i, size));
            int start = starts || whole ? behindBody(words, i) : 0;
            if (start > 0) {
                return start;
            }
        }
        for (int i = size - 1; i > 0 && behindRole; i--) {
            boolean one = i == size - 1;
            if ((i > 1 || !one && evidence.isBody(words.get(0)))
                    && evidence.isWhole(words.subList(0, i))
                    && (!one || alone.contains(words.get(i)))
                    && !Forenames.holds(words.get(i - 1))
                    && Collections.disjoint(alone, words.subList(0, i))) {
                return i;
            }
        }
        boolean firm = behindRole && size == 3 && !Forenames.holds(words.get(0)) && evidence.isFirm(words.get(0));
        return firm ? 1 : 0;
    }

    /** Before the first names that go before a word of a name. */
    private static int behindBody(List<String> words, int name) {
        int start = name;
        while (start > 0 && Forenames.holds(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPlace(String word) {
        return (Lexicon.flags(word) & Lexicon.PLACE) != 0 && !Forenames.holds(word);
    }

    /** "Selatira Budi Santoso": the second word is a first name, and the first is none. */
    private static boolean isBesidePerson(List<String> words) {
        return !Forenames.holds(words.get(0)) && Forenames.holds(words.get(1));
    }

    private boolean isBesideSpeaker(List<String> words) {
        return isBesidePerson(words) && alone.contains(words.get(1));
    }

    private boolean isBody(List<String> words) {
        return words.size() > 2 && evidence.isBody(words.get(0));
    }

    /** "bos Selatira Budi Santoso", where "Santoso" speaks alone and "Selatira" stands alone too. */
    private boolean isOverHim(List<String> words) {
        return !Forenames.holds(words.get(0))
                && !Collections.disjoint(alone, words.subList(1, words.size()))
                && evidence.isWhole(words.subList(0, 1));
    }

    /** Leaves some of the words of a name; false if it is not written in words with blanks between them. */
    private static boolean keep(Entry entry, int from, int to) {
        List<String> shown = List.of(entry.name.split(" "));
        if (shown.size() != entry.words.size()) {
            return false;
        }
        entry.name = String.join(" ", shown.subList(from, to));
        entry.words = List.copyOf(entry.words.subList(from, to));
        return true;
    }

    /** Cuts the first words off, which are a body's. */
    private static void cut(Entry entry, int words) {
        String name = entry.name;
        if (keep(entry, words, entry.words.size())) {
            String body = name.substring(0, name.length() - entry.name.length() - 1);
            if (entry.affiliation == null) {
                entry.affiliation = body;
            }
            entry.cut = true;
        }
    }
}
