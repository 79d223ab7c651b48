package net.cibc.bilan.activity;

import net.cibc.bilan.offer.Phase;

/**
 * An activity within the three phases of a bilan.
 */
public sealed interface PhaseActivity extends Activity permits Session, PersonalWork, WrittenSupport, FieldEnquiry {

    /**
     * Gets the phase that the activity belongs to.
     *
     * @return the phase, not null
     */
    Phase getPhase();
}
