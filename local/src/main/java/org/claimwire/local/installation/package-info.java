/** The local installation: broker and registry, started side by side in one data folder. */
@NullMarked
package org.claimwire.local.installation;

import org.jspecify.annotations.NullMarked;
