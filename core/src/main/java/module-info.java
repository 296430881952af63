import org.jspecify.annotations.NullMarked;

/** Parses raw Indonesian news into an article. */
@NullMarked
module id.saring {
    requires static org.jspecify;
    requires com.google.common;
    requires com.ibm.icu;
    requires transitive id.saring.dates;
    requires transitive id.saring.dedupe;

    exports id.saring;
    exports id.saring.model;
}
