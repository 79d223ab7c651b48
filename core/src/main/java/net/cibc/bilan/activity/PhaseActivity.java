package net.cibc.bilan.activity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.cibc.bilan.offer.Phase;

/**
 * An activity within the three phases of a bilan.
 */
public sealed interface PhaseActivity extends Activity permits Session, PersonalWork, WrittenSupport, FieldEnquiry {

    /**
     * Gets the phase to which the activity belongs.
     *
     * @return the phase
     */
    Phase getPhase();

    /**
     * Returns the day on which the activity was done.
     *
     * @param zone  the zone in which days are counted
     * @return the day on which it began, or empty if it was not done
     */
    Optional<LocalDate> workedOn(ZoneId zone);
}
