package id.saring.source;

import id.saring.model.SourceKind;
import id.saring.text.PhraseTable;
import id.saring.text.Table;
import id.saring.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The outlets, agencies, sites and platforms known by name. */
final class Outlets {
    private static final Map<String, Outlet> DOMAINS = new HashMap<>();
    private static final PhraseTable<Outlet> NAMES;
    private static final PhraseTable<Outlet> PLATFORMS;

    static {
        Map<String, Outlet> names = new HashMap<>();
        for (Table.Row row : Table.read(Outlets.class, "outlets.tsv", 5)) {
            SourceKind kind = SourceKind.valueOf(row.cell(1));
            boolean word = row.cell(4).equals("word");
            Outlet outlet = new Outlet(row.cell(0), kind, word, row.cell(4).equals("lower"));
            // A longer form of a common word is as good as any name ("Majalah Time").
            Outlet plain = new Outlet(row.cell(0), kind, false, outlet.lower());
            put(names, row.cell(0), outlet);
            aliases(row, 2).forEach(alias -> put(names, alias, alias.indexOf(' ') > 0 ? plain : outlet));
            row.words(3).forEach(domain -> DOMAINS.put(domain, plain));
        }
        NAMES = new PhraseTable<>(names);
        Map<String, Outlet> platforms = new HashMap<>();
        for (Table.Row row : Table.read(Outlets.class, "platforms.tsv", 3)) {
            Outlet platform =
                    new Outlet(row.cell(0), SourceKind.SOCIAL, row.cell(2).equals("word"), false);
            put(platforms, row.cell(0), platform);
            aliases(row, 1).forEach(alias -> put(platforms, alias, platform));
        }
        PLATFORMS = new PhraseTable<>(platforms);
    }

    private Outlets() {}

    private static java.util.List<String> aliases(Table.Row row, int column) {
        String cell = row.cell(column);
        return cell.equals("-") ? java.util.List.of() : java.util.List.of(cell.split(" \\| "));
    }

    private static void put(Map<String, Outlet> names, String name, Outlet outlet) {
        Tokens tokens = Tokens.of(name);
        StringJoiner phrase = new StringJoiner(" ");
        for (int i = 0; i < tokens.size(); i++) {
            phrase.add(tokens.string(i).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
        names.putIfAbsent(phrase.toString(), outlet);
    }

    /** The longest name that starts at a token, or null. */
    static PhraseTable.@Nullable Hit<Outlet> name(Tokens tokens, int token) {
        return NAMES.longest(tokens, token);
    }

    /** The platform whose name starts at a token, or null. */
    static PhraseTable.@Nullable Hit<Outlet> platform(Tokens tokens, int token) {
        return PLATFORMS.longest(tokens, token);
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
