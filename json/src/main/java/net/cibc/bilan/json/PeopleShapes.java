package net.cibc.bilan.json;

import static net.cibc.bilan.json.CalendarShapes.AVAILABILITY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.TEXT;
import static net.cibc.bilan.json.Texts.ZONE;

import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.PersonId;

/**
 * The wire forms of {@code net.cibc.bilan.people}.
 */
final class PeopleShapes {

    static final Codec<PersonId> PERSON_ID = Text.notBlank("PersonId", PersonId::of, PersonId::value);

    static final Codec<Beneficiary> BENEFICIARY = Shape.of(
                    "Beneficiary", Beneficiary::builder, Beneficiary.Builder::build)
            .required("id", PERSON_ID, Beneficiary::getId, Beneficiary.Builder::id)
            .required("name", TEXT, Beneficiary::getName, Beneficiary.Builder::name)
            .required("zone", ZONE, Beneficiary::getZone, Beneficiary.Builder::zone)
            .optional(
                    "contactPreference",
                    Constant.of(ContactPreference.class),
                    Beneficiary::getContactPreference,
                    Beneficiary.Builder::contactPreference)
            .optional("availability", AVAILABILITY, Beneficiary::getAvailability, Beneficiary.Builder::availability);

    static final Codec<Consultant> CONSULTANT = Shape.of("Consultant", Consultant::builder, Consultant.Builder::build)
            .required("id", PERSON_ID, Consultant::getId, Consultant.Builder::id)
            .required("name", TEXT, Consultant::getName, Consultant.Builder::name);

    static final Codec<Centre> CENTRE = Shape.of("Centre", Centre::builder, Centre.Builder::build)
            .required("code", NOT_BLANK, Centre::getCode, Centre.Builder::code)
            .required("name", TEXT, Centre::getName, Centre.Builder::name);

    private PeopleShapes() {}
}
