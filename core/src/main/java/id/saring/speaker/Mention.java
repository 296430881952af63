package id.saring.speaker;

import org.jspecify.annotations.Nullable;

/**
 * A speaker as the text mentions it at one place, in offsets of the body.
 *
 * @param start where it starts: the title, the role or the name
 * @param end where it ends, exclusive
 * @param endToken the token behind it
 * @param kind what it is
 * @param name the name alone: a person's without titles, an organisation's or a role's whole
 * @param role the function that stands with it
 * @param affiliation the body that the role belongs to
 */
public record Mention(
        int start,
        int end,
        int endToken,
        Kind kind,
        @Nullable Range name,
        @Nullable Range role,
        @Nullable Range affiliation) {
    /** What a mention is. */
    public enum Kind {
        /** Somebody by name. */
        PERSON,
        /** A body, firm, office or account. */
        ORGANISATION,
        /** A place that stands for its government. */
        PLACE,
        /** Somebody by function or description only: "Kapolres", "wanita itu". */
        ROLE,
        /** More than one, without names: "para peneliti". */
        GROUP,
        /** ia, dia, beliau, mereka. */
        PRONOUN,
        /** Somebody who cannot be named: "sejumlah pihak", "yang lain". */
        ANONYMOUS
    }
}
