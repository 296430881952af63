package id.saring.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name as it is filed and looked for.
 *
 * @param shown the name as it is shown, a person's without what is glued before it
 * @param words its folded words
 * @param key the words as one string
 * @param split the folded words with the blanks that the name lost; null if it lost none
 */
record Spelling(
        String shown,
        List<String> words,
        String key,
        @Nullable List<String> split) {
    static Spelling of(String name, boolean person) {
        String plain = Names.shown(name);
        String shown = person ? plain.substring(GluedHeads.body(plain)) : plain;
        String split = Names.split(name);
        List<String> apart = split.length() == name.length() ? null : Names.words(split);
        if (Names.isLettersAndBlanks(shown)) {
            String key = shown.toLowerCase(Locale.ROOT);
            return new Spelling(shown, Names.atBlanks(key), key, apart);
        }
        List<String> words = Names.words(shown);
        return new Spelling(shown, words, Names.key(words), apart);
    }
}
