/** What all instances of one application must agree on before they read: the aliases. */
@NullMarked
package org.claimwire.streams.agreement;

import org.jspecify.annotations.NullMarked;
