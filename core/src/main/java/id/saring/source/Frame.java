package id.saring.source;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/** The small words around a cue or a name that tell how it is meant; see {@code frames.tsv}. */
enum Frame {
    /** Before a verb, says that it cites: "seperti dikutip". */
    COMPARING,
    /** Between "seperti" and its verb: "seperti telah dikutip". */
    COMPARED,
    /** Before a verb, says that it is to be done, and was not: "dapat dilihat". */
    ADVISED,
    /** Before an account, says that something was said there: "lewat akun". */
    MEDIUM,
    /** Names what a statement rests on: "berdasarkan pembagian yang dirilis". */
    BASIS,
    /** A verb that names it too, unless it is advice: "merujuk pembagian yang dirilis". */
    REFERRING,
    /** Behind a name, shows that it has no predicate of its own: "data Lembah Kopi per Mei". */
    PAUSE,
    /** Between the authors of a work, or before them: "oleh Rahmat dan Melati". */
    AUTHOR,
    /** Before who gave something out: "dirilis oleh Lembah Kopi". */
    GIVER,
    /** Between a name and its verb: "Warta Lembah telah melaporkan". */
    PERFECT,
    /** Between a work and who published it: "yang dirilis oleh Lembah Kopi". */
    PUBLISHING,
    /** A passive of giving out, before who did so: "dirilis Lembah Kopi". */
    RELEASED,
    /** What a body gives out: "siaran pers". */
    RELEASE,
    /** Tells that a name is the title of a study: "Lembah Coffee Outlook". */
    STUDY,
    /** Before the source of figures in brackets: "(survei Lembah 2023)". */
    RESEARCH,
    /** A small word inside an English title: "From Farm to Cup 2024". */
    ENGLISH_LINK,
    /** A small word inside an Indonesian title: "Kopi yang Hilang". */
    TITLE_LINK,
    /** Before a title in marks: "dengan judul “Banjir Surut”". */
    TITLE_LEAD,
    /** Right before a title: "buku berjudul Jejak Kopi". */
    ENTITLED,
    /** A book, whose title follows: "buku Jejak Kopi". */
    BOOK,
    /** Before a work in which something is said: "lewat buku Jejak Kopi". */
    CONTENT,
    /** Before a document in which something is said: "dalam dokumen itu". */
    INSIDE,
    /** A verb of print, before the journal: "terbit di jurnal". */
    PRINTED,
    /** A verb of what can be read somewhere: "tertera di laman". */
    CHECKED,
    /** What an outlet brings out: "artikel ini telah tayang di". */
    ARTICLE,
    /** Between "sumber" and its colon: "Sumber foto:". */
    CREDITED,
    /** A passive of reporting, behind which a medium may stand alone: "dilaporkan media Lembah". */
    REPORTED,
    /** Whose indictment it is: "dakwaan jaksa penuntut umum". */
    PROSECUTOR,
    /** Says that there are many: "berbagai sumber". */
    VARIOUS,
    /** Between "rangkum" and the day: "rangkum dari berbagai sumber". */
    GATHERED,
    /** A talk, or how it was followed: "dalam wawancara di podcast". */
    INTERVIEW,
    /** Before what a search led to: "penelusuran mengarah ke". */
    SEARCH,
    /** Before an article that was read: "membacakan artikel". */
    READING,
    /** Between an article and the verb or preposition before it: "membacakan ulang artikel". */
    READ,
    /** A verb that leads to a page, with "ke": "mengarah ke". */
    LEADING,
    /** Before the occasion of a word, which the day ends: "saat rapat, Senin". */
    OCCASION,
    /** A preposition of place or time: "di laman". */
    PLACE,
    /** Between a name and its domain: "Warta Lembah, yakni lembah.id". */
    APPOSING,
    /** What a web address begins with: "https". */
    SCHEME,
    /** Between an account and what became of it: "akun itu kini hilang". */
    MEANWHILE,
    /** Behind an account, says that it is the reader's or the medium's own: "akun kamu". */
    READER,
    /** What is posted for a day: "story Instagram". */
    STORY,
    /** Behind a platform, says whose it is: "Instagram miliknya". */
    OWN,
    /** Before a platform that carries it: "lewat aplikasi Instagram". */
    CARRIER,
    /** A broadcaster that its nation alone may name: "televisi Belgia". */
    BROADCASTER,
    /** Between a broadcaster and its nation: "radio nasional Belgia". */
    STATE,
    /** A day of the week, also where its cue is glued to it and no date is read: "dikutipSenin (9/6/2025)". */
    WEEKDAY,
    /** Between those who handed a tradition on: "HR Bukhari dan Muslim". */
    VERSE_LINK,
    /** What a tool finds out about: "detektor kecerdasan buatan". */
    MACHINE,
    /** Between what a tool finds out about and the tool's name: "pendeteksi AI bernama Lembah". */
    MACHINE_LINK,
    /** Joins the last of a list: "Warta Lembah dan Kopi Kini". */
    AND,
    /** Between a paper and its verb: "laporan itu juga menyebut". */
    TOO;

    private static final WordFlags WORDS = WordFlags.read(Frame.class, "frames.tsv");

    /** Whether a token is a word of this class. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }
}
