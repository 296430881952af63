package id.saring.model;

/** What a kept paragraph is. */
public enum ParagraphKind {
    /** Running text. */
    BODY,
    /** A subheading. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM
}
