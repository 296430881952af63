package id.saring.source;

import id.saring.text.WordFlags;

/** The part that a word plays around a source's name; see {@code words.tsv}. */
enum Part {
    /** A preposition, skipped on the way to a name: "dari". */
    PREP,
    /** A word of grammar that is skipped on the way: "salah satu". */
    ADVERB,
    /** An adjective that is skipped on the way: "resmi". */
    MODIFIER,
    /** Whose media they are, skipped behind their class word: "media Belgia". */
    NATION,
    /** A class word of the media: "kantor berita". */
    MEDIA,
    /** The press, of which a release or a statement is: "siaran pers". */
    PRESS,
    /** A class word of sites: "laman". */
    SITE,
    /** A class word of accounts: "akun". */
    ACCOUNT,
    /** A word for platforms: "media sosial". */
    SOCIAL,
    /** A class word of data, which a bare name may follow: "data Lembah Kopi". */
    DATA,
    /** What is given out or written, behind which only a body or an outlet is named: "keterangan". */
    STATEMENT,
    /** What follows is the title of a document: "jurnal". */
    JOURNAL,
    /** A document starts here: "Pasal". */
    DOCUMENT,
    /** Goes on in a document's name: "nomor". */
    ACT,
    /** A person follows: "Bupati". */
    TITLE,
    /** A body's name starts so: "Badan". */
    INSTITUTION,
    /** What data and sites "say": "menunjukkan". */
    FINDING,
    /** What an outlet does: "melaporkan". */
    REPORT,
    /** What is done on a platform: "unggahan". */
    POST,
    /** What is done to an account without citing it: "mengikuti". */
    AVOID,
    /** Opens the clause of who gave something out: "yang dirilis". */
    CLAUSE,
    /** The verb of that clause: "dirilis". */
    PASSIVE,
    /** May stand between a name and the date of the citation: "pada". */
    FILLER,
    /** The last label of a domain: "com". */
    TLD,
    /** The last word of an outlet's name: "Lembah Post". */
    SHAPE,
    /** The first word of an outlet's name: "Warta Lembah". */
    FAMILY,
    /** A small word inside a foreign name: "of". */
    LINK,
    /** May open a sentence before "berdasarkan": "sementara". */
    OPENER,
    /** Somebody whose words follow, and no source's: "saksi". */
    PERSON,
    /** What documents do: "menyatakan". */
    SAYS,
    /** What an account does: "mengunggah". */
    POSTER,
    /** Goes on in the name of an outlet known by its first words: "Lembah Post Global". */
    TAIL,
    /** A label of the domain of an archive or a search of pages: "archive". */
    ARCHIVE,
    /** What the path of a link to a platform begins with where it is no account: "watch". */
    PATH,
    /** What somebody does who says something on a platform: "menulis". */
    POSTING,
    /** What the posts of an account get that is not cited: "menuai". */
    COUNTED,
    /** What becomes of an account that is not cited: "dihapus". */
    GONE,
    /** A superlative or a list, before "versi": "terbaik". */
    RANK,
    /** A month in English, as embedded posts are dated: "July". */
    MONTH,
    /** What a title names, behind "dalam": "buku". */
    WORK,
    /** How a work says something: "diceritakan". */
    TOLD,
    /** What may speak under a name that points back: "dokumen itu". */
    PAPER,
    /** The same of laws: "aturan itu". */
    RULE,
    /** Stands before a paper that speaks: "bunyi". */
    SAID,
    /** Stands before what is advised: "pastikan". */
    URGE,
    /** A title starts so: "Kamus Besar". */
    TITLED,
    /** Points back: "laporan itu". */
    THAT;

    /** The words that announce a source's name, each of its kind: "kantor berita", "situs", "akun", "data", "jurnal". */
    static final long CLASSES =
            MEDIA.bit() | SITE.bit() | ACCOUNT.bit() | SOCIAL.bit() | DATA.bit() | STATEMENT.bit() | JOURNAL.bit();

    /** The part's bit in a set of parts. */
    long bit() {
        return WordFlags.bit(this);
    }
}
