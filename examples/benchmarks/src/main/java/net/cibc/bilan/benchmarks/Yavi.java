package net.cibc.bilan.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import java.util.Collection;
import java.util.function.Function;
import net.cibc.bilan.benchmarks.Mirror.ActivityBean;
import net.cibc.bilan.benchmarks.Mirror.BilanBean;
import net.cibc.bilan.benchmarks.Mirror.ChannelBean;
import net.cibc.bilan.benchmarks.Mirror.ClosureBean;
import net.cibc.bilan.benchmarks.Mirror.ConsentBean;
import net.cibc.bilan.benchmarks.Mirror.FollowUpBean;
import net.cibc.bilan.benchmarks.Mirror.OfferBean;
import net.cibc.bilan.benchmarks.Mirror.ParticipantBean;
import net.cibc.bilan.benchmarks.Mirror.ProgrammeBean;
import net.cibc.bilan.benchmarks.Mirror.RulesAtOnce;
import net.cibc.bilan.benchmarks.Mirror.SessionBean;

/** The constraints of the mirror, written for YAVI. */
@SuppressWarnings("NullAway") // YAVI declares no nullness; what may be absent it passes over.
final class Yavi {

    private Yavi() {}

    /** One bean's constraints, written property by property. */
    private static final class Rules<T> {

        private final ValidatorBuilder<T> builder = ValidatorBuilder.of();

        private Rules<T> text(ValidatorBuilder.ToCharSequence<T, String> property, String name) {
            builder._string(property, name, constraint -> constraint.notBlank());
            return this;
        }

        private <E> Rules<T> there(Function<T, E> property, String name) {
            builder._object(property, name, constraint -> constraint.notNull());
            return this;
        }

        private <E> Rules<T> each(
                ValidatorBuilder.ToCollection<T, Collection<E>, E> property, String name, Validator<E> validator) {
            builder.forEach(property, name, validator);
            return this;
        }

        private <E> Rules<T> nested(Function<T, E> property, String name, Validator<E> validator) {
            builder.nestIfPresent(property, name, validator);
            return this;
        }
    }

    static Validator<RulesAtOnce> validator() {
        Validator<ChannelBean> channel = new Rules<ChannelBean>()
                .there(ChannelBean::channel, "channel")
                .builder
                .build();
        Validator<ParticipantBean> participant = new Rules<ParticipantBean>()
                .text(ParticipantBean::person, "person")
                .there(ParticipantBean::role, "role")
                .builder
                .build();
        Validator<SessionBean> session = new Rules<SessionBean>()
                .text(SessionBean::id, "id")
                .there(SessionBean::phase, "phase")
                .there(SessionBean::status, "status")
                .there(SessionBean::start, "start")
                .there(SessionBean::reminders, "reminders")
                .each(SessionBean::channels, "channels", channel)
                .each(SessionBean::participants, "participants", participant)
                .builder
                .build();
        Validator<OfferBean> offer = new Rules<OfferBean>()
                .text(OfferBean::code, "code")
                .text(OfferBean::version, "version")
                .text(OfferBean::title, "title")
                .there(OfferBean::mode, "mode")
                .builder
                .build();
        Validator<ProgrammeBean> programme = new Rules<ProgrammeBean>()
                .there(ProgrammeBean::agreedOn, "agreedOn")
                .there(ProgrammeBean::agreedBy, "agreedBy")
                .builder
                .build();
        Validator<ActivityBean> activity = new Rules<ActivityBean>()
                .text(ActivityBean::id, "id")
                .there(ActivityBean::phase, "phase")
                .builder
                .build();
        Validator<ClosureBean> closure = new Rules<ClosureBean>()
                .there(ClosureBean::day, "day")
                .there(ClosureBean::kind, "kind")
                .builder
                .build();
        Validator<FollowUpBean> followUp = new Rules<FollowUpBean>()
                .text(FollowUpBean::id, "id")
                .there(FollowUpBean::status, "status")
                .there(FollowUpBean::day, "day")
                .builder
                .build();
        Validator<ConsentBean> consent = new Rules<ConsentBean>()
                .there(ConsentBean::scope, "scope")
                .there(ConsentBean::answer, "answer")
                .there(ConsentBean::answeredOn, "answeredOn")
                .there(ConsentBean::documents, "documents")
                .builder
                .build();
        Validator<BilanBean> bilan = new Rules<BilanBean>()
                .text(BilanBean::id, "id")
                .there(BilanBean::day, "day")
                .there(BilanBean::zone, "zone")
                .nested(BilanBean::offer, "offer", offer)
                .each(BilanBean::programmes, "programmes", programme)
                .each(BilanBean::sessions, "sessions", session)
                .each(BilanBean::activities, "activities", activity)
                .nested(BilanBean::closure, "closure", closure)
                .each(BilanBean::followUps, "followUps", followUp)
                .each(BilanBean::consents, "consents", consent)
                .builder
                .build();
        return new Rules<RulesAtOnce>()
                .nested(RulesAtOnce::bilan, "bilan", bilan)
                .builder
                .constraintOnTarget(
                        bean -> Predicates.findings(
                                        bean.bilan().source(), bean.bilan().day())
                                .isEmpty(),
                        "rules",
                        "rules.kept",
                        "\"{0}\" must be kept")
                .build();
    }
}
