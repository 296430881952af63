import org.jspecify.annotations.NullMarked;

/** News written for testing, with gold annotations, and a small loader. */
@NullMarked
module id.saring.seeds {
    requires static org.jspecify;

    exports id.saring.seeds;
}
