package id.saring.source;

import id.saring.text.WordFlags;

/** The part that a word plays around a source's name; see {@code words.tsv}. */
enum Part {
    PREP,
    ADVERB,
    MODIFIER,
    NATION,
    MEDIA,
    PRESS,
    SITE,
    ACCOUNT,
    SOCIAL,
    DATA,
    STATEMENT,
    JOURNAL,
    DOCUMENT,
    ACT,
    TITLE,
    INSTITUTION,
    FINDING,
    REPORT,
    POST,
    AVOID,
    CLAUSE,
    PASSIVE,
    FILLER,
    TLD,
    SHAPE,
    FAMILY,
    LINK,
    OPENER,
    PERSON,
    SAYS,
    POSTER,
    TAIL,
    ARCHIVE,
    PATH,
    POSTING,
    COUNTED,
    GONE,
    RANK,
    MONTH,
    WORK,
    TOLD,
    PAPER,
    RULE,
    SAID,
    URGE,
    TITLED,
    THAT;

    /** The words that announce a source's name, each of its kind: "kantor berita", "situs", "akun", "data", "jurnal". */
    static final long CLASSES =
            MEDIA.bit() | SITE.bit() | ACCOUNT.bit() | SOCIAL.bit() | DATA.bit() | STATEMENT.bit() | JOURNAL.bit();

    /** The part's bit in a set of parts. */
    long bit() {
        return WordFlags.bit(this);
    }
}
