package net.cibc.bilan.catalogue;

import java.time.Duration;
import java.util.List;
import net.cibc.bilan.Snapshot;
import net.cibc.bilan.norm.CountedTime;
import net.cibc.bilan.norm.FollowUpTime;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.DecisiveDay;
import net.cibc.bilan.rule.FactKind;
import net.cibc.bilan.rule.Rule;

/**
 * What the law says about the hours of a bilan.
 */
public final class DurationRules {

    /**
     * A bilan takes at most 24 hours: "La durée du bilan de compétences ne peut excéder vingt-quatre heures par bilan"
     * (Code du travail, art. L6313-4, last paragraph, since 1 January 2019).
     *
     * <p>Boundary: 24 hours exactly is kept, one second more is broken. There is no minimum: products that announce "24
     * h minimum" misread the article.
     *
     * <p>Decisive day: the first session, by {@link net.cibc.bilan.norm.Norms#getLongestDuration()}.
     *
     * <p>Unknown: an activity that counts lacks its length, and the others do not exceed the maximum by themselves.
     *
     * <p>Disputed: the law does not say which time counts. Some publishers count the person's own work, others only the
     * time with the counsellor, and whether a written comment is such time no text says; we count all time that the
     * centre books as time of the bilan ({@link net.cibc.bilan.norm.CountedTime}). Nor does it say whether the follow-up counts; the offer adds it to the
     * 24 hours, so we leave it out ({@link net.cibc.bilan.norm.FollowUpTime}).
     */
    public static final Rule HOURS_CAP = Rule.of("duration.hours-cap", Texts.L6313_4)
            .title("Le bilan dure 24 h au plus", "The bilan takes 24 h at most")
            .text(
                    "exceeded",
                    "La durée du bilan dépasse {cap} : {counted} comptées",
                    "The bilan takes more than {cap}: {counted} counted")
            .inForceSince(Texts.REFORM_OF_2019)
            .decidedOn(DecisiveDay.FIRST_SESSION)
            .needs(FactKind.SESSIONS)
            .needsWhen(practice -> practice.getCountedTime() == CountedTime.ALL_BOOKED_TIME, FactKind.PERSONAL_WORK)
            .needsWhen(practice -> practice.getCountedTime() == CountedTime.ALL_BOOKED_TIME, FactKind.FIELD_ENQUIRIES)
            .needsWhen(practice -> practice.getCountedTime() != CountedTime.SESSIONS_ONLY, FactKind.WRITTEN_SUPPORT)
            .needsWhen(practice -> practice.getFollowUpTime() == FollowUpTime.INSIDE, FactKind.FOLLOW_UPS)
            .judgingSchedule()
            .check(DurationRules::hoursCap);

    private DurationRules() {}

    private static Answer hoursCap(Snapshot snapshot) {
        return snapshot.practice()
                .getNorms()
                .getLongestDuration()
                .on(DecisiveDay.FIRST_SESSION.in(snapshot))
                .map(cap -> hoursCap(snapshot, cap))
                .orElseGet(Answer::notApplicable);
    }

    private static Answer hoursCap(Snapshot snapshot, Duration cap) {
        if (snapshot.countedTime().compareTo(cap) > 0) {
            return Answer.broken("exceeded").at("sessions").with("cap", cap).with("counted", snapshot.countedTime());
        }
        List<String> missing = snapshot.missingLengths();
        return missing.isEmpty() ? Answer.satisfied() : Answer.unknown(missing);
    }
}
