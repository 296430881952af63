package id.saring.speaker;

import org.jspecify.annotations.Nullable;

/** Somebody resolved. */
record Voice(
        @Nullable String name,
        @Nullable String role,
        @Nullable String affiliation,
        boolean person) {
    static final Voice NOBODY = new Voice(null, null, null, false);

    /** The voice of a name as it is mentioned. */
    static Voice of(Entry entry, Mention mention, String text) {
        Range name = mention.name();
        boolean letters = entry.isPerson() && entry.role != null && name != null && name.start() == mention.start();
        boolean person = mention.kind() == Mention.Kind.PERSON || letters;
        return of(entry, mention, entry.isAccount() || person, text);
    }

    /** The voice of a name as it is mentioned, a person's or not. */
    static Voice of(Entry entry, Mention mention, boolean person, String text) {
        String role =
                mention.role() == null ? entry.role : Names.shown(mention.role().of(text));
        String affiliation = mention.affiliation() == null
                ? mention.role() == null || entry.cut ? entry.affiliation : null
                : Names.shown(mention.affiliation().of(text));
        return new Voice(entry.name, role, affiliation, person);
    }
}
