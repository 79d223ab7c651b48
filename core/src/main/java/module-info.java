/**
 * The French bilan de compétences as facts, rules and verdicts.
 */
module net.cibc.bilan.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports net.cibc.bilan.calendar;
    exports net.cibc.bilan.value;
}
