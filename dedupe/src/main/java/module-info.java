import org.jspecify.annotations.NullMarked;

/** Finds repeated paragraphs within an article and across a corpus. */
@NullMarked
module id.saring.dedupe {
    requires static org.jspecify;

    exports id.saring.dedupe;
}
