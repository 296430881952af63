package id.saring.source;

import com.google.common.collect.ImmutableList;
import id.saring.text.Table;
import java.util.List;
import java.util.Locale;

/** What the name or the addresses of a platform tell; see {@code platforms.tsv}. */
enum PlatformTrait {
    /** The path of an address begins with the account: "facebook.com/WarungLembah/posts/1234". */
    PATH,
    /** An account may be glued to the name: "YouTubeLembah TV". */
    GLUED,
    /** Its accounts are channels, named by a title: "tayangan YouTube Lembah Talk". */
    CHANNEL,
    /** What is written there is seen by few, and its accounts are nobody's to cite. */
    PRIVATE;

    private final ImmutableList<String> platforms = read(name().toLowerCase(Locale.ROOT));

    private static ImmutableList<String> read(String trait) {
        return Table.read(PlatformTrait.class, "platforms.tsv", 5).stream()
                .filter(row -> row.words(4).contains(trait))
                .map(row -> row.cell(0))
                .collect(ImmutableList.toImmutableList());
    }

    /** The usual names of the platforms that have this trait. */
    List<String> platforms() {
        return platforms;
    }

    /** Whether this is the usual name of one of them. */
    boolean isOf(String platform) {
        return platforms.contains(platform);
    }
}
