package id.saring.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where on a page a rule applies. */
enum Place {
    /** Lines before the story. */
    HEAD,
    /** Lines behind the story. */
    TAIL,
    /** Any line. */
    ANY,
    /** Anywhere within a line. */
    INLINE;

    static @Nullable Place of(String name) {
        for (Place place : values()) {
            if (place.name().toLowerCase(Locale.ROOT).equals(name)) {
                return place;
            }
        }
        return null;
    }
}
