package id.saring.score;

import java.util.Locale;

/** How many of those looked at are right. */
final class Share {
    private int right;
    private int all;

    /** Counts one; returns whether it was right. */
    boolean count(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
        return isRight;
    }

    double value() {
        return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%d = %.3f", right, all, value());
    }
}
