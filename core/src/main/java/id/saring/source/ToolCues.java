package id.saring.source;

import id.saring.dates.DateMatch;
import id.saring.model.SourceKind;
import id.saring.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues of what was asked or is named in brackets: "alat pendeteksi AI Lembah Moderation", "(Litbang Lembah)". */
final class ToolCues {
    /** How far behind "pendeteksi" the name of the tool stands. */
    private static final int REACH = 10;
    /** How far before a bracket the figures stand. */
    private static final int FIGURES = 14;
    /** How many agencies one bracket holds. */
    private static final int MOST_AGENCIES = 5;

    private static final Cue BRACKET = Cue.placed(Act.CREDIT, "credit.bracket");

    private final Finds finds;
    private final Tokens tokens;

    ToolCues(Finds finds) {
        this.finds = finds;
        this.tokens = finds.tokens();
    }

    /** "perangkat deteksi AI X": the name of the tool. */
    void detect(Cue cue, int at) {
        int limit = Math.min(tokens.size(), at + REACH);
        boolean machine = false;
        for (int i = at + 1; i < limit; i++) {
            boolean word = isMachine(i);
            machine |= word;
            if (word || isBetween(i)) {
                continue;
            }
            Named named = machine ? name(i) : null;
            if (named != null) {
                finds.add(named, cue, at, null, true);
            }
            return;
        }
    }

    private @Nullable Named name(int at) {
        Named sure = finds.names().sure(at, true);
        return sure != null || Parts.is(tokens, at, Part.TITLE)
                ? sure
                : finds.names().runs().run(at, SourceKind.WEBSITE);
    }

    private boolean isMachine(int at) {
        return Frame.MACHINE.is(tokens, at);
    }

    private boolean isBetween(int at) {
        return tokens.isSign(at, '/')
                || tokens.isSign(at, ',')
                || tokens.isSign(at, '(')
                || tokens.isSign(at, ')')
                || tokens.isSign(at, '*')
                || Frame.MACHINE_LINK.is(tokens, at);
    }

    /** "… 194 juta (Litbang Lembah)", "(Dinas Kopi, 2023)", "(Data Lembah 2023)": the source of figures, behind them. */
    void bracket(int open) {
        int at = open + 1;
        if (tokens.isSign(at, '@')) {
            embedded(open);
            return;
        }
        if (at + 1 >= tokens.size() || !tokens.isCapital(at) || agencies(at, open) || tokens.isCapital(open - 1)) {
            return;
        }
        boolean told = Frame.RESEARCH.is(tokens, at);
        at = told ? at + 1 : at;
        Named named = finds.names().sure(at, false);
        if (named == null && (told || finds.names().isBody(at))) {
            named = finds.names().runs().run(at, SourceKind.INSTITUTION);
        }
        if (named == null || named.kind() == SourceKind.SOCIAL) {
            return;
        }
        int next = named.next();
        boolean comma = tokens.isSign(next, ',');
        boolean year = (comma || told) && PrintedYear.is(tokens, comma ? next + 1 : next);
        int close = year ? next + (comma ? 2 : 1) : next;
        boolean figures = year || told || named.next() - at > 1 && named.sure() && isBehindFigures(open);
        if (figures && tokens.isSign(close, ')')) {
            finds.add(named, BRACKET, open, null, false);
        }
    }

    /** "(Warta Lembah, Kopi Kini)", "(Warta Lembah/Kopi Kini)": the agencies behind an article; false if the bracket holds anything else. */
    private boolean agencies(int first, int open) {
        if (!tokens.isSign(first + 1, ',') && !tokens.isSign(first + 1, '/')) {
            return false;
        }
        List<Named> all = new ArrayList<>();
        int at = first;
        while (at < tokens.size() && all.size() < MOST_AGENCIES) {
            Named named = finds.names().sure(at, false);
            if (named == null || named.kind() != SourceKind.AGENCY) {
                return false;
            }
            all.add(named);
            at = named.next();
            if (tokens.isSign(at, ')')) {
                all.forEach(one -> finds.addWith(one, BRACKET, open, null));
                return true;
            }
            if (!tokens.isSign(at, ',') && !tokens.isSign(at, '/')) {
                return false;
            }
            at++;
        }
        return false;
    }

    /** "— Warung Lembah (@warung) July 1, 2016": the frame of an embedded post. */
    private void embedded(int open) {
        Named handle = finds.names().handles().handle(open + 1);
        int behind = handle == null ? 0 : handle.next() + 1;
        if (handle == null || behind >= tokens.size() || !tokens.isSign(behind - 1, ')')) {
            return;
        }
        DateMatch date = finds.days().at(tokens.start(behind));
        boolean day = date != null && Days.isDay(date);
        boolean english = Parts.is(tokens, behind, Part.MONTH)
                && behind + 1 < tokens.size()
                && tokens.kind(behind + 1) == Tokens.Kind.NUMBER;
        if (day || english) {
            finds.addWith(handle, BRACKET, open, date);
        }
    }

    private boolean isBehindFigures(int open) {
        for (int i = open - 1; i >= Math.max(0, open - FIGURES); i--) {
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                return true;
            }
            if (tokens.kind(i) == Tokens.Kind.BREAK) {
                return false;
            }
        }
        return false;
    }
}
