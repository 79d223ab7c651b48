package net.cibc.bilan.json;

import static net.cibc.bilan.json.CalendarShapes.TIME_SLOT;
import static net.cibc.bilan.json.PeopleShapes.PERSON_ID;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.Texts.PERIOD;
import static net.cibc.bilan.json.Texts.TEXT;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.norm.Source;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.FollowUpTerm;
import net.cibc.bilan.offer.Offer;
import net.cibc.bilan.offer.Personalisation;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.PhaseTime;
import net.cibc.bilan.offer.Programme;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.offer.Terms;

/**
 * The JSON forms of the types in {@code net.cibc.bilan.offer}.
 */
final class OfferShapes {

    static final Codec<Phase> PHASE = Constant.of(Phase.class);

    static final Codec<Channel> CHANNEL = Constant.of(Channel.class);

    static final Codec<ResourceId> RESOURCE_ID = Text.notBlank("ResourceId", ResourceId::of, ResourceId::value);

    private static final Codec<Promise> PROMISE = Constant.of(Promise.class);

    static final Codec<DeliveryMode> DELIVERY_MODE = Constant.of(DeliveryMode.class);

    static final Codec<FollowUpTerm> FOLLOW_UP_TERM = Shape.of(
                    "FollowUpTerm", Three<Period, Period, Period>::new, parts -> parts.to(FollowUpTerm::new))
            .required("after", PERIOD, FollowUpTerm::after, Three::first)
            .required("opens", PERIOD, FollowUpTerm::opens, Three::second)
            .required("closes", PERIOD, FollowUpTerm::closes, Three::third);

    static final Codec<PhaseTime> PHASE_TIME = Shape.of(
                    "PhaseTime", Two<Phase, Duration>::new, parts -> parts.to(PhaseTime::new))
            .required("phase", PHASE, PhaseTime::phase, Two::first)
            .required("time", DURATION, PhaseTime::time, Two::second);

    static final Codec<Terms> TERMS = Shape.of("Terms", Terms::builder, Terms.Builder::build)
            .optional("duration", DURATION, Terms::getDuration, Terms.Builder::duration)
            .optional("span", PERIOD, Terms::getSpan, Terms.Builder::span)
            .list("phaseTimes", PHASE_TIME, Terms::getPhaseTimes, Terms.Builder::addPhaseTimes)
            .optional("followUp", FOLLOW_UP_TERM, Terms::getFollowUp, Terms.Builder::followUp)
            .optional("longestSession", DURATION, Terms::getLongestSession, Terms.Builder::longestSession)
            .optional("resourceAccess", PERIOD, Terms::getResourceAccess, Terms.Builder::resourceAccess);

    // The source of an offer always has the kind OFFER and is a single version, so neither is written.
    private static final Codec<Source> SOURCE = Shape.of(
                    "OfferSource", () -> Source.builder().kind(SourceKind.OFFER), Source.Builder::build)
            .required("citation", NOT_BLANK, Source::getCitation, Source.Builder::citation)
            .optional("since", DAY, Source::getSince, Source.Builder::since)
            .optional("until", DAY, Source::getUntil, Source.Builder::until);

    static final Codec<Offer> OFFER = Shape.of("Offer", Offer::builder, Offer.Builder::build)
            .required("code", NOT_BLANK, Offer::getCode, Offer.Builder::code)
            .required("version", NOT_BLANK, Offer::getVersion, Offer.Builder::version)
            .required("title", TEXT, Offer::getTitle, Offer.Builder::title)
            .required("mode", DELIVERY_MODE, Offer::getMode, Offer.Builder::mode)
            .required("terms", TERMS, Offer::getTerms, Offer.Builder::terms)
            .optional(
                    "promises",
                    Shape.items(PROMISE),
                    offer -> Optional.of(offer.getPromises()),
                    Offer.Builder::promises)
            .optional("source", SOURCE, offer -> Optional.of(offer.getSource()), Offer.Builder::source);

    static final Codec<Personalisation> PERSONALISATION = Shape.of(
                    "Personalisation", Personalisation::builder, Personalisation.Builder::build)
            .optional("duration", DURATION, Personalisation::getDuration, Personalisation.Builder::duration)
            .optional("span", PERIOD, Personalisation::getSpan, Personalisation.Builder::span)
            .optional(
                    "longestSession",
                    DURATION,
                    Personalisation::getLongestSession,
                    Personalisation.Builder::longestSession)
            .list("phaseTimes", PHASE_TIME, Personalisation::getPhaseTimes, Personalisation.Builder::addPhaseTimes)
            .optional("interval", PERIOD, Personalisation::getInterval, Personalisation.Builder::interval)
            .list("channels", CHANNEL, Personalisation::getChannels, Personalisation.Builder::addChannels)
            .list("hours", TIME_SLOT, Personalisation::getHours, Personalisation.Builder::addHours)
            .list("resources", RESOURCE_ID, Personalisation::getResources, Personalisation.Builder::addResources);

    static final Codec<Programme> PROGRAMME = Shape.of("Programme", Programme::builder, Programme.Builder::build)
            .required("agreedOn", DAY, Programme::getAgreedOn, Programme.Builder::agreedOn)
            .list("agreedBy", PERSON_ID, Programme::getAgreedBy, Programme.Builder::addAgreedBy)
            .optional("reason", NOT_BLANK, Programme::getReason, Programme.Builder::reason)
            .list("objectives", NOT_BLANK, Programme::getObjectives, Programme.Builder::addObjectives)
            .required(
                    "personalisation",
                    PERSONALISATION,
                    Programme::getPersonalisation,
                    Programme.Builder::personalisation);

    private OfferShapes() {}
}
