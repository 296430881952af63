package id.saring.dedupe;

import org.jspecify.annotations.Nullable;

/** The different paragraphs, numbered in the order of their places. */
final class Entries {
    private final Pages.Longs keys = new Pages.Longs();
    private final Pages.Longs places = new Pages.Longs();
    private final Pages.Ints spellings = new Pages.Ints();
    private final KeyTable table = new KeyTable(keys);
    private final @Nullable NearIndex near;
    private int size;

    Entries(Matching matching) {
        this.near = matching.isNear() ? new NearIndex(matching) : null;
    }

    static Entries merged(Matching matching, Entries a, Entries b) {
        boolean appends = a.size == 0 || b.size == 0 || b.places.get(0) > a.places.get(a.size - 1);
        Entries merged = appends ? a : new Entries(matching);
        int i = appends ? a.size : 0;
        int limit = a.size;
        int j = 0;
        while (i < limit || j < b.size) {
            boolean fromA = j == b.size || i < limit && a.places.get(i) <= b.places.get(j);
            if (fromA) {
                merged.addUnlessKnown(a, i++);
            } else {
                merged.addUnlessKnown(b, j++);
            }
        }
        return merged;
    }

    private void addUnlessKnown(Entries from, int entry) {
        if (table.find(from.key(entry)) < 0) {
            restore(
                    from.key(entry),
                    from.place(entry),
                    from.spelling(entry),
                    from.near == null ? 0 : from.near.numbers(entry),
                    from.near == null ? new int[0] : from.near.shingles(entry));
        }
    }

    int size() {
        return size;
    }

    long key(int entry) {
        return keys.get(entry);
    }

    long place(int entry) {
        return places.get(entry);
    }

    int spelling(int entry) {
        return spellings.get(entry);
    }

    @Nullable
    NearIndex near() {
        return near;
    }

    long cappedBuckets() {
        return near == null ? 0 : near.cappedBuckets();
    }

    @Nullable
    Repeat find(Fingerprint fingerprint) {
        int entry = table.find(fingerprint.key());
        if (entry >= 0) {
            return repeat(entry, fingerprint);
        }
        return near == null ? null : near(near, near.find(fingerprint), fingerprint);
    }

    @Nullable
    Repeat add(long place, Fingerprint fingerprint) {
        int known = table.find(fingerprint.key());
        if (known >= 0) {
            return repeat(known, fingerprint);
        }
        int entry = size;
        append(fingerprint.key(), place, fingerprint.spelling());
        if (near == null) {
            return null;
        }
        near.add(entry, fingerprint.numbers(), fingerprint.shinglesUncopied(), fingerprint.bandsUncopied());
        return near(near, near.first(entry), fingerprint);
    }

    /** Adds an entry that was in another index, and whose key is new here. */
    void restore(long key, long place, int spelling, int numbers, int[] shingles) {
        int entry = size;
        append(key, place, spelling);
        if (near != null) {
            near.add(entry, numbers, shingles, shingles.length == 0 ? shingles : MinHash.bands(shingles));
        }
    }

    private void append(long key, long place, int spelling) {
        keys.set(size, key);
        places.set(size, place);
        spellings.set(size, spelling);
        table.add(size);
        size++;
    }

    /** The paragraph has the key of an entry; what is near the one is near the other, and may come still earlier. */
    private Repeat repeat(int entry, Fingerprint fingerprint) {
        Repeat nearer = near == null ? null : near(near, near.first(entry), fingerprint);
        return nearer != null
                ? nearer
                : new Repeat(
                        Place.unpacked(place(entry)),
                        1,
                        RepeatKind.ofSpellings(spelling(entry), fingerprint.spelling()));
    }

    Place origin(Place place) {
        int entry = entryAt(place.packed());
        while (entry >= 0 && near != null && near.first(entry) >= 0) {
            entry = near.first(entry);
        }
        return entry < 0 ? place : Place.unpacked(place(entry));
    }

    /** The entry of a place, or a negative number. */
    private int entryAt(long place) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compare(place(middle), place);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }

    private @Nullable Repeat near(NearIndex index, int first, Fingerprint fingerprint) {
        return first < 0
                ? null
                : new Repeat(
                        Place.unpacked(place(first)),
                        index.similarity(first, fingerprint.shinglesUncopied()),
                        RepeatKind.NEAR);
    }
}
