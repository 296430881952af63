package id.saring.quote;

import id.saring.text.Tokens;
import id.saring.text.WordFlags;

/**
 * The kinds of words around a reporting word, most of them open classes: texts, matters, verbs of one meaning. The closed
 * classes are those of {@link FunctionWord}.
 */
enum WordKind {
    /** Before a cue behind the words: "seperti dikatakan". */
    LEAD,
    /** Between a verb and its speaker: "kata lagi Budi". */
    AFTER,
    /** Between a subject and its verb: "Budi juga mengatakan". */
    ADVERB,
    /** A document that speaks behind "demikian": "demikian pernyataan itu". */
    DOCUMENT,
    /** A text in which something is said: "surat". */
    WRITING,
    /** Points back to words in marks: "demikian kata Budi". */
    THUS,
    /** Shows "kata" as the noun: "kata itu". */
    NOUNMARK,
    /** Opens a proposition: "bahwa". */
    COMPLEMENTIZER,
    /** The report is denied, wished or only possible: "tidak", "akan". */
    UNDOING,
    /** Marked words behind it are a name or a term: "istilah". */
    NAMING,
    /** No verb, where a verb is looked for: "kata juga". */
    FUNCTION,
    /** The occasion of speaking: "konferensi". */
    CONTEXT,
    /** Who posts a text that is quoted: "akun". */
    POSTER,
    /** Joins a report of the same speaker even without a comma: "berharap". */
    FIRM,
    /** Where the report was read: "dikutip". */
    CITED,
    /** A topic follows, not a clause: "soal". */
    ABOUT,
    /** A noun that is expressed, not a clause: "rasa". */
    HEADING,
    /** A heading behind which even a clause is only what is asked: "alasan". */
    ASKED,
    /** Asks for a reason, a time or a manner: "kenapa". */
    ASKING,
    /** What follows is meant to be done: "untuk", "harus". */
    WISHED,
    /** What is given by words: "keterangan". */
    GIVEN,
    /** What a check finds of a claim: "hoaks". */
    VERDICT,
    /** Opens a condition or a time: "jika". */
    CONDITION,
    /** Opens a relative or a final clause: "yang". */
    RELATIVE,
    /** Opens an accompanying clause: "sambil". */
    WHILE,
    /** Behind "menurut", what is no speaker: "jadwal". */
    RULEBOOK,
    /** Opens a phrase of place, time or manner: "di Lembayung". */
    PREPOSITION,
    /** Opens what links a sentence to the one before: "selain itu". */
    CONNECTOR,
    /** A study that finds but does not speak: "penelitian". */
    FINDING,
    /** The writer: "kita". */
    FIRSTPERSON,
    /** Behind a comma, goes on with the phrase before it: ", tetapi juga". */
    JOINING,
    /** Joins another report of the same speaker: "dan menambahkan". */
    JOINT,
    /** A text that a colon lets speak: "narasi". */
    NARRATION,
    /** What is reached and put on record, but not said: "kenaikan". */
    MEASURE,
    /** A noun of wishing, behind which "akan" is a preposition: "kebutuhan". */
    WISH,
    /** Joins what a speaker says to what the writer says before it: ", sehingga menurut Budi". */
    LINK,
    /** Joins another report of the same speaker without a comma: "tetapi mengakui". */
    CONTRAST,
    /** A matter or an event, which shows but says nothing: "angka". */
    MATTER,
    /** A text that says something by "yang": "video yang menyebut". */
    CARRIER,
    /** Tells by what time something that is asked for is done: "selesai dalam tiga tahun". */
    FINISHED,
    /** The day of the week on which something was said: "mengatakan pada Senin, …". */
    WEEKDAY,
    /** What is asked for, and nobody who is asked: "tebusan". */
    THING,
    /** Behind a comma, opens what the writer remarks: "meskipun tidak merinci". */
    REMARK,
    /** Strengthens an adjective behind it: "rusak parah". */
    STRONG,
    /** Looks like a deed, but speaks: "pengadilan". */
    INSTITUTION,
    /** Calls somebody or something what stands behind "sebagai": "menggambarkan". */
    CALLING,
    /** What a side makes sure of in a contest, which is no word: "memastikan lolos". */
    SCORED,
    /** How somebody is reached for a word: "saat dihubungi". */
    CONTACT,
    /** A wish that is expressed with what is wished: "menyampaikan harapan agar". */
    REQUEST,
    /** A verb of who gives out a text of his own: "merilis". */
    GIVING,
    /** Before a cue that opens its sentence all the same: "namun kata Budi". */
    FIRST,
    /** Opens who is many behind a passive: "dinilai para ahli". */
    AGENT,
    /** A passive of what is yet to come, whose subject may follow it: "diprediksi Budi akan datang". */
    FORECAST,
    /** Links its sentence by itself, and is no part of what is said: "adapun". */
    STARTER,
    /** Tells an amount beforehand: "memperkirakan". */
    GUESS,
    /** What data or a study does, and nobody who speaks: "menggambarkan". */
    SHOWING,
    /** Says something of somebody whoever is its subject: "yang menuduh". */
    ACCUSING,
    /** A passive of what somebody thinks of its subject: "dinilai". */
    JUDGED,
    /** A passive of what is said to be untrue: "dibantah". */
    DENIED,
    /** Before a number, tells an amount: "sebesar Rp 3 triliun". */
    AMOUNTING,
    /** Before a verdict that ends a claim: "terbukti keliru". */
    FOUND;

    /** The characters of the longest word that is too short for a deed: "pemain". */
    private static final int DEED_CHARS = 7;

    private static final WordFlags WORDS = WordFlags.read(WordKind.class, "word-kinds.tsv");

    /** Whether a token is a word of this kind. */
    boolean is(Tokens tokens, int token) {
        return WORDS.has(tokens, token, this);
    }

    /** Whether a word is one of grammar: a function word, an adverb, a preposition or a connector. */
    static boolean isGrammar(Tokens tokens, int token) {
        return FUNCTION.is(tokens, token)
                || ADVERB.is(tokens, token)
                || PREPOSITION.is(tokens, token)
                || CONNECTOR.is(tokens, token);
    }

    /** Whether a word is a deed or an event, and nobody who could speak or be asked: "penangkapan", "pemakaian". */
    static boolean isDeed(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        return tokens.isWord(token)
                && end - start > DEED_CHARS
                && tokens.text().startsWith("an", end - 2)
                && (tokens.text().startsWith("pem", start)
                        || tokens.text().startsWith("pen", start)
                        || tokens.text().startsWith("Pem", start)
                        || tokens.text().startsWith("Pen", start))
                && !INSTITUTION.is(tokens, token);
    }

    /** Whether a word opens the medium behind a report: "seperti dilansir Warta". */
    static boolean isCitedNext(Tokens tokens, int token) {
        int next = tokens.is(token + 1, "yang") ? token + 2 : token + 1;
        return CITED.is(tokens, next) && FunctionWord.AS.is(tokens, token);
    }

    /** The token behind the words of this kind, at most so many. */
    int skip(Tokens tokens, int from, int limit, int most) {
        int at = from;
        while (at < limit && at < from + most && is(tokens, at)) {
            at++;
        }
        return at;
    }
}
