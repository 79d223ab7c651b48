package net.cibc.bilan.written;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import net.cibc.bilan.FactKind;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Stage;
import net.cibc.bilan.activity.ClosureKind;
import net.cibc.bilan.activity.Engagement;
import net.cibc.bilan.activity.EnquiryKind;
import net.cibc.bilan.activity.FollowUpStatus;
import net.cibc.bilan.activity.ParticipantRole;
import net.cibc.bilan.activity.ProofKind;
import net.cibc.bilan.activity.SessionStatus;
import net.cibc.bilan.activity.SurveyKind;
import net.cibc.bilan.activity.SuspensionReason;
import net.cibc.bilan.agenda.Certainty;
import net.cibc.bilan.agenda.DeadlineKind;
import net.cibc.bilan.agenda.DeadlineState;
import net.cibc.bilan.calendar.FrenchHolidays;
import net.cibc.bilan.calendar.MonthReading;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.document.ConsentAnswer;
import net.cibc.bilan.document.ConsentForm;
import net.cibc.bilan.document.ConsentScope;
import net.cibc.bilan.document.ContributionKind;
import net.cibc.bilan.document.Decider;
import net.cibc.bilan.document.DecisionSubject;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.document.ProjectStatus;
import net.cibc.bilan.document.Recipient;
import net.cibc.bilan.lab.ExperimentKind;
import net.cibc.bilan.lab.NextStep;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.norm.Funding;
import net.cibc.bilan.norm.SourceKind;
import net.cibc.bilan.norm.SuspensionEffect;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.DeliveryMode;
import net.cibc.bilan.offer.Phase;
import net.cibc.bilan.offer.Promise;
import net.cibc.bilan.offer.ResourceKind;
import net.cibc.bilan.people.ContactPreference;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.people.SpecialtyKind;
import net.cibc.bilan.planning.Condition;
import net.cibc.bilan.planning.PlanNotice;
import net.cibc.bilan.planning.PlanTerm;
import net.cibc.bilan.planning.Stability;
import net.cibc.bilan.planning.UsualHour;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.Outcome;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.rule.Verdict;
import net.cibc.bilan.survey.Aspect;
import net.cibc.bilan.survey.BilanOutcome;
import net.cibc.bilan.survey.QuestionKind;
import net.cibc.bilan.survey.Suggestion;
import net.cibc.bilan.text.Language;
import net.cibc.bilan.value.Faults;
import net.cibc.bilan.view.EmployerPart;

/**
 * What a constant is called.
 *
 * @param type  the type of the constant as the schemas name it, such as {@code Verdict}, not blank
 * @param constant  the name of the constant, such as {@code BROKEN}, not blank
 * @param text  what it is called, in the language of the document, not blank
 */
public record WrittenLabel(String type, String constant, String text) {

    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            Outcome.class,
            Verdict.class,
            Severity.class,
            SourceKind.class,
            SubjectKind.class,
            ValueKind.class,
            Book.class,
            DecisiveDay.class,
            FactKind.class,
            DeadlineKind.class,
            DeadlineState.class,
            Certainty.class,
            Stage.class,
            Phase.class,
            Channel.class,
            FollowUpCourse.State.class,
            DocumentKind.class,
            Retention.Ground.class,
            CountedTime.class,
            FollowUpTime.class,
            MonthReading.class,
            SuspensionEffect.class,
            Funding.class,
            Aspect.class,
            BilanOutcome.class,
            ClosureKind.class,
            Condition.class,
            ConsentAnswer.class,
            ConsentForm.class,
            ConsentScope.class,
            ContactPreference.class,
            ContributionKind.class,
            DayOfWeek.class,
            Decider.class,
            DecisionSubject.class,
            DeliveryMode.class,
            EmployerPart.class,
            Engagement.class,
            EnquiryKind.class,
            ExperimentKind.class,
            FollowUpStatus.class,
            FrenchHolidays.class,
            Language.class,
            MemberKind.class,
            NextStep.class,
            ParticipantRole.class,
            PlanNotice.Kind.class,
            PlanTerm.class,
            ProjectStatus.class,
            Promise.class,
            ProofKind.class,
            QualificationKind.class,
            QuestionKind.class,
            Recipient.class,
            RequestConcern.class,
            RequestRoute.class,
            ResourceKind.class,
            SessionStatus.class,
            SpecialtyKind.class,
            Stability.class,
            Suggestion.class,
            SurveyKind.class,
            SuspensionReason.class,
            UsualHour.class);

    /**
     * Refuses a blank type, constant or text.
     */
    public WrittenLabel {
        new Faults()
                .blank("type", type)
                .blank("constant", constant)
                .blank("text", text)
                .refuse();
    }

    static List<WrittenLabel> all(Language language) {
        return TYPES.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants())
                        .map(constant -> new WrittenLabel(name(type), constant.name(), language.write(constant))))
                .toList();
    }

    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
    }
}
