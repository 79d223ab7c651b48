package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;

/**
 * What the person must have agreed to.
 */
public final class ConsentRules {

    /**
     * No work of the bilan is done without the person's consent: "Ce bilan ne peut être réalisé qu'avec le consentement
     * du travailleur" (Code du travail, art. L6313-4, since 1 January 2019). Refusing it is neither a fault nor a
     * ground for dismissal.
     *
     * <p>Boundary: a consent of the very day of the work is in time; on the day of its withdrawal, or of a later
     * refusal, it no longer holds. Work is a session held, personal work done, written support and an enquiry; an
     * interview of information is none.
     *
     * <p>Decisive day: the first session.
     *
     * <p>Pending while nothing was done and no consent holds. Not applicable where the person refused or withdrew, or
     * where the bilan ended, before any work. Unknown: never, a consent that is not recorded was not given.
     */
    public static final Rule BEFORE_WORK = Rule.of("consent.before-work", Sources.L6313_4)
            .title("La personne a consenti avant tout travail", "The person consented before any work")
            .text(
                    "awaited",
                    "Consentement attendu avant la première séance",
                    "Consent awaited before the first session")
            .text("absent", "Travail du {day} sans consentement en vigueur", "Work of {day} without a consent in force")
            .text(
                    "late",
                    "Travail du {day} avant le consentement du {consent}",
                    "Work of {day} before the consent of {consent}")
            .text(
                    "withdrawn",
                    "Travail du {day} alors que le consentement est retiré depuis le {withdrawn}",
                    "Work of {day} although the consent has been withdrawn since {withdrawn}")
            .text(
                    "refused",
                    "Travail du {day} alors que la personne a refusé le {refused}",
                    "Work of {day} although the person refused on {refused}")
            .needs(FactKind.CONSENTS, FactKind.SESSIONS, FactKind.PERSONAL_WORK, FactKind.WRITTEN_SUPPORT)
            .needs(FactKind.FIELD_ENQUIRIES, FactKind.CLOSURE)
            .check(ConsentRules::beforeWork);

    /**
     * An agreement to keep documents is written and says why: it is "un accord écrit du bénéficiaire fondé sur la
     * nécessité d'un suivi de sa situation" (Code du travail, art. R6313-7, version of 31 December 2023).
     *
     * <p>Boundary: any reason that was noted is one; the library does not weigh it. An agreement that was refused is no
     * agreement. Each finding is a warning: what an agreement without form is worth is told when the documents are to
     * be destroyed, by {@code document.destruction}.
     *
     * <p>Decisive day: the end of the action. Not applicable without an agreement to keep. Unknown: the form of one
     * that has its reason is not known.
     */
    public static final Rule KEEPING_FOUNDED = Rule.of("consent.keeping-founded", Sources.R6313_7)
            .title(
                    "L'accord de conservation est écrit et motivé",
                    "The agreement to keep documents is written and gives its reason")
            .text(
                    "oral",
                    "L'accord du {day} n'est pas écrit : il ne permet de rien conserver",
                    "The agreement of {day} is not in writing: it allows nothing to be kept")
            .text(
                    "no-reason",
                    "L'accord du {day} ne dit pas pourquoi un suivi est nécessaire",
                    "The agreement of {day} does not say why a follow-up is needed")
            .decidedOn(DecisiveDay.END_OF_ACTION)
            .needs(FactKind.CONSENTS)
            .check(ConsentRules::keepingFounded);

    private ConsentRules() {}

    private static Answer beforeWork(Snapshot snapshot) {
        Bilan bilan = snapshot.bilan();
        PhaseActivity unfounded = null;
        LocalDate unfoundedDay = LocalDate.MAX;
        boolean worked = false;
        for (List<? extends PhaseActivity> ofOneType : List.of(
                bilan.getSessions(), bilan.getPersonalWork(), bilan.getWrittenSupport(), bilan.getFieldEnquiries())) {
            for (int i = 0; i < ofOneType.size(); i++) {
                PhaseActivity work = ofOneType.get(i);
                if (work.done()) {
                    worked = true;
                    LocalDate day = snapshot.dayOf(work);
                    if (day.isBefore(unfoundedDay) && !snapshot.agreed(ConsentScope.UNDERTAKE, day)) {
                        unfounded = work;
                        unfoundedDay = day;
                    }
                }
            }
        }
        if (unfounded != null) {
            return without(unfounded, snapshot);
        }
        if (worked || snapshot.agreed(ConsentScope.UNDERTAKE, snapshot.day())) {
            return Answer.satisfied();
        }
        return snapshot.endOfAction().isEmpty() && answers(snapshot).stream().noneMatch(ConsentRules::takenBack)
                ? Answer.pending("awaited").at("consents")
                : Answer.notApplicable();
    }

    private static boolean takenBack(Consent answer) {
        return answer.getAnswer() == ConsentAnswer.REFUSED
                || answer.getWithdrawnOn().isPresent();
    }

    private static Answer without(PhaseActivity work, Snapshot snapshot) {
        LocalDate day = snapshot.dayOf(work);
        List<Consent> answers = answers(snapshot);
        List<Consent> given = answers.stream()
                .filter(each -> each.getAnswer() == ConsentAnswer.GIVEN)
                .toList();
        Answer answer = given.stream()
                .flatMap(each -> each.getWithdrawnOn().stream())
                .filter(withdrawn -> !withdrawn.isAfter(day))
                .max(LocalDate::compareTo)
                .map(withdrawn -> Answer.broken("withdrawn").with("withdrawn", withdrawn))
                .or(() -> answers.stream()
                        .filter(each -> each.getAnswer() == ConsentAnswer.REFUSED)
                        .map(Consent::getAnsweredOn)
                        .filter(refused -> !refused.isAfter(day))
                        .max(LocalDate::compareTo)
                        .map(refused -> Answer.broken("refused").with("refused", refused)))
                .or(() -> given.stream()
                        .map(Consent::getAnsweredOn)
                        .filter(answered -> answered.isAfter(day))
                        .min(LocalDate::compareTo)
                        .map(answered -> Answer.broken("late").with("consent", answered)))
                .orElseGet(() -> Answer.broken("absent"));
        return answer.at(snapshot.path(work)).with("day", day);
    }

    private static Answer keepingFounded(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        for (Consent consent : snapshot.bilan().getConsents()) {
            if (consent.getScope() == ConsentScope.KEEP && consent.getAnswer() == ConsentAnswer.GIVEN) {
                answer = answer.and(founded(consent, snapshot));
            }
        }
        return answer;
    }

    private static Answer founded(Consent consent, Snapshot snapshot) {
        Optional<ConsentForm> form = consent.getForm();
        Answer answer = form.isPresent() && form.get() == ConsentForm.ORAL
                ? remark("oral", consent, snapshot)
                : Answer.satisfied();
        Answer founded = consent.getReason().isPresent() ? answer : answer.and(remark("no-reason", consent, snapshot));
        return form.isPresent() ? founded : founded.orUnknown(List.of(snapshot.path(consent) + ".form"));
    }

    private static Answer remark(String text, Consent consent, Snapshot snapshot) {
        return Answer.broken(text)
                .as(Severity.WARNING)
                .at(snapshot.path(consent))
                .with("day", consent.getAnsweredOn());
    }

    private static List<Consent> answers(Snapshot snapshot) {
        return snapshot.bilan().getConsents().stream()
                .filter(consent -> consent.getScope() == ConsentScope.UNDERTAKE)
                .toList();
    }
}
