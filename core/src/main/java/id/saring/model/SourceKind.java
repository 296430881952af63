package id.saring.model;

/** What a source is. */
public enum SourceKind {
    /** A news agency. */
    AGENCY,
    /** A newspaper, broadcaster or news site. */
    OUTLET,
    /** A body that published data or a statement. */
    INSTITUTION,
    /** A law, study or report. */
    DOCUMENT,
    /** A platform of users' posts, or an account on it. */
    SOCIAL,
    /** A site that is none of these. */
    WEBSITE
}
