package id.saring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.saring.model.RemovalKind;
import id.saring.seeds.SeedArticle;
import id.saring.seeds.Seeds;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldAnchorsTest {
    static List<SeedArticle> articles() {
        return Seeds.articles();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyPlaceResolves(SeedArticle seed) {
        Gold gold = Gold.read(seed.text(), seed.gold());

        assertThat(gold.removed())
                .allSatisfy(r -> assertThat(r.span().end())
                        .isLessThanOrEqualTo(seed.text().length()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void quotesAndDatesStandInKeptText(SeedArticle seed) {
        Gold gold = Gold.read(seed.text(), seed.gold());

        assertThat(gold.removed()).allSatisfy(r -> {
            assertThat(gold.dates()).noneMatch(date -> date.span().overlaps(r.span()));
            assertThat(gold.quotes()).noneMatch(q -> q.parts().stream().anyMatch(r.span()::overlaps));
        });
    }

    @Test
    void everyKindOfRemovalOccurs() {
        Set<RemovalKind> kinds = EnumSet.noneOf(RemovalKind.class);
        for (SeedArticle seed : Seeds.articles()) {
            Gold.read(seed.text(), seed.gold()).removed().forEach(r -> kinds.add(r.kind()));
        }

        assertThat(kinds).containsExactlyInAnyOrder(RemovalKind.values());
    }

    @Test
    void aPlaceThatTheTextDoesNotHoldIsNamed() {
        String gold = """
                {"remove": [], "title": null, "published": null, "quotes": [], "sources": [],
                 "dates": [[[1, "kemarin"], "2024-01-01"]]}
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gold.read("Pasar itu buka hari ini.", gold))
                .withMessageContaining("kemarin");
    }
}
