package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dedupe.Deduplicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kabar Pagi, Teman Sarapan Anda [info: 24 jam] | 10.000 pembaca",
                "Jum\u2019at Berkah Bersama Kabar Melati",
                "\ud835\uddde\ud835\uddee\ud835\uddef\ud835\uddee\ud835\uddff Melati Hari Ini",
                "\u0130stanbul Melati: Kedai Kopi & Teh",
                "... $5 <any> Kabar Wening",
            })
    void aRuleThatIsLearntIsOneThatIsTaken(String line) {
        String rules = rules(line);
        assertThat(RuleTable.parse("learnt.tsv", rules).size())
                .isEqualTo(rules.lines().count());
    }

    @Test
    void aLineThatAnnouncesWhatFollowsIsTheStorys() {
        assertThat(rules("Berikut isi unggahan warga itu:")).isEmpty();
        assertThat(rules("Simak penjelasan lengkapnya di bawah ini.")).isEmpty();
    }
}
