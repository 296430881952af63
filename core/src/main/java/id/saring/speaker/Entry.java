package id.saring.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One name of the article with its places. */
final class Entry {
    String name;
    List<String> words;
    final Mention.Kind kind;

    @Nullable
    String role;

    @Nullable
    String affiliation;

    /** Where the role stands; -1 where it is a speaker's. */
    int rolePlace;

    /** The name stands directly behind a role, so where it starts is a guess. */
    boolean behindRole;

    /** It is mentioned as a speaker, or with an abbreviation of its own. */
    boolean marked;
    /** It stands inside a sentence somewhere: its first capital is no sentence's. */
    boolean inside;

    /** Its first words are a body's and no longer in its name. */
    boolean cut;

    boolean indexed;
    boolean roleKnown;

    private int[] places = new int[4];
    private int count;
    private boolean sorted = true;

    Entry(String name, List<String> words, Mention.Kind kind) {
        this.name = name;
        this.words = words;
        this.kind = kind;
    }

    boolean isPerson() {
        return kind == Mention.Kind.PERSON;
    }

    /** Whether the name is an account's: "@warta_kota". */
    boolean isAccount() {
        return name.startsWith("@");
    }

    /** Whether the name has no small letters: an acronym, initials or a part of a headline. */
    boolean isUpperCase() {
        return Names.isUpperCase(name);
    }

    /** "Budi Santoso Budi" is two names that ran together. */
    boolean repeats() {
        return words.size() > 2 && words.get(0).equals(words.get(words.size() - 1));
    }

    void seen(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        sorted &= count == 0 || places[count - 1] <= place;
        places[count++] = place;
    }

    /** The last place before an offset, or -1. */
    int before(int offset) {
        sort();
        int i = Arrays.binarySearch(places, 0, count, offset);
        int last = i >= 0 ? i : -i - 2;
        return last >= 0 ? places[last] : -1;
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(places, 0, count);
            sorted = true;
        }
    }

    boolean isSeen(IntPredicate where) {
        return Arrays.stream(places, 0, count).anyMatch(where);
    }

    int count() {
        return count;
    }

    int first() {
        sort();
        return places[0];
    }
}
