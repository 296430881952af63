package id.saring.source;

import com.google.common.collect.Sets;
import id.saring.text.PhraseTable;
import id.saring.text.TokenFilter;
import id.saring.text.TokenFilter.Form;
import id.saring.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the tokens of a text; each cue looks at a few tokens around it. For one use. */
final class SourceScan {
    private static final String LED = "mengarah";
    private static final Cue LEAD = Cue.placed(Act.LEAD, "lead.mengarah");
    private static final Cue GLUED = Cue.placed(Act.DATA, "data.glued");
    private static final int SHORTEST_VERB_LETTERS = 7;
    /** Where something can be: at a cue, at a name, at a word that may be glued to one, at a sign. */
    private static final TokenFilter PLACES =
            TokenFilter.of(Sets.union(Cue.words(), Outlets.firstWords()), "(.", Form.MIXED, Form.LONG);

    private final Tokens tokens;
    private final Finds finds;
    private final Brands brands;
    private final CitingCues citing;
    private final AccordingCues according;
    private final TalkCues talk;
    private final SearchCues search;
    private final ReportCues reports;
    private final DataCues data;
    private final SocialCues social;
    private final PlatformCues platforms;
    private final DocumentCues documents;
    private final PaperCues papers;
    private final VerseCues verses;
    private final TitleCues titles;
    private final WorkCues works;
    private final CreditCues credits;
    private final ToolCues tools;
    private final AuthorCues authors;
    /** The last outlet seen, for the verbs that stand behind it. */
    private @Nullable Named outlet;
    /** Whether its name is also a common word. */
    private boolean common;

    SourceScan(Tokens tokens, Days days) {
        this.tokens = tokens;
        this.finds = new Finds(tokens, days);
        this.brands = finds.names().brands();
        LeftContext before = new LeftContext(tokens, days);
        this.citing = new CitingCues(finds, before);
        this.according = new AccordingCues(finds, before);
        this.talk = new TalkCues(finds, before);
        this.search = new SearchCues(finds, before);
        this.reports = new ReportCues(finds);
        this.data = new DataCues(finds, before);
        this.social = new SocialCues(finds, before);
        this.platforms = new PlatformCues(finds, before);
        this.documents = new DocumentCues(finds, before);
        this.papers = new PaperCues(finds, before);
        this.verses = new VerseCues(finds);
        this.titles = new TitleCues(finds);
        this.works = new WorkCues(finds, before);
        this.credits = new CreditCues(finds);
        this.tools = new ToolCues(finds);
        this.authors = new AuthorCues(finds, before);
    }

    /** All sources, in the order of their cues; the same place may be found twice. */
    List<Finds.Find> run() {
        int end = tokens.size();
        for (int at = PLACES.next(tokens, 0, end); at < end; at = PLACES.next(tokens, at + 1, end)) {
            if (tokens.isWord(at)) {
                word(at);
            } else if (at > 0) {
                sign(at);
            }
        }
        return finds.found();
    }

    /** A bracket, or a stop within a domain: the word before it is asked here unless it was itself a place to stop at. */
    private void sign(int at) {
        if (tokens.isSign(at, '(')) {
            tools.bracket(at);
            authors.bracket(at);
        } else if (tokens.isSign(at, '.')
                && isGluedBehind(at)
                && tokens.isWord(at - 1)
                && !PLACES.passes(tokens, at - 1)) {
            glued(at - 1);
        }
    }

    private void word(int at) {
        Cue cue = Cue.at(tokens, at);
        if (cue != null) {
            act(cue, at);
        } else if (tokens.isSign(at + 1, '.') && isGluedBehind(at + 1)) {
            glued(at);
        } else if (tokens.isCapital(at)) {
            if (tokens.isMixed(at) && gluedClass(at)) {
                return;
            }
            gluedName(at);
        } else if (tokens.isLong(at) && isGluedLead(at)) {
            search.lead(LEAD, at);
        }
        if (tokens.isCapital(at) || cue == null && brands.isBrand(at)) {
            see(at);
        }
    }

    /** A word so long that it may be two which lost their blank. */
    private void gluedName(int at) {
        Named subject = tokens.isLong(at) ? brands.glued(at) : null;
        if (subject != null) {
            outlet = subject;
            common = false;
            gluedReport(subject);
        }
    }

    /** "LaporanThe Lembahmenyebut", "SitusLembahyang dikutip Senin": a name glued to its class word, which speaks. */
    private boolean gluedClass(int at) {
        Named named = finds.names().glued().announced(at);
        if (named == null) {
            return false;
        }
        int next = named.next();
        finds.addGlued(named, GLUED, tokens.start(at), tokens.is(next, "yang") ? next + 1 : next);
        return true;
    }

    private void see(int at) {
        PhraseTable.Hit<Outlet> hit = outlet == null || outlet.next() <= at ? Outlets.name(tokens, at) : null;
        Named named = hit == null || isNation(at, hit) ? null : finds.names().sure(at, false);
        if (hit != null && named != null) {
            outlet = named;
            common = hit.fact().word();
        }
    }

    /** "media AS": the nation, not its namesake. */
    private boolean isNation(int at, PhraseTable.Hit<Outlet> hit) {
        return hit.end() == at + 1 && Parts.is(tokens, at, Part.NATION) && Parts.is(tokens, at - 1, Part.MEDIA);
    }

