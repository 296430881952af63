package id.saring.quote;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/**
 * The closed classes of small words that tell how clauses and nouns hang together. A word may be of several; classes
 * that differ by one word are asked for at different places, as their examples show.
 */
enum FunctionWord {
    /** Denies what follows it: "tidak ada warga". */
    NEGATION,
    /** Denies a verb or a quality, and no noun: "tak semua". */
    NOT,
    /** Before a verb of telling, says that nobody does: "enggan merinci". */
    WITHHOLDING,
    /** Behind a negation, leads to one thing more: "tidak hanya …, tetapi juga". */
    ONLY,
    /** Sets a clause against the one before: "tetapi". */
    BUT,
    /** Adds an equal: "dan". */
    AND,
    /** Adds an equal or another choice: "atau". */
    COORDINATOR,
    /** Adds another verb or another office of the same person: "ketua sekaligus pendiri". */
    MOREOVER,
    /** Joins a verb to the one before: "datang lalu mengatakan". */
    SEQUEL,
    /** Adds to what a source is called: "menurut pedagang di pasar itu". */
    ADDITION,
    /** Adds to what is said, behind its verb: "menyebut pula". */
    ALSO,
    /** Opens what is said or asked, and leaves no doubt that it is: "mengingatkan agar". */
    CONTENT,
    /** "bahwa" in all its forms. */
    THAT,
    /** Opens what is wished to be so: "agar". */
    PURPOSE,
    /** Before a verb that is meant or possible, and so is the one joined to it: "untuk menjaga dan memastikan". */
    INTENT,
    /** Opens a condition, or what is said by a loose "kalau": "bilang kalau jalan itu rusak". */
    IF,
    /** Behind an attribution, opens the reason that is said: "menurut Budi, karena cuaca". */
    REASON,
    /** Behind what was pointed to, opens the reason that is said of it: "kenaikan itu karena cuaca". */
    BECAUSE,
    /** Before "menurut", turns to another report: "padahal menurut Budi". */
    TURN,
    /** Turns to somebody else: "sementara Ani menilai". */
    MEANWHILE,
    /** Opens what somebody does beside: "seraya berharap". */
    BESIDE,
    /** Opens the time at which something happens: "saat rapat dimulai". */
    WHEN,
    /** Opens the occasion at which somebody was reached: "saat dihubungi". */
    OCCASION,
    /** Puts one time behind or before another: "dua tahun setelah". */
    SEQUENCE,
    /** Before "ini", the time up to now: "selama ini". */
    SPAN,
    /** Behind "mulai", opens a time or a list: "mulai dari". */
    SINCE,
    /** Ends a list or a time that "mulai" opens: "mulai dari gula hingga kopi". */
    UNTIL,
    /** Behind a day, says that it is not that of speaking: "Kamis (5/6) lalu". */
    AWAY,
    /** Tells of a verb whether it has come about: "sudah berjuang". */
    ASPECT,
    /** Points to what was named: "jalan itu". */
    DEMONSTRATIVE,
    /** The same, and also stands for it alone: "ini masalah bersama". */
    THIS,
    /** Stands for what was said before: "mengatakan demikian". */
    ANAPHOR,
    /** The third person, one: "ia". */
    HE,
    /** The third person, one or many, also by a noun that only points: "pihaknya". */
    PERSONAL,
    /** Leads to a verb that reports what stands before: "seperti dikatakan Budi". */
    AS,
    /** Opens a place or a text in which something stands: "dalam unggahan itu". */
    AMID,
    /** Says what something is: "adalah hoaks". */
    COPULA,
    /** Opens what is said of a subject without a verb: "disebut Budi sebagai bencana". */
    PREDICATIVE,
    /** Behind "di", makes a link to the sentence before: "di sisi lain". */
    SIDE,
    /** Stands between a negation and those who do not speak: "tidak ada warga". */
    COUNTED,
    /** Some of what follows: "berbagai cara". */
    SEVERAL,
    /** All of what follows: "semua warga". */
    ALL,
    /** The same, or each of it: "hampir setiap warga". */
    EVERY,
    /** Behind "katanya", shows it as hearsay: "katanya sih". */
    HEARSAY,
    /** Behind a verb of thinking, how something is taken: "menganggap remeh lawan". */
    TAKEN,
    /** Behind a verb of thinking, opens whom it concerns: "percaya kepada Budi". */
    OBJECT;

    private static final WordFlags WORDS = WordFlags.read(FunctionWord.class, "function-words.tsv");

    /** Whether a token is a word of this class. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }
}
