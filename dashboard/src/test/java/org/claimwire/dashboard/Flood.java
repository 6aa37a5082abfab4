package org.claimwire.dashboard;

import static org.claimwire.dashboard.SampleDesk.HIGH_URI;
import static org.claimwire.dashboard.SampleDesk.LOW_URI;
import static org.claimwire.dashboard.SampleDesk.MORNING;
import static org.claimwire.dashboard.SampleDesk.SITUATION;

import java.time.Instant;
import org.claimwire.dashboard.view.View;
import org.claimwire.v1.AlertStatus;
import org.claimwire.v1.Claim;
import org.claimwire.v1.PubStatus;
import org.claimwire.v1.Severity;
import org.claimwire.v1.Source;

/** The whole story of the flood, in a view. */
public final class Flood {

    /** The words of the health ministry. */
    public static final String HIGH = "90 people died in the flood, the health ministry said.";

    /** The words of the interior ministry. */
    public static final String LOW = "9 people drowned, the interior ministry said.";

    /** The health ministry. */
    public static final Source HEALTH = SampleDesk.source("health ministry/uz", "Health Ministry");

    /** The interior ministry. */
    public static final Source INTERIOR = SampleDesk.source("interior ministry/uz", "Interior Ministry");

    /** The health ministry's claim. */
    public static final Claim HIGH_CLAIM = SampleDesk.claim("claim-high", HIGH_URI, HEALTH, 90, MORNING, HIGH);

    /** The interior ministry's claim, seven hours later. */
    public static final Claim LOW_CLAIM =
            SampleDesk.claim("claim-low", LOW_URI, INTERIOR, 9, MORNING.plusSeconds(7 * 3600), LOW);

    private Flood() {}

    /** Tells it. */
    public static void tell(View view) {
        Instant appended = Instant.parse("2026-01-01T00:00:00Z");
        view.batch(() -> {
            view.put(SampleDesk.item(HIGH_URI, "1", PubStatus.USABLE, MORNING, HIGH), appended);
            view.put(
                    SampleDesk.item(LOW_URI, "1", PubStatus.USABLE, LOW_CLAIM.getAssertedAt(), LOW),
                    appended.plusSeconds(1));
            view.put(HIGH_CLAIM, appended);
            view.put(LOW_CLAIM, appended);
            view.put(SampleDesk.tally(HEALTH, 2, SITUATION));
            view.put(SampleDesk.tally(INTERIOR, 1, SITUATION));
            view.put(SampleDesk.situation(SITUATION, HIGH_CLAIM, LOW_CLAIM));
            view.put(SampleDesk.alert("alert-1", SITUATION, AlertStatus.OPEN, Severity.HIGH, LOW_CLAIM, HIGH_CLAIM));
        });
    }
}
