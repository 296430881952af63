package id.saring.quote;

/**
 * A reporting word in one of its forms.
 *
 * @param form how it stands to the reported words
 * @param takes what a verb of its kind reports
 * @param weak whether it also has other meanings: it counts only behind a closing comma or mark
 * @param bare whether a form behind the words is also the verb of a clause: "Budi sebut"
 */
record ReportingWord(Form form, Takes takes, boolean weak, boolean bare) {
    /** How a reporting word stands to the reported words. */
    enum Form {
        /** Behind or amid them, its speaker next: "kata Budi". */
        POST,
        /** Behind or amid them, its speaker known: "katanya". */
        CLITIC,
        /** The verb of the speaker's own clause: "Budi mengatakan". */
        ACTIVE,
        /** The same in the passive: "dikatakan Budi". */
        PASSIVE,
        /** The passive of what stands in a document: "tertulis". */
        WRITTEN,
        /** "menurut Budi". */
        ACCORDING,
        /** "menurutnya". */
        ACCORDING_CLITIC
    }

    /** What a verb reports. */
    enum Takes {
        /** A proposition, whatever its form. */
        SAY,
        /** A proposition that looks like a clause. */
        CLAUSE,
        /** The same, or somebody "sebagai" something. */
        NAME,
        /** A clause, or often only what a noun names: "mengungkapkan rasa syukur". */
        PHRASE,
        /** Whatever follows it. */
        FREE,
        /** Somebody "agar" or "untuk" something, or a clause. */
        PLEA,
        /** A proposition only behind "bahwa". */
        BAHWA,
        /** A clause with a finite word, for what is seen is often no report: "melihat harga masih tinggi". */
        FINITE,
        /** Whatever follows it, however short: "mengaku lelah". */
        SELF,
        /** A clause, but often only an amount: "mencatat kenaikan". */
        RECORD,
        /** A question: "apakah jalan itu rusak". */
        QUESTION,
        /** A text and what it says: "memberi keterangan bahwa jalan itu rusak". */
        GIFT,
        /** Words in marks only. */
        SPEECH
    }

    /** Whether its clause names the speaker as the subject. */
    boolean active() {
        return form == Form.ACTIVE;
    }

    /** Whether it is "menurut", with or without -nya. */
    boolean according() {
        return form == Form.ACCORDING || form == Form.ACCORDING_CLITIC;
    }

    /** Whether it stands behind the words or amid them. */
    boolean postposed() {
        return form == Form.POST || form == Form.CLITIC;
    }
}
