/** Lists as files, for spreadsheets and programs. */
@NullMarked
package org.claimwire.dashboard.export;

import org.jspecify.annotations.NullMarked;
