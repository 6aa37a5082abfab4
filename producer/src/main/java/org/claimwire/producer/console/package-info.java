/** What a person sees of a publication, on standard error. */
@NullMarked
package org.claimwire.producer.console;

import org.jspecify.annotations.NullMarked;
