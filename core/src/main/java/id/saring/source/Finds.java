package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text that is scanned and the sources found in it so far. For one use. */
final class Finds {
    /** So many names of a list share a cue and a day. */
    private static final int MOST_NAMES = 6;

    /**
     * A source found, in offsets of the text.
     *
     * @param name the name
     * @param cueStart where the cue starts
     * @param cueEnd where it ends
     * @param date the date that stands with it
     * @param rule the rule that found it
     */
    record Find(
            Named name, int cueStart, int cueEnd, @Nullable DateMatch date, String rule) {}

    private final Tokens tokens;
    private final Days days;
    private final Names names;
    private final Citing citing;
    private final NameLists lists;
    private final List<Find> found = new ArrayList<>();
    /** The accounts found, with the place of the first find. */
    private final Map<String, Integer> accounts = new HashMap<>();

    /** The outlets found that are told by their cues alone. */
    private final Set<String> outlets = new HashSet<>();

    private @Nullable Named document;
    /** The first law that the text names by its number, cited or not. */
    private @Nullable Named law;

    Finds(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.days = days;
        this.names = new Names(tokens, days);
        this.citing = new Citing(tokens, names, days);
        this.lists = new NameLists(tokens, names, days);
    }

    Tokens tokens() {
        return tokens;
    }

    Days days() {
        return days;
    }

    Names names() {
        return names;
    }

    Citing citing() {
        return citing;
    }

    List<Find> found() {
        return found;
    }

    Walk walk() {
        return new Walk(tokens, names, days);
    }

    /**
     * Adds a name and those listed behind it.
     *
     * @param passed the date on the way to the name, if one stands there
     * @param later see {@link Citing#date(int, boolean)}
     */
    void add(Named named, Cue cue, int at, @Nullable DateMatch passed, boolean later) {
        List<Named> all = new ArrayList<>();
        all.add(named);
        Named last = named;
        boolean account = named.kind() == SourceKind.SOCIAL;
        if (!account && named.kind() != SourceKind.DOCUMENT
                || account && named.name().startsWith("@")) {
            while (all.size() < MOST_NAMES) {
                Named next = account ? lists.alsoAccount(last.next()) : lists.also(last.next());
                if (next == null) {
                    break;
                }
                all.add(next);
                last = next;
            }
        }
        DateMatch date = citing.date(last, later);
        DateMatch day = date == null ? passed : date;
        if (day == null) {
            day = issue(last, at);
        }
        for (Named one : all) {
            keep(new Find(one, tokens.start(at), tokens.end(at), day, cue.rule()));
        }
    }

    /** The month or the year of what a body or an outlet made known, behind its name; data only tell of a month "pada". */
    private @Nullable DateMatch issue(Named last, int cue) {
        DateMatch issue = switch (last.kind()) {
            case INSTITUTION -> citing.issue(last.next());
            case DOCUMENT -> null;
            default -> citing.month(last);
        };
        return issue != null || tokens.is(cue, "data") ? issue : citing.found(last.next());
    }

    /** Whether an account of this name was found before: a second "akun X “warung”" only points back to it. */
    boolean isKnownAccount(Named named) {
        Integer first = accounts.get(named.name());
        return first != null && first < named.start();
    }

    private void keep(Find find) {
        found.add(find);
        if (find.name().kind() == SourceKind.SOCIAL) {
            accounts.putIfAbsent(find.name().name(), find.name().start());
        } else if (find.name().kind() == SourceKind.DOCUMENT) {
            document = find.name();
        } else if (find.name().kind() == SourceKind.OUTLET && !find.name().sure()) {
            outlets.add(find.name().name());
        }
    }

    /** Whether an outlet of this name was cited before, which no table knows. */
    boolean isKnownOutlet(String name) {
        return !outlets.isEmpty() && outlets.contains(name);
    }

    /** The last document found, or else the first law named by its number; null if there is none. */
    @Nullable
    Named document() {
        return document == null ? law : document;
    }

    /** Remembers a law that is named by its number: "beleid itu" may mean it. */
    void mention(Named numbered) {
        law = law == null ? numbered : law;
    }

    /** Adds a name right behind its cue, which starts at an offset. */
    void addGlued(Named named, Cue cue, int start) {
        keep(new Find(named, start, named.start(), citing.date(named, true), cue.rule()));
    }

    /** Adds a name right behind its cue, which starts at an offset, with the date behind a token. */
    void addGlued(Named named, Cue cue, int start, int behind) {
        keep(new Find(named, start, named.start(), citing.date(behind, true), cue.rule()));
    }

    /** Adds a name right before its cue, which ends at an offset. */
    void addBefore(Named named, Cue cue, int end) {
        keep(new Find(named, named.end(), end, citing.date(named, true), cue.rule()));
    }

    /** Adds a name alone, with a date known. */
    void addWith(Named named, Cue cue, int at, @Nullable DateMatch date) {
        keep(new Find(named, tokens.start(at), tokens.end(at), date, cue.rule()));
    }
}
