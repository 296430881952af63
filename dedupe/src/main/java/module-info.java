import org.jspecify.annotations.NullMarked;

/** Finds repeated paragraphs within an article and across a corpus. */
@NullMarked
module id.saring.dedupe {
    requires static org.jspecify;
    requires com.google.common;

    exports id.saring.dedupe;
}
