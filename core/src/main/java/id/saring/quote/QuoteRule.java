package id.saring.quote;

import java.util.Locale;

/** What finds a quotation, and where its attribution stands. A quotation names its rule. */
enum QuoteRule {
    /** The verb of the speaker's own clause: Budi mengatakan, "…". */
    BEFORE_VERB(Side.BEFORE, "verb"),
    /** A cue before its speaker: Kata Budi: "…". */
    BEFORE_POST(Side.BEFORE, "post"),
    /** A cue whose speaker is known: Katanya, "…". */
    BEFORE_CLITIC(Side.BEFORE, "clitic"),
    /** A passive with its agent: dikatakan Budi, "…". */
    BEFORE_PASSIVE(Side.BEFORE, "passive"),
    /** A name and a colon: Budi: "…". */
    BEFORE_COLON(Side.BEFORE, "colon"),
    /** A text that a colon lets speak: narasi berikut: "…". */
    BEFORE_NARRATION(Side.BEFORE, "narration"),
    /** A verb that lost the blank behind its subject: Budimengatakan, "…". */
    BEFORE_GLUED(Side.BEFORE, "glued"),
    /** A verb that calls something what is in the marks: menyebutnya sebagai "…". */
    BEFORE_CALLED(Side.BEFORE, "called"),
    /** A cue before its speaker: "…," kata Budi. */
    BEHIND_VERB(Side.BEHIND, "verb"),
    /** A cue whose speaker is known: "…," katanya. */
    BEHIND_CLITIC(Side.BEHIND, "clitic"),
    /** A passive with its agent: "…," seperti dikatakan Budi. */
    BEHIND_PASSIVE(Side.BEHIND, "passive"),
    /** The passive of what a document holds: "…," tertulis di laman desa. */
    BEHIND_WRITTEN(Side.BEHIND, "written"),
    /** "…," menurut Budi. */
    BEHIND_ACCORDING(Side.BEHIND, "according"),
    /** A cue that lost the blank before its speaker: "…," tambahBudi. */
    BEHIND_GLUED(Side.BEHIND, "glued"),
    /** A verb that is no cue, with its speaker: "…," kenang Budi. */
    BEHIND_UNKNOWN(Side.BEHIND, "unknown"),
    /** The verb of the speaker's own clause: "…," Budi menambahkan. */
    BEHIND_SUBJECT(Side.BEHIND, "subject"),
    /** "…." Demikian pernyataan kementerian itu. */
    BEHIND_THUS(Side.BEHIND, "thus"),
    /** A text stands for its verb: "…," pernyataan kementerian itu. */
    BEHIND_DOCUMENT(Side.BEHIND, "document"),
    /** Only where the words were read: "…," dikutip Senin. */
    BEHIND_CITED(Side.BEHIND, "cited"),
    /** Marked words that open their paragraph, with nobody named. */
    ALONE_PARAGRAPH(Side.ALONE, "paragraph"),
    /** The same at the start of another sentence. */
    ALONE_SENTENCE(Side.ALONE, "sentence"),
    /** The verb of the speaker's own clause: Budi mengatakan bahwa …. */
    REPORT_VERB(Side.REPORT, "verb"),
    /** A cue before its speaker: …, kata Budi. */
    REPORT_POST(Side.REPORT, "post"),
    /** A cue whose speaker is known: …, katanya. */
    REPORT_CLITIC(Side.REPORT, "clitic"),
    /** A passive with its agent: Dikatakan Budi, …. */
    REPORT_PASSIVE(Side.REPORT, "passive"),
    /** Menurut Budi, …. */
    REPORT_ACCORDING(Side.REPORT, "according"),
    /** A passive amid what is reported: jalan itu disebut Budi sudah rusak. */
    REPORT_AMID(Side.REPORT, "amid"),
    /** A text that is given: Budi memberi keterangan bahwa …. */
    REPORT_GIVEN(Side.REPORT, "given"),
    /** A text or somebody before "yang": unggahan yang menyebut …. */
    REPORT_CARRIED(Side.REPORT, "carried"),
    /** What a text says by a passive: dalam surat itu disebutkan bahwa …. */
    REPORT_DOCUMENT(Side.REPORT, "document"),
    /** Another report of the same speaker: dan menambahkan bahwa …. */
    REPORT_JOINED(Side.REPORT, "joined"),
    /** A verb that lost the blank behind its subject: Budimengatakan bahwa …. */
    REPORT_GLUED(Side.REPORT, "glued");

    /** Where the attribution stands. */
    enum Side {
        /** Before words in marks. */
        BEFORE,
        /** Behind words in marks. */
        BEHIND,
        /** Nowhere: words in marks stand for themselves. */
        ALONE,
        /** Beside words without marks. */
        REPORT
    }

    private final Side side;
    private final String id;

    QuoteRule(Side side, String name) {
        this.side = side;
        this.id = side.name().toLowerCase(Locale.ROOT) + "." + name;
    }

    /** Whether the attribution stands before words in marks. */
    boolean leads() {
        return side == Side.BEFORE;
    }

    /** Its name in the result: "before.verb". */
    String id() {
        return id;
    }
}
