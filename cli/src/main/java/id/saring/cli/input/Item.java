package id.saring.cli.input;

/** Something that the input holds, in order. */
public sealed interface Item {
    /**
     * What messages call it: {@code name:line}, or the name alone for a whole file.
     *
     * @return the place
     */
    String place();

    /**
     * An article as it was read, not yet decoded: workers do that.
     *
     * @param place what messages call it
     * @param id the article's name where the content has none of its own
     * @param form how to decode it
     * @param bytes the content
     */
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Entry(String place, String id, Form form, byte[] bytes) implements Item {}

    /**
     * Something that could not be read.
     *
     * @param place what messages call it
     * @param message what is wrong
     */
    record Unreadable(String place, String message) implements Item {}

    /** How an entry is decoded. */
    enum Form {
        /** The whole file is one article. */
        TEXT,
        /** The whole file is a page. */
        HTML,
        /** A JSON object whose {@code text} is an article. */
        JSON_LINE,
        /** A JSON object whose {@code text} is a page. */
        JSON_HTML
    }
}
