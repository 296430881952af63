package id.saring.model;

/** Why a piece of the page is not running text. */
public enum RemovalKind {
    /** The headline, site suffix included. */
    TITLE,
    /** The publication line, view counters beside it included. */
    PUBLISHED,
    /** Who wrote or edited it. */
    BYLINE,
    /** Place and outlet before the first sentence, dash included. */
    DATELINE,
    /** Links to other articles: "Baca juga", related lists. */
    RELATED,
    /** Invitations to follow, share, join, subscribe or install. */
    SOCIAL,
    /** Reader comments and the box for them. */
    COMMENTS,
    /** Advertisements and their markers. */
    ADVERTISEMENT,
    /** Captions and credits of images and videos. */
    CAPTION,
    /** Menus, breadcrumbs, tags, page numbers, search boxes, login. */
    NAVIGATION,
    /** Copyright lines. */
    COPYRIGHT,
    /** A line outside the prose that names nothing but where the article comes from: "Sumber: Antara". */
    CREDIT,
    /** "(*)", "***" at the end. */
    END_MARK,
    /** A paragraph that repeats an earlier one of the same article. */
    DUPLICATE,
    /** Leftovers that no other kind fits: markup, bare bullets. */
    OTHER
}
