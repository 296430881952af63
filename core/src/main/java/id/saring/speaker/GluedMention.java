package id.saring.speaker;

/** A mention without the function words that pages glue to its name: "NamunBudi", "Budi Santosokepada". */
final class GluedMention {
    private GluedMention() {}

    /** What is left of a mention. */
    static Range cut(Mention mention, String text) {
        Range name = mention.name();
        Range whole = new Range(mention.start(), mention.end());
        boolean named = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.ORGANISATION;
        if (name == null || !named || name.start() > whole.start() && name.end() < whole.end()) {
            return whole;
        }
        String shown = name.of(text);
        if (Names.isPlain(shown)) {
            return whole;
        }
        int head = name.start() == whole.start() ? GluedHeads.function(shown) : 0;
        int tail = name.end() == whole.end()
                ? shown.length() - GluedTails.cut(shown).length()
                : 0;
        return head + tail == 0 ? whole : new Range(whole.start() + head, whole.end() - tail);
    }
}
