package id.saring.speaker;

import id.saring.text.Body;
import id.saring.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All names of an article. A name is made only when somebody asks for one of its words, and only the paragraphs that
 * hold the word are read for it.
 */
final class Roster {
    /** Uses of a word: in a name, in a role, as evidence. */
    static final int NAME = 1;

    static final int ROLE = 2;
    static final int EVIDENCE = 4;
    static final int RUN = 8;

    /** What is glued to a word is looked for in the whole text; more of them are asked for by no article. */
    private static final int MOST_GLUES = 64;

    private final Tokens tokens;
    private final NameScan scan;
    private final Occurrences words;
    private @Nullable Occurrences starts;
    private @Nullable Initials initials;

    private final Spellings spellings = new Spellings();
    private final Register register = new Register(spellings);
    private final Aliases aliases;
    private final Filing filing;
    private final Beginnings beginnings;
    private final Clippings clippings;
    /** Whether words stand in small letters too, as far as it was asked. */
    private final Map<String, Boolean> small = new HashMap<>(4);
    /** How many names were looked for behind what is glued to them. */
    private int glues;
    /** The mentions of which names are made. */
    private final BitSet made = new BitSet();

    private Roster(Body body, Tokens tokens) {
        this.tokens = tokens;
        this.scan = new NameScan(body, tokens);
        this.words = Occurrences.ofWords(tokens);
        this.aliases = new Aliases(tokens, register::entry);
        this.filing = new Filing(tokens, spellings, register, aliases);
        this.clippings = new Clippings(tokens, filing.alone());
        this.beginnings = new Beginnings(new Evidence(tokens, scan, words), filing.alone(), this::isSmall);
    }

    /** The names of a body, with those of its speakers at hand. */
    static Roster of(Body body, Tokens tokens, List<Utterance> utterances) {
        Roster roster = new Roster(body, tokens);
        roster.filing.hear(utterances);
        Doubles doubles = new Doubles(tokens, roster.scan, roster.words, roster.aliases, roster.filing.spoken());
        doubles.find(roster::make);
        roster.register.settle(roster.beginnings);
        return roster;
    }

    Tokens tokens() {
        return tokens;
    }

    NameScan scan() {
        return scan;
    }

    Spellings spellings() {
        return spellings;
    }

    /** Whom a folded nickname or abbreviation names, or null. */
    @Nullable
    Entry alias(String key) {
        return aliases.get(key);
    }

    /** The body that some words name in short, as far as names with them were asked for; or null. */
    @Nullable
    Entry inShort(List<String> words) {
        return aliases.shortForms().of(words);
    }

    /** The name of a mention, by which it is filed. */
    String shown(Mention mention, Range name) {
        return filing.shown(mention, name);
    }

    /** The entry of a folded name, if names with its first word were asked for. */
    @Nullable
    Entry get(String key) {
        return register.get(key);
    }

    /** Whether a word stands somewhere in small letters. */
    boolean isSmall(String word) {
        return small.computeIfAbsent(word, this::findSmall);
    }

    private boolean findSmall(String word) {
        int at = words.first(word);
        while (at >= 0 && tokens.isCapital(at)) {
            at = words.next(at);
        }
        return at >= 0;
    }

    /** The names that hold a word. */
    List<Entry> withWord(String word) {
        int hyphen = word.indexOf('-');
        ask(words, words.take(hyphen > 0 ? word.substring(0, hyphen) : word, NAME), true);
        return register.withWord(word);
    }

    /** The persons with a role that holds a word. */
    List<Entry> withRole(String word) {
        int hyphen = word.indexOf('-');
        ask(words, words.take(hyphen > 0 ? word.substring(0, hyphen) : word, ROLE), false);
        return register.withRole(word);
    }

    /** The persons one of whose first names goes on from some letters. */
    List<Entry> withStart(String letters) {
        if (starts == null) {
            starts = Occurrences.ofStarts(tokens);
        }
        ask(starts, starts.take(letters, NAME), true);
        return register.withStart(letters);
    }

    /** The person whose name goes on from a word that no phrase names more fully, or null. */
    @Nullable
    Entry runningOn(String word) {
        String name = Runs.from(tokens, words, word);
        Entry entry = name == null ? null : register.entry(name, Mention.Kind.PERSON);
        register.settle(beginnings);
        return entry;
    }

    /** The person whose name goes on from a word to which another is glued, or null. */
    @Nullable
    Entry gluedTo(String shown) {
        boolean asked = glues++ < MOST_GLUES;
        String name = asked ? Runs.gluedTo(tokens, shown) : null;
        name = name == null && asked && starts != null ? Runs.gluedIn(tokens, starts, shown) : name;
        Entry entry = name == null ? null : register.entry(Names.shown(name), Mention.Kind.PERSON);
        register.settle(beginnings);
        return entry;
    }

    /** Whole words by their first and last letters. */
    Clippings clippings() {
        return clippings;
    }

    /** The body whose name has these initials, or null. */
    @Nullable
    Entry spelledOut(String acronym) {
        if (initials == null) {
            initials = new Initials(tokens, scan);
        }
        if (initials.find(acronym, this::make)) {
            register.settle(beginnings);
        }
        return register.spelledOut(acronym);
    }

    /** Makes the names of the mentions that hold the word of a place and of the next ones. */
    private void ask(Occurrences places, int first, boolean inName) {
        if (first < 0) {
            return;
        }
        for (int at = first; at >= 0; at = places.next(at)) {
            int index = scan.at(at);
            if (index >= 0) {
                make(index, at, inName);
                if (index > 0 && scan.mentions().get(index - 1).endToken() > at) {
                    make(index - 1, at, inName);
                }
            }
        }
        register.settle(beginnings);
    }

    private void make(int index, int token, boolean inName) {
        if (made.get(index)) {
            return;
        }
        Mention mention = scan.mentions().get(index);
        Range name = mention.name();
        int start = tokens.start(token);
        boolean inside = name != null && start >= filing.whole(mention, name).start() && start < name.end();
        if (start >= mention.start() && (inside == inName || inName && hasAlias(mention))) {
            make(index);
        }
    }

    /** Whether a second name stands in a mention, which any of its words may lead to. */
    private boolean hasAlias(Mention mention) {
        for (int i = mention.endToken() - 2; i > 0 && tokens.start(i) > mention.start(); i--) {
            if (Doubles.opensAlias(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private void make(int index) {
        if (!made.get(index)) {
            made.set(index);
            filing.add(scan.mentions().get(index), false);
        }
    }
}
