package id.saring.text;

/**
 * Makes the clean view of a raw text: entities decoded, mojibake repaired, blanks unified, invisible characters and
 * markup remains dropped, NFC. Line feeds stay where they are, but for those of lines that were filled up to a width, which
 * become blanks. Stateless and thread-safe.
 *
 * <p>A text that is its own normal form is not copied. Time is linear in the text.
 */
public final class Normalizer {
    /** Entities may be encoded twice and mojibake may be two layers deep; deeper ones are left. */
    private static final int LAYERS = 3;

    /** Signs behind which any other character, with any sign, may come out. */
    private static final int DECODED = CharClass.ENTITY | CharClass.MOJIBAKE;

    private Normalizer() {}

    /** Normalises a raw text. */
    public static AlignedText normalize(String raw) {
        String joined = HardWraps.join(raw);
        return joined.equals(raw) ? characters(raw) : characters(joined).from(raw);
    }

    private static AlignedText characters(String raw) {
        int signs = CharClass.signsOf(raw);
        int changing = signs & ~CharClass.SURROGATE;
        if (changing == 0) {
            return AlignedText.identity(raw);
        }
        if (changing == CharClass.BLANK) {
            return new AlignedText(raw, Blanks.unify(raw), null, null);
        }
        Rewrite text = Rewrite.of(raw);
        if ((signs & CharClass.ENTITY) != 0) {
            text = Entities.decode(text);
        }
        if ((signs & DECODED) != 0) {
            for (int layer = 0; layer < LAYERS; layer++) {
                Rewrite repaired = Mojibake.repair(text);
                if (repaired.size() == text.size()) {
                    break;
                }
                text = repaired;
            }
        }
        if ((signs & (CharClass.BLANK | CharClass.DROP | DECODED)) != 0) {
            Blanks.tidy(text);
        }
        if ((signs & CharClass.MARKUP) != 0) {
            Markup.strip(text);
        }
        if ((signs & (CharClass.COMPOSE | CharClass.SURROGATE | DECODED)) != 0) {
            text = Composition.compose(text);
        }
        return text.isBlank() ? AlignedText.identity(raw) : text.aligned(raw);
    }
}
