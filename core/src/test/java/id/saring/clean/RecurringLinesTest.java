package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dedupe.Deduplicator;
import org.junit.jupiter.api.Test;

class RecurringLinesTest {
    private static String rules(String line) {
        RecurringLines lines = new RecurringLines(new Cleaner(Deduplicator.exact()));
        lines.add("Warga Desa Melati memanen padi lebih awal tahun ini.\n" + line + "\nMereka senang sekali.");
        lines.add("Harga cabai di Pasar Wening naik lagi pekan ini.\n" + line + "\nPembeli mengeluh panjang.");
        return rows(lines.rules(2));
    }

    private static String rows(String rules) {
        return rules.substring(rules.indexOf('\n') + 1);
    }

    @Test
    void aLineOfTwoArticlesBecomesARule() {
        assertThat(rules("Nikmati sajian istimewa bersama Kabar Melati")).contains("Nikmati sajian istimewa");
    }

    @Test
    void aLineThatAnnouncesWhatFollowsIsTheStorys() {
        assertThat(rules("Berikut isi unggahan warga itu:")).isEmpty();
        assertThat(rules("Simak penjelasan lengkapnya di bawah ini.")).isEmpty();
    }
}
