package net.cibc.bilan.json;

import static java.util.Objects.requireNonNull;
import static net.cibc.bilan.json.CommunityShapes.TOPIC_ID;
import static net.cibc.bilan.json.OfferShapes.RESOURCE_ID;
import static net.cibc.bilan.json.SupportShapes.EXPERIMENT_ID;
import static net.cibc.bilan.json.Texts.NOT_BLANK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.lab.Became;
import net.cibc.bilan.lab.Became.NextExperiment;
import net.cibc.bilan.lab.Became.OfferVersion;
import net.cibc.bilan.lab.Became.PracticeOf;
import net.cibc.bilan.lab.Became.Resource;
import net.cibc.bilan.lab.ExperimentId;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.text.Words;
import net.cibc.bilan.value.Faults;
import org.jspecify.annotations.Nullable;

/**
 * The JSON forms of what an experiment became. Each states its type, and has the properties of that type alone.
 */
final class BecameShapes {

    private static final Name OFFER_VERSION_TYPE = new Name("OFFER_VERSION");

    private static final Name RESOURCE_TYPE = new Name("RESOURCE");

    private static final Name PRACTICE_TYPE = new Name("PRACTICE_OF");

    private static final Name NEXT_TYPE = new Name("NEXT_EXPERIMENT");

    /** What is there of all types: which one is meant, only the whole object tells. */
    private static final class Gathered {

        private final Map<String, Name> told = new LinkedHashMap<>();
        private @Nullable Name type;
        private @Nullable String code;
        private @Nullable String version;
        private @Nullable ResourceId resource;
        private @Nullable TopicId topic;
        private @Nullable ExperimentId experiment;

        Became became() {
            Faults faults = new Faults();
            told.forEach((property, other) -> faults.when(other != type, property, elsewhere(other), Faults.A_VALUE));
            if (type == OFFER_VERSION_TYPE) {
                faults.missing("code", code).missing("version", version).refuse();
                return new OfferVersion(requireNonNull(code), requireNonNull(version));
            }
            if (type == RESOURCE_TYPE) {
                faults.missing("resource", resource).refuse();
                return new Resource(requireNonNull(resource));
            }
            if (type == PRACTICE_TYPE) {
                faults.missing("topic", topic).refuse();
                return new PracticeOf(requireNonNull(topic));
            }
            faults.missing("experiment", experiment).refuse();
            return new NextExperiment(requireNonNull(experiment));
        }

        private static Words elsewhere(Name type) {
            return new Words("absent, sauf pour " + type.text(), "absent, unless for " + type.text());
        }
    }

    private static final Shape<OfferVersion, Gathered> OFFER_VERSION_SHAPE = Shape.of(
                    "BecameOfferVersion", Gathered::new, gathered -> (OfferVersion) gathered.became())
            .required("type", Word.of(OFFER_VERSION_TYPE), became -> OFFER_VERSION_TYPE, (all, type) -> all.type = type)
            .required("code", NOT_BLANK, OfferVersion::code, (all, code) -> all.code = code)
            .required("version", NOT_BLANK, OfferVersion::version, (all, version) -> all.version = version);

    private static final Shape<Resource, Gathered> RESOURCE_SHAPE = Shape.of(
                    "BecameResource", Gathered::new, gathered -> (Resource) gathered.became())
            .required("type", Word.of(RESOURCE_TYPE), became -> RESOURCE_TYPE, (all, type) -> all.type = type)
            .required("resource", RESOURCE_ID, Resource::resource, (all, resource) -> all.resource = resource);

    private static final Shape<PracticeOf, Gathered> PRACTICE_SHAPE = Shape.of(
                    "BecamePracticeOf", Gathered::new, gathered -> (PracticeOf) gathered.became())
            .required("type", Word.of(PRACTICE_TYPE), became -> PRACTICE_TYPE, (all, type) -> all.type = type)
            .required("topic", TOPIC_ID, PracticeOf::topic, (all, topic) -> all.topic = topic);

    private static final Shape<NextExperiment, Gathered> NEXT_SHAPE = Shape.of(
                    "BecameNextExperiment", Gathered::new, gathered -> (NextExperiment) gathered.became())
            .required("type", Word.of(NEXT_TYPE), became -> NEXT_TYPE, (all, type) -> all.type = type)
            .required("experiment", EXPERIMENT_ID, NextExperiment::experiment, (all, next) -> all.experiment = next);

    static final Codec<OfferVersion> OFFER_VERSION = OFFER_VERSION_SHAPE;

    static final Codec<Resource> RESOURCE = RESOURCE_SHAPE;

    static final Codec<PracticeOf> PRACTICE_OF = PRACTICE_SHAPE;

    static final Codec<NextExperiment> NEXT_EXPERIMENT = NEXT_SHAPE;

    static final Codec<Became> BECAME = new Kinds<>(
            "Became",
            Shape.of("Became", Gathered::new, Gathered::became)
                    .required(
                            "type",
                            Word.of(OFFER_VERSION_TYPE, RESOURCE_TYPE, PRACTICE_TYPE, NEXT_TYPE),
                            BecameShapes::type,
                            (all, type) -> all.type = type)
                    .ofKind(OfferVersion.class, OFFER_VERSION_SHAPE, told(OFFER_VERSION_TYPE))
                    .ofKind(Resource.class, RESOURCE_SHAPE, told(RESOURCE_TYPE))
                    .ofKind(PracticeOf.class, PRACTICE_SHAPE, told(PRACTICE_TYPE))
                    .ofKind(NextExperiment.class, NEXT_SHAPE, told(NEXT_TYPE)),
            List.of(OFFER_VERSION, RESOURCE, PRACTICE_OF, NEXT_EXPERIMENT));

    private BecameShapes() {}

    private static BiConsumer<Gathered, String> told(Name type) {
        return (all, property) -> all.told.put(property, type);
    }

    private static Name type(Became became) {
        if (became instanceof OfferVersion) {
            return OFFER_VERSION_TYPE;
        }
        if (became instanceof Resource) {
            return RESOURCE_TYPE;
        }
        return became instanceof PracticeOf ? PRACTICE_TYPE : NEXT_TYPE;
    }
}
