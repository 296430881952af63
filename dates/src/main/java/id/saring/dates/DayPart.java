package id.saring.dates;

/** A part of the day, as TIMEX3 writes it. */
public enum DayPart {
    /** "pagi", "subuh", "dini hari". */
    MORNING("TMO"),
    /** "siang", "sore". */
    AFTERNOON("TAF"),
    /** "petang", "senja". */
    EVENING("TEV"),
    /** "malam", "tengah malam". */
    NIGHT("TNI");

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    /**
     * The TIMEX3 code.
     *
     * @return such as {@code TMO}
     */
    public String code() {
        return code;
    }

    static DayPart of(int value) {
        return values()[value - 1];
    }
}
