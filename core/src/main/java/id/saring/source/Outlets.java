package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Table;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The outlets, agencies, sites and platforms known by name. */
final class Outlets {
    private static final Map<String, Outlet> DOMAINS = new HashMap<>();
    /** Names of one word of five letters or more that is no common word. */
    private static final Map<String, Outlet> PLAIN = new HashMap<>();

    private static final PhraseTable<Outlet> NAMES;
    private static final PhraseTable<Outlet> PLATFORMS;

    static {
        Map<String, Outlet> names = new HashMap<>();
        for (Table.Row row : Table.read(Outlets.class, "outlets.tsv", 5)) {
            SourceKind kind = row.constant(1, SourceKind.class);
            for (String form : forms(row, 2)) {
                Outlet outlet = outlet(row.cell(0), kind, row.cell(4), form);
                put(names, form, outlet);
                if (form.length() > 4 && !outlet.word() && form.chars().allMatch(Character::isLetter)) {
                    PLAIN.put(form.toLowerCase(Locale.ROOT), outlet);
                }
            }
            Outlet site = outlet(row.cell(0), kind, "-", "");
            row.words(3).forEach(domain -> DOMAINS.put(domain, site));
        }
        NAMES = new PhraseTable<>(names);
        Map<String, Outlet> platforms = new HashMap<>();
        for (Table.Row row : Table.read(Outlets.class, "platforms.tsv", 4)) {
            for (String form : forms(row, 1)) {
                put(platforms, form, outlet(row.cell(0), SourceKind.SOCIAL, row.cell(2), form));
            }
            Outlet site = outlet(row.cell(0), SourceKind.SOCIAL, "-", "");
            row.words(3).forEach(domain -> DOMAINS.put(domain, site));
        }
        PLATFORMS = new PhraseTable<>(platforms);
    }

    private Outlets() {}

    private static List<String> forms(Table.Row row, int aliases) {
        List<String> forms = new ArrayList<>(List.of(row.cell(0)));
        if (!row.cell(aliases).equals("-")) {
            forms.addAll(List.of(row.cell(aliases).split(" \\| ")));
        }
        return forms;
    }

    /** A form of several words is as good as any name, whatever its row warns of. */
    private static Outlet outlet(String name, SourceKind kind, String caution, String form) {
        boolean one = form.indexOf(' ') < 0;
        boolean acronym = one && form.length() <= 5 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean announced = one && caution.equals("class");
        boolean word = announced || one && caution.equals("word");
        return new Outlet(name, kind, word, announced, acronym, caution.equals("lower"));
    }

    private static void put(Map<String, Outlet> names, String name, Outlet outlet) {
        Tokens tokens = Tokens.of(name);
        StringJoiner phrase = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
            phrase.add(tokens.string(i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
        names.putIfAbsent(phrase.toString(), outlet);
    }

    /** The words that names start with. */
    static Set<String> firstWords() {
        return NAMES.firstWords();
    }

    /** The longest name that starts at a token, or null. */
    static PhraseTable.@Nullable Hit<Outlet> name(Tokens tokens, int token) {
        return NAMES.longest(tokens, token);
    }

    /** The outlet of this very name, or null. */
    static @Nullable Outlet named(String name) {
        Tokens tokens = Tokens.of(name);
        PhraseTable.Hit<Outlet> hit = tokens.size() == 0 ? null : NAMES.longest(tokens, 0);
        return hit != null && hit.end() == tokens.size() ? hit.fact() : null;
    }

    /** The outlet of one word, in lower case, that is no common word; null if there is none. */
    static @Nullable Outlet plain(String word) {
        return PLAIN.get(word);
    }

    /** The platform whose name starts at a token, or null. */
    static PhraseTable.@Nullable Hit<Outlet> platform(Tokens tokens, int token) {
        return PLATFORMS.longest(tokens, token);
    }

    /** Whether this very domain, in lower case, is known. */
    static boolean isDomain(String domain) {
        return DOMAINS.containsKey(domain);
    }

    /**
     * The outlet of a domain or of the domain above it, or null.
     *
     * @param domain in lower case, without www
     */
    static @Nullable Outlet domain(String domain) {
        String at = domain;
        while (true) {
            Outlet outlet = DOMAINS.get(at);
            int dot = at.indexOf('.');
            if (outlet != null || dot < 0) {
                return outlet;
            }
            at = at.substring(dot + 1);
        }
    }
}
