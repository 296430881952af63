package id.saring.speaker;

import java.util.Arrays;
import java.util.List;
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

    /** The name stands directly behind a role, so where it starts is a guess. */
    boolean behindRole;

    /** It is mentioned as a speaker, or with an abbreviation of its own. */
    boolean marked;
    /** It stands inside a sentence somewhere: its first capital is no sentence's. */
    boolean inside;

    private int[] places = new int[4];
    private int count;

    Entry(String name, List<String> words, Mention.Kind kind) {
        this.name = name;
        this.words = words;
        this.kind = kind;
    }

    boolean isPerson() {
        return kind == Mention.Kind.PERSON;
    }

    void seen(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count++] = place;
    }

    /** The last place before an offset, or -1. */
    int before(int offset) {
        int i = Arrays.binarySearch(places, 0, count, offset);
        int last = i >= 0 ? i : -i - 2;
        return last >= 0 ? places[last] : -1;
    }

    int count() {
        return count;
    }

    int first() {
        return places[0];
    }
}
