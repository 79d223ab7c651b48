package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.cibc.bilan.Bilan;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.LastWord;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.activity.PhaseActivity;
import net.cibc.bilan.document.Consent;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the person must have agreed to.
 */
public final class ConsentRules {

    /**
     * No work of the bilan is done without the person's consent: "Ce bilan ne peut être réalisé qu'avec le consentement
     * du travailleur" (Code du travail, art. L6313-4, since 1 January 2019). Refusing it is neither a fault nor a
     * ground for dismissal.
     *
     * <p>Boundary: the last word before the work counts, and what is said later neither heals nor spoils it. A consent
     * of the very day of the work is in time, and so is work on the very day of a withdrawal or a refusal. Work is a
     * session held, personal work done, written support and an enquiry; an interview of information is none.
     *
     * <p>Decisive day: the first work led by the consultant.
     *
     * <p>Pending while nothing was done and no consent holds. Not applicable where the person refused or withdrew, or
     * where the bilan ended, before any work. Unknown: never, a consent that is not recorded was not given.
     */
    public static final Rule BEFORE_WORK = Rule.of("consent.before-work", Sources.L6313_4)
            .title("La personne a consenti avant tout travail", "The person consented before any work")
            .text("kept", "Consentement en vigueur pour tout travail", "A consent was in force for all work")
            .text(
                    "agreed",
                    "Consentement donné, aucun travail n'a encore eu lieu",
                    "The consent is given, no work was done yet")
            .text(
                    "awaited",
                    "Consentement de la personne à recueillir avant la première séance",
                    "The person's consent is to be obtained before the first session")
            .text(
                    "absent",
                    "Travail du {day} sans que la personne ait consenti",
                    "Work of {day} without a consent of the person")
            .text(
                    "late",
                    "Travail du {day} avant le consentement du {consent}",
                    "Work of {day} before the consent of {consent}")
            .text(
                    "ended",
                    "Travail du {day} alors que le consentement a pris fin le {last}",
                    "Work of {day} although the consent ended on {last}")
            .text(
                    "withdrawn",
                    "Travail du {day} alors que la personne a retiré son consentement le {last}",
                    "Work of {day} although the person withdrew the consent on {last}")
            .text(
                    "refused",
                    "Travail du {day} alors que la personne a refusé le {last}",
                    "Work of {day} although the person refused on {last}")
            .needs(FactKind.CONSENTS)
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.SESSIONS, FactKind.PERSONAL_WORK)
            .needsUnless(Set.of(Verdict.BROKEN), FactKind.WRITTEN_SUPPORT, FactKind.FIELD_ENQUIRIES)
            .needsUnless(Set.of(Verdict.BROKEN, Verdict.SATISFIED), FactKind.CLOSURE)
            .check(ConsentRules::beforeWork);

    /**
     * An agreement to keep documents is written and says why: it is "un accord écrit du bénéficiaire fondé sur la
     * nécessité d'un suivi de sa situation" (Code du travail, art. R6313-7, version of 31 December 2023).
     *
     * <p>Boundary: only agreements that count are judged: given, not taken back, and not ended when the action ends. A
     * document that another of them covers in writing and with a reason is founded. Any reason that was noted is one;
     * the library does not weigh it. An agreement that comes after the end, when nothing could be kept any more,
     * revives nothing, and is told so. Each finding is a warning: what an agreement without form is worth is told when
     * the documents are to be destroyed, by {@code document.destruction}.
     *
     * <p>Decisive day: that of the agreement. Not applicable without an agreement that counts. Unknown: the form of one
     * is not known, which has its reason and covers a document that no other founds.
     */
    public static final Rule KEEPING_FOUNDED = Rule.of("consent.keeping-founded", Sources.R6313_7)
            .title(
                    "L'accord de conservation est écrit et motivé",
                    "The agreement to keep documents is written and gives its reason")
            .text(
                    "kept",
                    "Accord de conservation écrit et motivé du {day}",
                    "The agreement of {day} to keep documents is in writing and gives its reason")
            .text(
                    "oral",
                    "L'accord du {day} n'est pas écrit : il ne permet de rien conserver ; un accord écrit est à"
                            + " recueillir avant la fin du bilan",
                    "The agreement of {day} is not in writing and allows nothing to be kept; a written one is to be"
                            + " obtained before the bilan ends")
            .text(
                    "no-reason",
                    "L'accord du {day} ne dit pas pourquoi un suivi est nécessaire",
                    "The agreement of {day} does not say why a follow-up is needed")
            .text(
                    "too-late",
                    "L'accord du {day} vient après la fin du bilan, le {end} : ce qui devait être détruit ne peut plus"
                            + " être conservé",
                    "The agreement of {day} comes after the end of the bilan on {end}: what was to be destroyed can no"
                            + " longer be kept")
            .decidedOn(DecisiveDay.ACT)
            .needs(FactKind.CONSENTS, FactKind.CLOSURE, FactKind.DISCLOSURES)
            .check(ConsentRules::keepingFounded);

    private static final Comparator<PhaseActivity> BY_IDENTIFIER = Comparator.comparingInt(
                    (PhaseActivity work) -> work.getId().value().length())
            .thenComparing(work -> work.getId().value());

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
                    boolean named = day.equals(unfoundedDay) && isNamedBefore(work, unfounded);
                    if (named || (day.isBefore(unfoundedDay) && !snapshot.agreed(ConsentScope.UNDERTAKE, day))) {
                        unfounded = work;
                        unfoundedDay = day;
                    }
                }
            }
        }
        if (unfounded != null) {
            return without(unfounded, snapshot);
        }
        if (worked) {
            return Answer.satisfied("kept");
        }
        if (snapshot.agreed(ConsentScope.UNDERTAKE, snapshot.day())) {
            return Answer.satisfied("agreed");
        }
        boolean takenBack = snapshot.lastWord(ConsentScope.UNDERTAKE, snapshot.day())
                .filter(word -> word.kind() == LastWord.Kind.REFUSED || word.kind() == LastWord.Kind.WITHDRAWN)
                .isPresent();
        return takenBack || snapshot.endOfAction().isPresent()
                ? Answer.notApplicable()
                : Answer.pending("awaited").at("consents");
    }

    // Of one kind and day the first by identifier is told, so that the order of records means nothing.
    private static boolean isNamedBefore(PhaseActivity work, @Nullable PhaseActivity other) {
        return other != null && other.getClass() == work.getClass() && BY_IDENTIFIER.compare(work, other) < 0;
    }

    private static Answer without(PhaseActivity work, Snapshot snapshot) {
        LocalDate day = snapshot.dayOf(work);
        Optional<LastWord> word = snapshot.lastWord(ConsentScope.UNDERTAKE, day);
        Answer answer = word.isPresent() ? since(word.get()) : before(day, snapshot);
        return answer.at(snapshot.path(work)).with("day", day);
    }

    /** Answers by what the last word about a consent was that does not hold. */
    static Answer since(LastWord word) {
        String text = switch (word.kind()) {
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused";
            case ENDED, GIVEN -> "ended";
        };
        return Answer.broken(text).with("last", word.day());
    }

    private static Answer before(LocalDate day, Snapshot snapshot) {
        return snapshot.bilan().consents(ConsentScope.UNDERTAKE).stream()
                .filter(consent -> consent.getAnswer() == ConsentAnswer.GIVEN)
                .map(Consent::getAnsweredOn)
                .filter(day::isBefore)
                .findFirst()
                .map(answered -> Answer.broken("late").with("consent", answered))
                .orElseGet(() -> Answer.broken("absent"));
    }

    private static Answer keepingFounded(Snapshot snapshot) {
        Answer answer = Answer.notApplicable();
        List<Consent> counting = snapshot.bilan().consents(ConsentScope.KEEP).stream()
                .filter(consent -> consent.getAnswer() == ConsentAnswer.GIVEN)
                .filter(consent -> Sources.R6313_7.countsOn(consent.getAnsweredOn()))
                .filter(snapshot::countsToKeep)
                .toList();
        Set<DocumentKind> founded = EnumSet.noneOf(DocumentKind.class);
        counting.stream()
                .filter(consent -> isFounded(consent) && !isTooLate(consent, snapshot, snapshot::retention))
                .forEach(consent -> founded.addAll(consent.getDocuments()));
        // Founded too, were every agreement of unknown form one in writing.
        Set<DocumentKind> perhaps = EnumSet.noneOf(DocumentKind.class);
        counting.stream()
                .filter(consent -> isFounded(consent.withForm(consent.getForm().orElse(ConsentForm.WRITTEN)))
                        && !isTooLate(consent, snapshot, snapshot::latestRetention))
                .forEach(consent -> perhaps.addAll(consent.getDocuments()));
        List<String> unknownForms = counting.stream()
                .filter(consent -> consent.getForm().isEmpty())
                .map(consent -> snapshot.path(consent) + ".form")
                .toList();
        Answer untold = Answer.unknown(unknownForms);
        for (Consent consent : counting) {
            boolean late = isTooLate(consent, snapshot, snapshot::retention);
            if (!late && founded.containsAll(consent.getDocuments())) {
                answer = answer.and(kept(consent));
            } else if (!unknownForms.isEmpty() && perhaps.containsAll(consent.getDocuments())) {
                // Each missing form is named once, however many agreements wait for it.
                answer = answer.and(untold);
                untold = Answer.satisfied();
            } else {
                answer = answer.and(late ? tooLate(consent, snapshot) : flawed(consent, snapshot));
            }
        }
        return answer;
    }

    private static boolean isFounded(Consent consent) {
        return consent.getForm().filter(form -> form == ConsentForm.WRITTEN).isPresent()
                && consent.getReason().isPresent();
    }

    // Nothing is revived; but while one ground holds, another may follow it.
    private static boolean isTooLate(
            Consent consent, Snapshot snapshot, Function<DocumentKind, Optional<Retention>> retention) {
        LocalDate answered = consent.getAnsweredOn();
        return snapshot.endOfAction().filter(answered::isAfter).isPresent()
                && consent.getDocuments().stream()
                        .flatMap(document -> retention.apply(document).stream())
                        .noneMatch(each -> each.ground() != Retention.Ground.NONE && !answered.isAfter(each.until()));
    }

    private static Answer kept(Consent consent) {
        return Answer.satisfied("kept").with("day", consent.getAnsweredOn()).decidedOn(consent.getAnsweredOn());
    }

    private static Answer flawed(Consent consent, Snapshot snapshot) {
        Optional<ConsentForm> form = consent.getForm();
        Answer answer = form.isPresent() && form.get() == ConsentForm.ORAL
                ? remark("oral", consent, snapshot)
                : Answer.satisfied();
        Answer flawed = consent.getReason().isPresent() ? answer : answer.and(remark("no-reason", consent, snapshot));
        return form.isPresent() ? flawed : flawed.orUnknown(List.of(snapshot.path(consent) + ".form"));
    }

    private static Answer tooLate(Consent consent, Snapshot snapshot) {
        return remark("too-late", consent, snapshot)
                .with("end", snapshot.endOfAction().orElseThrow());
    }

    private static Answer remark(String text, Consent consent, Snapshot snapshot) {
        return Answer.broken(text)
                .as(Severity.WARNING)
                .at(snapshot.path(consent))
                .with("day", consent.getAnsweredOn())
                .decidedOn(consent.getAnsweredOn());
    }
}