    private void act(Cue cue, int at) {
        switch (cue.act()) {
            case CITE -> cite(cue, at);
            case LIKE -> citing.like(cue, at);
            case REFER, ACCORDING -> according.according(cue, at);
            case RULED -> documents.ruled(cue, at);
            case TO -> talk.to(cue, at);
            case RECEIVED -> received(cue, at);
            case OBSERVE, LOOK -> observe(cue, at);
            case LEAD -> search.lead(cue, at);
            case REPORTS -> reports.reports(cue, at, outlet);
            case STATES -> reports.states(cue, at, common ? null : outlet);
            case GATHER -> gather(cue, at);
            case MEDIA, DATA -> between(cue, at);
            case POST -> post(cue, at);
            case ACCOUNT -> social.account(cue, at);
            case NAMED -> platforms.named(cue, at);
            case PLATFORM -> platforms.platform(cue, at);
            case CONTAINED -> contained(cue, at);
            case WRITTEN -> written(cue, at);
            case WORK -> works.work(cue, at);
            case VERSION -> reports.version(cue, at);
            case DOCUMENT -> document(cue, at);
            case VERSE -> verses.verse(cue, at);
            case TITLE -> titles.title(cue, at);
            case AIRED -> credits.aired(cue, at, outlet);
            case PROGRAM -> program(cue, at);
            case DETECT -> tools.detect(cue, at);
            case CREDIT -> credits.credit(cue, at);
        }
    }

    /** "data Dinas Kopi menunjukkan", "laporan itu menyebut", and "surat Yasin ayat 5". */
    private void between(Cue cue, int at) {
        boolean verse = tokens.is(at, "surat") && verses.verse(cue, at);
        if (!verse && !papers.told(cue, at)) {
            data.between(cue, at);
        }
    }

    /** "Pasal 5 menyatakan", "dokumen itu menyatakan" */
    private void document(Cue cue, int at) {
        if (tokens.is(at, "dakwaan")) {
            papers.indictment(cue, at);
        } else if (!papers.told(cue, at)) {
            documents.document(cue, at);
        }
    }

    /** "dalam catatan Dinas Kopi, …", "investigasi Dinas Kopi mengungkap": a body's, where no outlet took the note. */
    private void observe(Cue cue, int at) {
        boolean own = tokens.is(at, "catatan") || tokens.is(at, "investigasi") && !tokens.is(at - 1, "tim");
        if (!search.observe(cue, at) && own) {
            data.between(cue, at);
        }
    }

    /** "dituliskan dalam laporan", "seperti dituliskan Warta Lembah" */
    private void written(Cue cue, int at) {
        if (Parts.is(tokens, at + 1, Part.PREP) && !tokens.is(at + 1, "oleh")) {
            documents.written(cue, at);
        } else {
            citing.told(cue, at);
        }
    }

    /** "dihimpun dari Warta Lembah": not received, but cited. */
    private void received(Cue cue, int at) {
        if (!tokens.is(at, "dihimpun") || !tokens.is(at + 1, "dari") || !citing.cite(cue, at)) {
            talk.received(cue, at);
        }
    }

    private void post(Cue cue, int at) {
        if (!tokens.is(at, "tulis") || !papers.spoken(cue, at) && !documents.numbered(cue, at)) {
            social.post(cue, at);
        }
    }

    private void contained(Cue cue, int at) {
        if (!(tokens.is(at, "bunyi") || tokens.is(at, "isi")) || !papers.spoken(cue, at)) {
            documents.contained(cue, at);
        }
    }

    /** "Penelusuran teratasmengarah ke": the cue behind a lost blank. */
    private boolean isGluedLead(int at) {
        int cut = tokens.end(at) - LED.length();
        return cut > tokens.start(at) + 4 && tokens.text().startsWith(LED, cut);
    }

    private void program(Cue cue, int at) {
        if (!credits.program(cue, at) && (tokens.is(at, "podcast") || tokens.is(at, "siniar"))) {
            platforms.podcast(cue, at);
        }
    }

    private void gather(Cue cue, int at) {
        reports.reports(cue, at, outlet);
        if (tokens.is(at + 1, "dari")) {
            citing.cite(cue, at);
        }
    }

    /** Whether no blank stands before a sign or behind it. */
    private boolean isGluedBehind(int sign) {
        return sign + 1 < tokens.size() && !tokens.spaceBefore(sign) && !tokens.spaceBefore(sign + 1);
    }

    /** "Menurutwarung.com": a cue glued to a domain. */
    private void glued(int at) {
        Named domain = finds.names().addresses().domain(at);
        if (domain == null) {
            return;
        }
        outlet = domain;
        common = false;
        gluedReport(domain);
        int start = tokens.start(at);
        if (domain.start() <= start) {
            return;
        }
        Cue cue = Cue.at(Tokens.of(tokens.text().substring(start, domain.start())), 0);
        if (cue != null && (cue.act() == Act.CITE || cue.act() == Act.LIKE || cue.act() == Act.ACCORDING)) {
            finds.addGlued(domain, cue, start);
        }
    }

    /** "warung.commelaporkan", "Lembahnewsmelaporkan": a verb glued to its subject. */
    private void gluedReport(Named named) {
        int end = tokens.end(named.next() - 1);
        if (end - named.end() < SHORTEST_VERB_LETTERS) {
            return;
        }
        Cue cue = Cue.at(Tokens.of(tokens.text().substring(named.end(), end)), 0);
        if (cue != null && (cue.act() == Act.REPORTS || cue.act() == Act.STATES)) {
            finds.addBefore(named, cue, end);
        }
    }

    /** "Warta Lembah, mengutip seorang pejabat": a verb that cites no name itself has the outlet as its subject. */
    private void cite(Cue cue, int at) {
        boolean still = tokens.is(at, "masih");
        if (still && !tokens.is(at + 1, "dari")) {
            return;
        }
        if (!citing.cite(cue, at) && !still && !cue.passive()) {
            reports.reports(cue, at, outlet);
        }
    }
}
