package id.saring.dates;

/** Years printed with two digits. */
final class Years {
    /** Two-digit years from here on are of the last century: news looks back further than ahead. */
    private static final int PIVOT = 45;

    private Years() {}

    static int full(int number, int digits) {
        if (digits != 2) {
            return number;
        }
        return number < PIVOT ? 2000 + number : 1900 + number;
    }
}
