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
     * Gets the phase that the activity belongs to.
     *
     * @return the phase
     */
    Phase getPhase();

    /**
     * Derives the day on which the activity was done.
     *
     * @param zone  the zone that days are counted in
     * @return the day on which it began, empty where it was not done
     */
    Optional<LocalDate> workedOn(ZoneId zone);
}
