package id.saring.examples;

import id.saring.dates.DateMatch;
import id.saring.dates.DateParser;
import java.time.LocalDateTime;

/** Finds the dates of a text and says which days they are. */
public final class FindDates {
    private FindDates() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        String text = "Banjir datang Senin (16/5/2022) pukul 10.30 WIB dan surut kemarin. "
                + "Tanggul itu dibangun pada 1990-an dan diperbaiki dua tahun lalu.";

        DateParser parser = DateParser.create().withReference(LocalDateTime.of(2022, 5, 19, 8, 0));

        for (DateMatch match : parser.findAll(text)) {
            String words = text.substring(match.start(), match.end());
            System.out.println(words + " = " + match.value().timex3().orElse("?"));
        }
    }
}
