/**
 * Kills, holds, embargoes and corrections that an agency says in words, for editors and not for machines. {@link
 * org.claimwire.producer.advisory.Advisory} reads them, {@link org.claimwire.producer.advisory.Ruling} says what follows.
 */
@NullMarked
package org.claimwire.producer.advisory;

import org.jspecify.annotations.NullMarked;
