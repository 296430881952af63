package id.saring.source;

import id.saring.text.Table;
import java.util.List;
import java.util.Map;

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

    private static final Map<PlatformTrait, List<String>> PLATFORMS =
            Table.words(PlatformTrait.class, "platforms.tsv", 4);

    /** The usual names of the platforms that have this trait. */
    List<String> platforms() {
        return PLATFORMS.getOrDefault(this, List.of());
    }

    /** Whether this is the usual name of one of them. */
    boolean isOf(String platform) {
        return platforms().contains(platform);
    }
}
