package id.saring.speaker;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/** What single words tell in the mention of a speaker, besides what they can be in it. */
enum Sense {
    /** A player, a coach or a head of whom the team or the firm is named first: "pelatih Anu Budi Santoso". */
    PLAYER,
    /** A body of a district, whose name stands behind it: "Polres Kalibening". */
    DISTRICT_BODY,
    /** The head of a district, whose name stands behind it: "Lurah Kalibening". */
    DISTRICT_HEAD,
    /** A faith in the name of a university, behind which its own word follows: "katolik". */
    FAITH,
    /** What stands behind "I" in a name: "I Wayan". */
    BALINESE,
    /** An English office behind what it is over: "Country Manager". */
    POST,
    /** A month that is a name too: "Juli Santoso". */
    MONTH,
    /** A word of time that is a first name too: "Hari Santoso". */
    TIME_NAME,
    /** Behind a word of time it makes a date of it: "hari ini". */
    POINTS,
    /** A doctor, in short: "drg. Budi". */
    DOCTOR,
    /** Joins words of an English name: "Institute of Economics". */
    ENGLISH_LINK,
    /** Joins what stands before it in a foreign name, which it does not open: "Budi y Ani". */
    JOINS,
    /** Abbreviated with a full stop at the start of a name: "Moh. Budi". */
    SHORT_FORM,
    /** Those with whom somebody does something: "Budi dan kawan-kawan". */
    FRIENDS,
    /** Before it stands a description, behind it the name: "warga bernama Budi". */
    NAMING,
    /** A hospital, which is called by a doctor: "RSUD dr Anu". */
    HOSPITAL,
    /** Somebody of whom a place is told: "warga Kalibening". */
    LOCAL,
    /** A government that is called by who leads it: "kabinet Budi". */
    RULE,
    /** Opens a clause with a subject of its own: "setelah Budi mengatakan". */
    CLAUSE,
    /** A medium: "koran". */
    OUTLET,
    /** Behind it stands who leads a team: "asuhan Budi". */
    LEADS,
    /** A verb of speech with the clitic, behind another verb of speech: "ujar lanjutnya". */
    GOING_ON,
    /** People whom an article need not name: "warga". */
    SOMEBODY,
    /** An account or a channel, whose name may stand in marks: "akun". */
    ACCOUNT,
    /** Stands before a name that it is no part of: "laman". */
    CHANNEL,
    /** A noun with a number behind it: "peringkat kedua". */
    RANKED,
    /** Stands inside the description of a person, though it looks like something else: "lainnya". */
    DESCRIBED,
    /** Stands between a verb of calling and the nickname: "disapa akrab dengan nama Bud". */
    BRIDGE,
    /** How somebody is called: "sapaan". */
    ADDRESS,
    /** The sort of a second name: "nama pena". */
    PEN,
    /** Opens what somebody is called behind a name: "Budi, akrab disapa Bud". */
    CALLED,
    /** A noun for a nickname: "Bang Bud, sapaan akrabnya". */
    NICKNAME,
    /** Points back to a nickname: "Bang Bud, begitu ia disapa". */
    THUS,
    /** A verb that gives a nickname: "akrab disapa Bud". */
    CALLING,
    /** Makes a nickname of what a verb of calling gives: "kerap dipanggil Bud". */
    USUAL,
    /** Says that a name is the full one: "bernama lengkap Budi Santoso". */
    REAL,
    /** Stands between a second name and whose it is: "nama pena dari Budi". */
    OWNER,
    /** Stands between a statement and whose it is: "pernyataan resmi dari pihak Anu". */
    STATED,
    /** Closes no role and no name, as it announces one: "ketua bernama". */
    UNCLOSING,
    /** Names a time with a demonstrative behind it: "saat itu". */
    THEN,
    /** Joins two of one kind: "Budi dan Ani". */
    AND,
    /** Joins two predicates of one subject: "menolak, tetapi mengatakan". */
    COORDINATES,
    /** Opens a clause behind which a sentence resumes with its own subject: "Budi, sambil tertawa, mengatakan". */
    RESUMED,
    /** A copula that says who is meant by a role: "Salah satu korban adalah Budi". */
    IDENTIFIES,
    /** Stands between a passive verb and its agent: "disampaikan langsung oleh Budi". */
    AGENT_MARKER,
    /** A prefix that a hyphen joins to a name: "anti-Selatira". */
    PREFIX,
    /** Opens an attribution, before who speaks: "Menurut Budi". */
    ATTRIBUTION,
    /** Stands behind "yang" for somebody who is not named: "yang lainnya". */
    UNNAMED,
    /** Who holds an office for a time, in short: "Plt.". */
    ACTING,
    /** Blesses who is named before it: "shallallahu alaihi wa sallam". */
    BLESSING,
    /** Who is charged with something: "tersangka". */
    CHARGED,
    /** Who is a side of a case, of whom an article names one: "korban". */
    PARTY,
    /** Who is accused, so that three letters behind it are initials: "tersangka". */
    ACCUSED,
    /** What somebody gives out, which speaks for the one: "pernyataan". */
    STATEMENT;

    private static final WordFlags WORDS = WordFlags.read(Sense.class, "senses.tsv");

    /** Whether a token is a word of this sense. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }
}
