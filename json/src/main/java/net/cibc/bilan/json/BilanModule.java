package net.cibc.bilan.json;

import net.cibc.bilan.Bilan;
import net.cibc.bilan.BilanId;
import net.cibc.bilan.activity.ActivityId;
import net.cibc.bilan.activity.Assignment;
import net.cibc.bilan.activity.AttendanceProof;
import net.cibc.bilan.activity.ChannelUse;
import net.cibc.bilan.activity.Closure;
import net.cibc.bilan.activity.ContactRequest;
import net.cibc.bilan.activity.FeedbackSurvey;
import net.cibc.bilan.activity.FieldEnquiry;
import net.cibc.bilan.activity.FollowUp;
import net.cibc.bilan.activity.HandOver;
import net.cibc.bilan.activity.InformationInterview;
import net.cibc.bilan.activity.Participation;
import net.cibc.bilan.activity.PersonalWork;
import net.cibc.bilan.activity.ResourceAccess;
import net.cibc.bilan.activity.ResourceAssignment;
import net.cibc.bilan.activity.Session;
import net.cibc.bilan.activity.Suspension;
import net.cibc.bilan.activity.WrittenSupport;
import net.cibc.bilan.calendar.Availability;
import net.cibc.bilan.calendar.DayException;
import net.cibc.bilan.calendar.TimeSlot;
import net.cibc.bilan.calendar.WeeklySlot;
import net.cibc.bilan.code.ActivityDeclarationNumber;
import net.cibc.bilan.code.CpfCode;
import net.cibc.bilan.code.Formacode;
import net.cibc.bilan.code.NafCode;
import net.cibc.bilan.code.PostalCode;
import net.cibc.bilan.code.RomeCode;
import net.cibc.bilan.code.Siren;
import net.cibc.bilan.code.Siret;
import net.cibc.bilan.document.ActionStep;
import net.cibc.bilan.document.CareerProject;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.Content;
import net.cibc.bilan.document.Contribution;
import net.cibc.bilan.document.Decision;
import net.cibc.bilan.document.Delivery;
import net.cibc.bilan.document.Destruction;
import net.cibc.bilan.document.Disclosure;
import net.cibc.bilan.document.Synthesis;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.LearningResource;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.Terms;
import net.cibc.bilan.people.Beneficiary;
import net.cibc.bilan.people.Centre;
import net.cibc.bilan.people.Consultant;
import net.cibc.bilan.people.Employer;
import net.cibc.bilan.people.PersonId;
import net.cibc.bilan.people.Qualification;
import net.cibc.bilan.people.Specialty;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A module with which a mapper of Jackson 3 reads and writes the library's values, alone or inside the application's
 * own types, in exactly the format of {@link BilanJson}.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it, and so does Spring Boot; otherwise register it with
 * {@code addModule(new BilanModule())}. The library's values are read as strictly as by {@code BilanJson}, whatever the
 * settings of the mapper. A refused document causes Jackson's {@link MismatchedInputException}, with the message of a
 * {@link BilanJsonException}, which contains no value of the document. A value that the format cannot represent is
 * refused when it is written; see {@link BilanJson#write(Bilan)}. The mapper remains responsible for everything around
 * the library's values and for the size of a document.
 */
public final class BilanModule extends JacksonModule {

    /**
     * Creates the module.
     */
    public BilanModule() {}

    @Override
    public String getModuleName() {
        return BilanModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Codecs codecs = new Codecs(new SimpleSerializers(), new SimpleDeserializers());
        codecs.add(Bilan.class, BilanShapes.BILAN);
        codecs.add(BilanId.class, BilanShapes.BILAN_ID);
        codecs.add(Offer.class, OfferShapes.OFFER);
        codecs.add(Terms.class, OfferShapes.TERMS);
        codecs.add(FollowUpTerm.class, OfferShapes.FOLLOW_UP_TERM);
        codecs.add(PhaseTime.class, OfferShapes.PHASE_TIME);
        codecs.add(Personalisation.class, OfferShapes.PERSONALISATION);
        codecs.add(Programme.class, OfferShapes.PROGRAMME);
        codecs.add(Beneficiary.class, PeopleShapes.BENEFICIARY);
        codecs.add(Employer.class, PeopleShapes.EMPLOYER);
        codecs.add(Centre.class, PeopleShapes.CENTRE);
        codecs.add(Consultant.class, PeopleShapes.CONSULTANT);
        codecs.add(PersonId.class, PeopleShapes.PERSON_ID);
        codecs.add(ActivityId.class, ActivityShapes.ACTIVITY_ID);
        codecs.add(Session.class, ActivityShapes.SESSION);
        codecs.add(ChannelUse.class, ActivityShapes.CHANNEL_USE);
        codecs.add(Participation.class, ActivityShapes.PARTICIPATION);
        codecs.add(PersonalWork.class, ActivityShapes.PERSONAL_WORK);
        codecs.add(WrittenSupport.class, ActivityShapes.WRITTEN_SUPPORT);
        codecs.add(FieldEnquiry.class, ActivityShapes.FIELD_ENQUIRY);
        codecs.add(InformationInterview.class, ActivityShapes.INFORMATION_INTERVIEW);
        codecs.add(AttendanceProof.class, ActivityShapes.ATTENDANCE_PROOF);
        codecs.add(FeedbackSurvey.class, ActivityShapes.FEEDBACK_SURVEY);
        codecs.add(Suspension.class, ActivityShapes.SUSPENSION);
        codecs.add(Closure.class, ActivityShapes.CLOSURE);
        codecs.add(FollowUp.class, ActivityShapes.FOLLOW_UP);
        codecs.add(ContactRequest.class, ActivityShapes.CONTACT_REQUEST);
        codecs.add(TimeSlot.class, CalendarShapes.TIME_SLOT);
        codecs.add(WeeklySlot.class, CalendarShapes.WEEKLY_SLOT);
        codecs.add(DayException.class, CalendarShapes.DAY_EXCEPTION);
        codecs.add(Availability.class, CalendarShapes.AVAILABILITY);
        codecs.add(ActionStep.class, DocumentShapes.ACTION_STEP);
        codecs.add(CareerProject.class, DocumentShapes.CAREER_PROJECT);
        codecs.add(Consent.class, DocumentShapes.CONSENT);
        codecs.add(Content.class, DocumentShapes.CONTENT);
        codecs.add(Contribution.class, DocumentShapes.CONTRIBUTION);
        codecs.add(Decision.class, DocumentShapes.DECISION);
        codecs.add(Delivery.class, DocumentShapes.DELIVERY);
        codecs.add(Destruction.class, DocumentShapes.DESTRUCTION);
        codecs.add(Disclosure.class, DocumentShapes.DISCLOSURE);
        codecs.add(Synthesis.class, DocumentShapes.SYNTHESIS);
        codecs.add(Qualification.class, PeopleShapes.QUALIFICATION);
        codecs.add(Specialty.class, PeopleShapes.SPECIALTY);
        codecs.add(ResourceId.class, OfferShapes.RESOURCE_ID);
        codecs.add(LearningResource.class, ResourceShapes.LEARNING_RESOURCE);
        codecs.add(ResourceAssignment.class, ResourceShapes.RESOURCE_ASSIGNMENT);
        codecs.add(ResourceAccess.class, ResourceShapes.RESOURCE_ACCESS);
        codecs.add(Assignment.class, TeamShapes.ASSIGNMENT);
        codecs.add(HandOver.class, TeamShapes.HAND_OVER);
        codecs.add(Siren.class, CodeShapes.SIREN);
        codecs.add(Siret.class, CodeShapes.SIRET);
        codecs.add(ActivityDeclarationNumber.class, CodeShapes.ACTIVITY_DECLARATION_NUMBER);
        codecs.add(NafCode.class, CodeShapes.NAF_CODE);
        codecs.add(PostalCode.class, CodeShapes.POSTAL_CODE);
        codecs.add(CpfCode.class, CodeShapes.CPF_CODE);
        codecs.add(Formacode.class, CodeShapes.FORMACODE);
        codecs.add(RomeCode.class, CodeShapes.ROME_CODE);
        context.addSerializers(codecs.serializers);
        context.addDeserializers(codecs.deserializers);
    }

    private record Codecs(SimpleSerializers serializers, SimpleDeserializers deserializers) {

        <T> void add(Class<T> type, Codec<T> codec) {
            serializers.addSerializer(type, new Serializer<>(type, codec));
            deserializers.addDeserializer(type, new Deserializer<>(type, codec));
        }
    }

    private static final class Serializer<T> extends StdSerializer<T> {

        private final Codec<T> codec;

        Serializer(Class<T> type, Codec<T> codec) {
            super(type);
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new JacksonOut(generator));
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {

        private final Codec<T> codec;

        Deserializer(Class<T> type, Codec<T> codec) {
            super(type);
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return codec.read(new JacksonIn(parser));
            } catch (BilanJsonException e) {
                throw MismatchedInputException.from(parser, handledType(), e.getMessage());
            }
        }
    }
}
