package net.cibc.bilan.json;

import static net.cibc.bilan.json.CalendarShapes.AVAILABILITY;
import static net.cibc.bilan.json.CodeShapes.ACTIVITY_DECLARATION_NUMBER;
import static net.cibc.bilan.json.CodeShapes.SIRET;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.TEXT;
import static net.cibc.bilan.json.Texts.ZONE;

import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.Specialty;
import net.cibc.bilan.people.SpecialtyKind;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.people}.
 */
final class PeopleShapes {

    static final Codec<PersonId> PERSON_ID = Text.notBlank("PersonId", PersonId::of, PersonId::value);

    static final Codec<MemberId> MEMBER_ID = Shape.of(
                    "MemberId", Two<String, String>::new, parts -> parts.to(MemberId::of))
            .required("centre", NOT_BLANK, MemberId::centre, Two::first)
            .required("number", NOT_BLANK, MemberId::number, Two::second);

    static final Codec<Employer> EMPLOYER = Shape.of("Employer", Employer::builder, Employer.Builder::build)
            .required("name", TEXT, Employer::getName, Employer.Builder::name)
            .optional("siret", SIRET, Employer::getSiret, Employer.Builder::siret);

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
            .optional("availability", AVAILABILITY, Beneficiary::getAvailability, Beneficiary.Builder::availability)
            .optional("employer", EMPLOYER, Beneficiary::getEmployer, Beneficiary.Builder::employer);

    static final Codec<Qualification> QUALIFICATION = Shape.of(
                    "Qualification", Qualification::builder, Qualification.Builder::build)
            .required("kind", Constant.of(QualificationKind.class), Qualification::getKind, Qualification.Builder::kind)
            .optional("title", NOT_BLANK, Qualification::getTitle, Qualification.Builder::title)
            .required("issuer", NOT_BLANK, Qualification::getIssuer, Qualification.Builder::issuer)
            .required("obtainedOn", DAY, Qualification::getObtainedOn, Qualification.Builder::obtainedOn)
            .optional("validUntil", DAY, Qualification::getValidUntil, Qualification.Builder::validUntil);

    static final Codec<Specialty> SPECIALTY = Shape.of(
                    "Specialty", Two<SpecialtyKind, String>::new, parts -> parts.to(Specialty::new))
            .required("kind", Constant.of(SpecialtyKind.class), Specialty::kind, Two::first)
            .required("label", NOT_BLANK, Specialty::label, Two::second);

    static final Codec<Consultant> CONSULTANT = Shape.of("Consultant", Consultant::builder, Consultant.Builder::build)
            .required("id", PERSON_ID, Consultant::getId, Consultant.Builder::id)
            .required("name", TEXT, Consultant::getName, Consultant.Builder::name)
            .list("qualifications", QUALIFICATION, Consultant::getQualifications, Consultant.Builder::addQualifications)
            .list("specialties", SPECIALTY, Consultant::getSpecialties, Consultant.Builder::addSpecialties)
            .optional("member", MEMBER_ID, Consultant::getMember, Consultant.Builder::member);

    static final Codec<Centre> CENTRE = Shape.of("Centre", Centre::builder, Centre.Builder::build)
            .required("code", NOT_BLANK, Centre::getCode, Centre.Builder::code)
            .required("name", TEXT, Centre::getName, Centre.Builder::name)
            .optional("siret", SIRET, Centre::getSiret, Centre.Builder::siret)
            .optional(
                    "activityDeclarationNumber",
                    ACTIVITY_DECLARATION_NUMBER,
                    Centre::getActivityDeclarationNumber,
                    Centre.Builder::activityDeclarationNumber);

    private PeopleShapes() {}
}
