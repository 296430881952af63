package id.saring.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ParagraphIndexTest {
    private static final String A =
            "Warga Kampung Seruling bergotong royong membersihkan saluran air yang tersumbat sejak pagi.";
    private static final String NEAR_A = A.replace("pagi", "subuh");

    @Test
    void findsAnExactRepeatAcrossDocuments() {
        ParagraphIndex index = ParagraphIndex.create(Matching.exact());

        assertThat(index.add(new Place(0, 2), A)).isEmpty();
        assertThat(index.add(new Place(5, 0), A)).contains(new Repeat(new Place(0, 2), 1, RepeatKind.EXACT));
    }

    @Test
    void findsAFoldedRepeat() {
        ParagraphIndex index = ParagraphIndex.create(Matching.exact());
        index.add(new Place(0, 0), A);

        assertThat(index.add(new Place(1, 0), A.replace("yang", " YANG")).map(Repeat::kind))
                .contains(RepeatKind.FOLDED);
    }

    @Test
    void findsANearRepeatWithItsSimilarity() {
        ParagraphIndex index = ParagraphIndex.create(Matching.near());
        index.add(new Place(0, 0), A);

        assertThat(index.add(new Place(1, 0), NEAR_A))
                .contains(new Repeat(new Place(0, 0), 10.0 / 12, RepeatKind.NEAR));
    }

    @Test
    void reportsTheEarliestEvenIfALaterOneIsTheSame() {
        ParagraphIndex index = ParagraphIndex.create(Matching.near());
        index.add(new Place(0, 0), A);
        index.add(new Place(1, 0), NEAR_A);

        assertThat(index.add(new Place(2, 0), NEAR_A).map(Repeat::first)).contains(new Place(0, 0));
    }

    @Test
    void keepsShortParagraphsOfOtherDocuments() {
        ParagraphIndex index = ParagraphIndex.create(Matching.near());
        index.add(new Place(0, 0), "Baca juga berita kami lainnya");

        assertThat(index.add(new Place(1, 0), "Baca juga berita kami lainnya")).isEmpty();
    }

    @Test
    void removesShortRepeatsWithinADocument() {
        ParagraphIndex index = ParagraphIndex.create(Matching.exact());
        index.add(new Place(3, 1), "Iklan");

        assertThat(index.add(new Place(3, 4), "IKLAN")).contains(new Repeat(new Place(3, 1), 1, RepeatKind.FOLDED));
    }

    @Test
    void neverCallsParagraphsNearWhoseNumbersDiffer() {
        ParagraphIndex index = ParagraphIndex.create(Matching.near(0.1));
        index.add(new Place(0, 0), A + " Biayanya Rp3,5 juta.");

        assertThat(index.add(new Place(1, 0), A + " Biayanya Rp5,3 juta.")).isEmpty();
    }

    @Test
    void looksUpWithoutAdding() {
        ParagraphIndex index = ParagraphIndex.create(Matching.near());
        index.add(new Place(0, 0), A);

        assertThat(index.find(NEAR_A).map(Repeat::kind)).contains(RepeatKind.NEAR);
        assertThat(index.find("Tidak ada yang seperti ini di dalam indeks.")).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void refusesPlacesOutOfOrder() {
        ParagraphIndex index = ParagraphIndex.create(Matching.exact());
        index.add(new Place(4, 0), A);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.add(new Place(3, 9), A))
                .withMessageContaining("order");
    }

    @Test
    void capsABucketAtItsEarliestAndCountsIt() {
        Matching matching = Matching.near(0.9).withBucketCap(2);
        ParagraphIndex index = ParagraphIndex.create(matching);
        for (int i = 0; i < 4; i++) {
            index.add(new Place(i, 0), A + " Nomor " + i);
        }

        assertThat(index.cappedBuckets()).isPositive();
        assertThat(index.add(new Place(9, 0), A + " Nomor 1 juga").map(Repeat::first))
                .contains(new Place(1, 0));
    }

    @Test
    void agreesWithComparingEveryPair() {
        List<String> paragraphs = paragraphs(400, 5);
        ParagraphIndex index = ParagraphIndex.create(Matching.near(0.8).withMinWords(1));
        Duplicates expected = Deduplicator.near(0.8).findDuplicates(paragraphs.subList(0, 256));

        for (int i = 0; i < 256; i++) {
            Optional<Repeat> repeat = index.add(new Place(i, 0), paragraphs.get(i));

            assertThat(repeat.isPresent()).isEqualTo(expected.duplicateOf(i).isPresent());
            repeat.ifPresent(r -> assertThat(r.first().document())
                    .isEqualTo(expected.duplicateOf((int) r.first().document())
                            .orElse((int) r.first().document())));
        }
    }

    @Test
    void mergesAsIfAddedInOrderToOne() {
        List<String> paragraphs = paragraphs(600, 6);
        ParagraphIndex whole = ParagraphIndex.create(Matching.near());
        ParagraphIndex even = ParagraphIndex.create(Matching.near());
        ParagraphIndex odd = ParagraphIndex.create(Matching.near());
        for (int i = 0; i < 600; i++) {
            whole.add(new Place(i, 0), paragraphs.get(i));
            (i % 2 == 0 ? even : odd).add(new Place(i, 0), paragraphs.get(i));
        }

        even.merge(odd);

        assertThat(even.size()).isEqualTo(whole.size());
        assertThat(paragraphs).allSatisfy(p -> assertThat(even.find(p)).isEqualTo(whole.find(p)));
    }

    @Test
    void refusesToMergeAnotherMatching() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParagraphIndex.create(Matching.exact()).merge(ParagraphIndex.create(Matching.near())))
                .withMessageContaining("near 0.6");
    }

    /** Seeded sentences over a small vocabulary, half of them with one or two words of an earlier one changed. */
    static List<String> paragraphs(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] words = i > 0 && random.nextBoolean()
                    ? paragraphs.get(random.nextInt(i)).split(" ")
                    : random.ints(12, 0, 500)
                            .mapToObj(n -> "kata" + (char) ('a' + n % 26) + n / 26 + "x")
                            .map(w -> w.replaceAll("[0-9]", "o"))
                            .toArray(String[]::new);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                words[random.nextInt(words.length)] = "ganti" + (char) ('a' + random.nextInt(26));
            }
            paragraphs.add(String.join(" ", words));
        }
        return paragraphs;
    }
}
