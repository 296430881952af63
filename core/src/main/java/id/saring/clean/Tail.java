package id.saring.clean;

/** What closes a page, taken off from its end inwards: "... ujarnya. (abc/def)", "harga cabai", "Ikuti kami". */
final class Tail {
    private Tail() {}

    static void cut(Draft draft) {
        StarMarks.cut(draft);
        ClosingTags.cutGlued(draft);
        Summaries.cut(draft);
        ClosingTags.cut(draft);
        Slogans.cut(draft);
        EndMarks.cut(draft);
        while (ClosingLinks.cut(draft)) {
            EndMarks.cut(draft);
        }
    }
}
