package id.saring.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as lists of folded words, and as they are shown. */
final class Names {
    /** A word to which another can be glued has more letters. */
    private static final int SHORT = 7;

    private Names() {}

    /** The folded words of a name; a word with a hyphen is one, brackets are left out. */
    static List<String> words(String name) {
        return isLettersAndBlanks(name) ? atBlanks(name.toLowerCase(Locale.ROOT)) : anyWords(name);
    }

    /** Whether a name is words of letters from a to z, in any case, with single blanks between them. */
    static boolean isLettersAndBlanks(String name) {
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = c == ' ';
            if (blank ? !letter : c < 'A' || c > 'z' || c > 'Z' && c < 'a') {
                return false;
            }
            letter = !blank;
        }
        return letter;
    }

    /** The words between single blanks. */
    static List<String> atBlanks(String words) {
        int blank = words.indexOf(' ');
        if (blank < 0) {
            return List.of(words);
        }
        int next = words.indexOf(' ', blank + 1);
        return next < 0 ? List.of(words.substring(0, blank), words.substring(blank + 1)) : List.of(words.split(" "));
    }

    private static List<String> anyWords(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean hidden = false;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            hidden |= c == '(';
            boolean apostrophe = (c == '\'' || c == '\u2019') && isBetweenLetters(name, i);
            boolean inside = Character.isLetterOrDigit(c) || c == '-' || apostrophe;
            if (inside && !hidden) {
                word.append(c == '\u2019' ? '\'' : c);
            } else if (word.length() > 0) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            hidden &= c != ')';
        }
        return words;
    }

    private static boolean isBetweenLetters(String name, int at) {
        return at > 0
                && at + 1 < name.length()
                && Character.isLetter(name.charAt(at - 1))
                && Character.isLetter(name.charAt(at + 1));
    }

    /** Whether a name has no small letters. */
    static boolean isUpperCase(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The words as one string, by which a name is found. */
    static String key(List<String> words) {
        return words.size() == 1 ? words.get(0) : String.join(" ", words);
    }

    /** A name with single blanks. */
    static String shown(String all) {
        if (isPlain(all)) {
            return all;
        }
        String text = GluedTails.cut(all.substring(GluedHeads.function(all)));
        return blanks(text.substring(GluedHeads.acronym(text)), false);
    }

    /** Whether a name is one of short words with a capital each, to which nothing can be glued: most names are. */
    static boolean isPlain(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ';
            boolean fits = letters == 0 ? c >= 'A' && c <= 'Z' : c >= 'a' && c <= 'z' || blank;
            if (!fits || letters > SHORT) {
                return false;
            }
            letters = blank ? 0 : letters + 1;
        }
        return letters > 0 && letters <= SHORT;
    }

    /** A name with single blanks, and with the blanks it lost: "BudiSantoso". */
    static String split(String text) {
        return blanks(text, mayBeGlued(text));
    }

    /** Whether a capital may stand behind a small letter. */
    private static boolean mayBeGlued(String text) {
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (small && (c >= 'A' && c <= 'Z' || c > 127)) {
                return true;
            }
            small = c >= 'a' && c <= 'z' || c > 127;
        }
        return false;
    }

    /** Whether a name has single blanks already: nearly every one. */
    private static boolean isShown(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String blanks(String text, boolean split) {
        if (!split && isShown(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
                continue;
            }
            if (split && lostBlank(text, i)) {
                shown.append(' ');
            }
            shown.append(c);
        }
        return shown.toString().strip();
    }

    /** Whether a capital behind three lower-case letters and before two opens a new word. */
    private static boolean lostBlank(String text, int at) {
        if (at < 4 || at + 2 >= text.length() || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        for (int i = at - 3; i < at; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return Character.isLowerCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2))
                && opensWithCapital(text, at - 1);
    }

    private static boolean opensWithCapital(String text, int inside) {
        int start = inside;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && !Character.isUpperCase(text.charAt(start))) {
            start--;
        }
        boolean first = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        return first && Character.isUpperCase(text.charAt(start));
    }

    /** Whether all words of one name occur in another, in order. */
    static boolean holds(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && word.equals(shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    /** Whether one name goes on from another: "Kementerian Pertahanan Anu" from "Kementerian Pertahanan". */
    static boolean continues(List<String> longer, List<String> shorter) {
        return longer.size() > shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }
}
