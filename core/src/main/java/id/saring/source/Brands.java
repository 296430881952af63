package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells outlets by the letters of one word, glued words behind it left out. */
final class Brands {
    /** The words that are glued to the end of a name, by their last letters. */
    private static final List<List<String>> GLUED_BEHIND = byLastLetter(LostBlank.BEHIND.words());

    private static final String[] PREFIXES = BrandForm.PREFIX.letters();
    private static final String[] SUFFIXES = BrandForm.SUFFIX.letters();
    private static final String[] LOWER = BrandForm.LOWER.letters();
    /** The letters of the shortest word that is taken off a brand without being known. */
    private static final int SHORTEST_REST_LETTERS = 4;
    /** No brand with a word glued to it is longer. */
    private static final int LONGEST_LETTERS = 60;
    /** The letters of the shortest word that is a brand by a part of it, or with a word glued to it. */
    private static final int SHORTEST_GLUED_LETTERS = 7;

    private final Tokens tokens;
    private final String text;

    Brands(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    private static List<List<String>> byLastLetter(List<String> words) {
        List<List<String>> letters = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            char last = letter;
            letters.add(words.stream()
                    .filter(word -> word.charAt(word.length() - 1) == last)
                    .toList());
        }
        return List.copyOf(letters);
    }

    /** "WartaLembahdi", "KopiTeknodari", "LembahKinidanAl": the next words are glued to the name. */
    @Nullable
    Named glued(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start < SHORTEST_GLUED_LETTERS) {
            return null;
        }
        char last = text.charAt(end - 1);
        if (isBrand(token) && tokens.isMixed(token)) {
            Named brand = brand(token);
            if (brand != null) {
                return brand;
            }
        }
        int letter = Character.toLowerCase(last) - 'a';
        List<String> tails = letter < 0 || letter >= GLUED_BEHIND.size() ? List.of() : GLUED_BEHIND.get(letter);
        for (String tail : tails) {
            if (!text.regionMatches(true, end - tail.length(), tail, 0, tail.length())) {
                continue;
            }
            String word = tokens.string(token).toLowerCase(Locale.ROOT);
            String name = word.endsWith(tail) ? word.substring(0, word.length() - tail.length()) : "";
            Outlet outlet = Outlets.plain(name);
            if (outlet != null) {
                return new Named(start, end - tail.length(), token + 1, outlet.name(), outlet.kind(), true);
            }
            if (tail.length() > 3 && name.length() >= SHORTEST_GLUED_LETTERS && isOutletWord(name)) {
                int cut = end - tail.length();
                return new Named(start, cut, token + 1, text.substring(start, cut), SourceKind.OUTLET, true);
            }
        }
        return null;
    }

    /** "detikLembahpelatih", "detikLembahSenin": a known brand to which the next word is glued; null if none is. */
    private @Nullable Named brand(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        String word = end - start > LONGEST_LETTERS ? "" : tokens.string(token).toLowerCase(Locale.ROOT);
        if (word.length() != end - start || Outlets.plain(word) != null) {
            return null;
        }
        for (int cut = word.length() - SHORTEST_REST_LETTERS; cut > lowerBrand(tokens, token) + 1; cut--) {
            Outlet outlet = Outlets.plain(word.substring(0, cut));
            if (outlet != null) {
                return new Named(start, start + cut, token + 1, outlet.name(), outlet.kind(), true);
            }
        }
        return null;
    }

    /** "detikLembah", "detikLembahdi": a brand in lower case. */
    boolean isBrand(int token) {
        int letters = lowerBrand(tokens, token);
        return letters > 0
                && tokens.end(token) - tokens.start(token) > letters + 1
                && !BrandForm.READERS.is(tokens, token);
    }

    /** The letters of the brand in lower case that a token begins with; 0 if there is none. */
    static int lowerBrand(Tokens tokens, int token) {
        for (String brand : LOWER) {
            if (tokens.first(token) == brand.charAt(0) && tokens.text().startsWith(brand, tokens.start(token))) {
                return brand.length();
            }
        }
        return 0;
    }

    /** Whether a token looks as the name of an outlet begins: a capital, or a brand in lower case. */
    boolean mayBeOutlet(int token) {
        return token < tokens.size() && (tokens.isCapital(token) || isBrand(token));
    }

    /** One word that is an outlet by its letters: "TribunLembah", "Lembahnews". */
    boolean isOutletWord(int token) {
        if (!tokens.isCapital(token) || tokens.end(token) - tokens.start(token) < SHORTEST_GLUED_LETTERS) {
            return false;
        }
        return isOutletWord(tokens.string(token).toLowerCase(Locale.ROOT));
    }

    private static boolean isOutletWord(String word) {
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix)) {
                return true;
            }
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}
