package id.saring.source;

/** What a cue does, and so what may follow it. */
enum Act {
    /** "dilansir dari": any name. */
    CITE,
    /** "seperti diberitakan": any name behind "seperti", else an outlet. */
    LIKE,
    /** "merujuk pada": what a class word announces, or an outlet. */
    REFER,
    /** "menurut laporan", "berdasarkan data": what a class word announces, or an outlet. */
    ACCORDING,
    /** "sesuai UU Nomor 5": a document, behind a cue with a capital. */
    RULED,
    /** "kepada": outlets only. */
    TO,
    /** "keterangan yang diterima": outlets only. */
    RECEIVED,
    /** "pantauan": outlets only. */
    OBSERVE,
    /** "menelusuri laman": a site or an account that was looked at. */
    LOOK,
    /** "penelusuran mengarah ke": what a search led to. */
    LEAD,
    /** "Warta Lembah melaporkan": the outlet stands before it. */
    REPORTS,
    /** "Warta Lembah memperkirakan": an outlet before it whose name is no common word. */
    STATES,
    /** "Warung.id rangkum dari Kopi Kini": the outlet before it, and any name behind "dari". */
    GATHER,
    /** "kantor berita X … melaporkan": a name between the class word and a verb of reporting. */
    MEDIA,
    /** "dalam unggahan di": an account or a platform. */
    POST,
    /** "akun Instagram": an account, or the platform. */
    ACCOUNT,
    /** "di Instagram @warung": a platform without a class word. */
    NAMED,
    /** "media sosial X": a platform, where something was said. */
    PLATFORM,
    /** "tertuang dalam": a document, a journal or a site. */
    CONTAINED,
    /** "dijelaskan dalam": a document, a book, a site, or a body's data, behind a preposition. */
    WRITTEN,
    /** "dalam buku X": a work by its title. */
    WORK,
    /** "universitas terbaik versi X": who made a ranking. */
    VERSION,
    /** "Pasal 5 menyatakan": a document, before what it says. */
    DOCUMENT,
    /** "data Dinas Kopi menunjukkan": a body, before what its data show. */
    DATA,
    /** "artikel ini telah tayang di": an outlet. */
    AIRED,
    /** "program X Lembah TV": a programme with its outlet. */
    PROGRAM,
    /** "QS Yasin ayat 5": a verse or a tradition. */
    VERSE,
    /** "Lembah Coffee Report 2024 mencatat": the title of a report, before what it says. */
    TITLE,
    /** "alat pendeteksi AI": the tool that was asked. */
    DETECT,
    /** "Sumber:" at the start of a line. */
    CREDIT
}
