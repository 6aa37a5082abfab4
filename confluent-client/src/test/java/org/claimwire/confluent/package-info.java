/** Whether what was taken out of Maven Central is whole. */
@NullMarked
package org.claimwire.confluent;

import org.jspecify.annotations.NullMarked;
