package id.saring.clean;

import static org.assertj.core.api.Assertions.assertThat;

import id.saring.dedupe.Deduplicator;
import id.saring.text.AlignedText;
import id.saring.text.Body;
import id.saring.text.Normalizer;
import id.saring.text.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    private static final Cleaner CLEANER = new Cleaner(Deduplicator.exact());

    static List<Table.Row> rows() {
        return Table.read(DatelinesTest.class, "datelines.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void placeAndOutletAreRead(Table.Row row) {
        AlignedText view = Normalizer.normalize(row.cell(0));
        Page page = CLEANER.clean(view);
        assertThat(Body.of(view, page.blocks()).text()).as(row.place()).isEqualTo(row.cell(3));
        Page.DatelinePiece dateline = page.dateline().orElseThrow();
        assertThat(dateline.place().orElse("-")).as(row.place()).isEqualTo(row.cell(1));
        assertThat(dateline.outlet().orElse("-")).as(row.place()).isEqualTo(row.cell(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COVID-19 kembali menyebar di desa itu sejak pekan lalu.",
                "Warga Jakarta - seperti warga lain - memanen padi.",
                "Rahmat Hidayat - Siti Aminah menang telak di desa itu."
            })
    void proseIsNoDateline(String prose) {
        assertThat(CLEANER.clean(Normalizer.normalize(prose)).dateline()).isEmpty();
    }

    @Test
    void aPlaceAloneOnItsLineIsNoOutlet() {
        Page.DatelinePiece dateline = CLEANER.clean(Normalizer.normalize("Jakarta\n-\nWarga desa memanen padi."))
                .dateline()
                .orElseThrow();
        assertThat(dateline.place()).contains("Jakarta");
        assertThat(dateline.outlet()).isEmpty();
    }

    @Test
    void anUnknownPlaceOfTwoWordsStandsBeforeALoneDash() {
        assertThat(CLEANER.clean(Normalizer.normalize("Gaza City\n-\nWarga desa memanen padi."))
                        .dateline()
                        .flatMap(Page.DatelinePiece::place))
                .contains("Gaza City");
    }

    @Test
    void aReporterBeforeTheDatelineIsAByline() {
        String raw = "Laporan Wartawan Kabarpagi.com, Siti AminahKABARPAGI.COM, JAKARTA - Warga desa memanen padi.";
        AlignedText view = Normalizer.normalize(raw);
        assertThat(Body.of(view, CLEANER.clean(view).blocks()).text()).isEqualTo("Warga desa memanen padi.");
    }
}
