package id.saring.clean;

/** Where on a page a rule applies. */
enum Place {
    /** Lines before the story, and its first one. */
    HEAD,
    /** Lines behind the story. */
    TAIL,
    /** Any line. */
    ANY,
    /** Anywhere within a line. */
    INLINE
}
