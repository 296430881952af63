/** Who speaks: mentions of speakers, and their names, roles and affiliations across the article. */
@NullMarked
package id.saring.speaker;

import org.jspecify.annotations.NullMarked;
