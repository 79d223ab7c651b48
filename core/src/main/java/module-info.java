/**
 * Models the French bilan de compétences: its facts, the rules that apply to it, and their verdicts.
 */
module net.cibc.bilan.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static org.hibernate.validator;

    exports net.cibc.bilan;
    exports net.cibc.bilan.activity;
    exports net.cibc.bilan.agenda;
    exports net.cibc.bilan.calendar;
    exports net.cibc.bilan.caseload;
    exports net.cibc.bilan.catalogue;
    exports net.cibc.bilan.code;
    exports net.cibc.bilan.community;
    exports net.cibc.bilan.comparison;
    exports net.cibc.bilan.constraint;
    exports net.cibc.bilan.document;
    exports net.cibc.bilan.figure;
    exports net.cibc.bilan.lab;
    exports net.cibc.bilan.norm;
    exports net.cibc.bilan.offer;
    exports net.cibc.bilan.people;
    exports net.cibc.bilan.planning;
    exports net.cibc.bilan.rule;
    exports net.cibc.bilan.survey;
    exports net.cibc.bilan.text;
    exports net.cibc.bilan.timeline;
    exports net.cibc.bilan.value;
    exports net.cibc.bilan.written;
    exports net.cibc.bilan.view;

    // Keep in step with META-INF/services, which serves the class path.
    provides jakarta.validation.ConstraintValidator with
            net.cibc.bilan.code.CodeValidator,
            net.cibc.bilan.constraint.CompliantValidator;
}
