import org.jspecify.annotations.NullMarked;

/** Finds and resolves Indonesian time expressions. Needs the JDK only. */
@NullMarked
module id.saring.dates {
    requires static org.jspecify;

    exports id.saring.dates;
}
