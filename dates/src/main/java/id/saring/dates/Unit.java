package id.saring.dates;

/** A unit of time, in the order of the values of {@code words.tsv}. */
enum Unit {
    NONE("", 0),
    SECOND("TS", 1),
    MINUTE("TM", 1),
    HOUR("TH", 1),
    DAY("D", 1),
    WEEK("W", 1),
    MONTH("M", 1),
    QUARTER("M", 3),
    HALF("M", 6),
    YEAR("Y", 1),
    DECADE("DE", 1),
    CENTURY("CE", 1),
    WINDU("Y", 8),
    LUSTRUM("Y", 5),
    MILLENNIUM("ML", 1),
    WEEKEND("WE", 1),
    SEASON("", 1),
    /** A span of two years named as one: school year, sports season. */
    SPAN("", 1);

    private static final Unit[] ALL = values();
    private final String letters;
    private final int factor;

    Unit(String letters, int factor) {
        this.letters = letters;
        this.factor = factor;
    }

    static Unit of(int value) {
        return ALL[value];
    }

    boolean withinDay() {
        return letters.startsWith("T");
    }

    /** A duration of an amount of this unit without the leading P, such as {@code 2Y} or {@code T3H}. */
    String duration(String amount) {
        String number = amount;
        if (factor > 1 && !amount.equals("X")) {
            number = String.valueOf(Double.parseDouble(amount) * factor).replaceFirst("\\.0$", "");
        }
        return withinDay() ? "T" + number + letters.substring(1) : number + letters;
    }
}
