package id.saring.dedupe;

/**
 * What a paragraph repeats.
 *
 * @param first the earliest paragraph that it repeats, which may itself repeat a still earlier one if {@code kind} is
 *     {@link RepeatKind#NEAR}
 * @param similarity the Jaccard similarity of the word shingles; 1 unless {@code kind} is {@link RepeatKind#NEAR}
 * @param kind how it repeats it
 */
public record Repeat(Place first, double similarity, RepeatKind kind) {}
