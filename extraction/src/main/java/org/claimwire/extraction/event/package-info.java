/** The event that an item tells of: its kind, its day, and the words that set it apart from other events. */
@NullMarked
package org.claimwire.extraction.event;

import org.jspecify.annotations.NullMarked;
