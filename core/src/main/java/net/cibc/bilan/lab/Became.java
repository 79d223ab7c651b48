package net.cibc.bilan.lab;

import net.cibc.bilan.community.TopicId;
import net.cibc.bilan.offer.ResourceId;
import net.cibc.bilan.value.Faults;

/**
 * What an experiment became once it was decided. Each links on to where it lives now.
 */
public sealed interface Became {

    /**
     * A version of an offer.
     *
     * @param code  the code of the offer, such as {@code cibc-remote}, not blank
     * @param version  the version, not blank
     */
    record OfferVersion(String code, String version) implements Became {

        /**
         * Refuses a blank code or version.
         */
        public OfferVersion {
            new Faults().blank("code", code).blank("version", version).refuse();
        }
    }

    /**
     * A learning resource.
     *
     * @param resource  the identifier in its catalogue
     */
    record Resource(ResourceId resource) implements Became {

        /**
         * Refuses null.
         */
        public Resource {
            new Faults().missing("resource", resource).refuse();
        }
    }

    /**
     * A practice of the community's specialists of a topic.
     *
     * @param topic  the topic
     */
    record PracticeOf(TopicId topic) implements Became {

        /**
         * Refuses null.
         */
        public PracticeOf {
            new Faults().missing("topic", topic).refuse();
        }
    }

    /**
     * Another experiment, which carries on.
     *
     * @param experiment  the identifier
     */
    record NextExperiment(ExperimentId experiment) implements Became {

        /**
         * Refuses null.
         */
        public NextExperiment {
            new Faults().missing("experiment", experiment).refuse();
        }
    }
}
