package id.saring.model;

/** How words are reported. */
public enum QuoteType {
    /** At least a clause in quotation marks, given as someone's words. */
    DIRECT,
    /** Marked words inside the author's own clause. */
    MIXED,
    /** A proposition without marks. */
    INDIRECT
}
