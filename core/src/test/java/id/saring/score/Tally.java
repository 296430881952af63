package id.saring.score;

import java.util.Locale;

/** Right finds, wrong finds and misses. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void add(int rightOnes, int wrongOnes, int missedOnes) {
        right += rightOnes;
        wrong += wrongOnes;
        missed += missedOnes;
    }

    double f1() {
        int all = 2 * right + wrong + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }

    @Override
    public String toString() {
        double precision = right + wrong == 0 ? 1 : (double) right / (right + wrong);
        double recall = right + missed == 0 ? 1 : (double) right / (right + missed);
        double f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f  (gold %d, found %d)",
                precision,
                recall,
                f,
                right + missed,
                right + wrong);
    }
}
