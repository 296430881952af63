package id.saring.examples;

import id.saring.dedupe.Deduplicator;
import id.saring.dedupe.Duplicates;
import java.util.List;

/** Drops the paragraphs that repeat an earlier one, also where a word or a mark differs. */
public final class DropRepeatedParagraphs {
    private DropRepeatedParagraphs() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        List<String> paragraphs = List.of(
                "Harga cabai rawit di Pasar Sungaibaru turun menjadi Rp 40.000 per kilogram.",
                "Pedagang menyebut pasokan dari petani sudah lancar kembali sejak awal pekan.",
                "HARGA CABAI RAWIT di Pasar Sungaibaru turun menjadi Rp 40.000 per kilogram",
                "Harga cabai rawit di Pasar Sungaibaru turun menjadi Rp 45.000 per kilogram.");

        Duplicates duplicates = Deduplicator.exact().findDuplicates(paragraphs);

        for (int i = 0; i < paragraphs.size(); i++) {
            if (duplicates.duplicateOf(i).isEmpty()) {
                System.out.println(paragraphs.get(i));
            } else {
                System.out.println(
                        "(" + i + " repeats " + duplicates.duplicateOf(i).getAsInt() + ")");
            }
        }
    }
}
