package id.saring.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an article as {@link Names} shows and splits them, each only once: most are mentioned again. */
final class Spellings {
    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Spelling> persons = new HashMap<>();
    private final Map<String, Spelling> others = new HashMap<>();

    /** A name as it is shown. */
    String shown(String name) {
        return Names.isPlain(name) ? name : shown.computeIfAbsent(name, Names::shown);
    }

    /** How a person's name, or a body's, is filed and looked for. */
    Spelling of(String name, boolean person) {
        return person
                ? persons.computeIfAbsent(name, n -> Spelling.of(n, true))
                : others.computeIfAbsent(name, n -> Spelling.of(n, false));
    }

    /** The folded words of a name as the text has it. */
    List<String> words(String name, boolean person) {
        Spelling spelling = of(name, person);
        return spelling.shown().equals(name) ? spelling.words() : words(name);
    }

    /** The folded words of a name. */
    List<String> words(String name) {
        return words.computeIfAbsent(name, Names::words);
    }
}
