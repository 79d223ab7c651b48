package net.cibc.bilan.json;

import static net.cibc.bilan.json.BilanShapes.BILAN_ID;
import static net.cibc.bilan.json.OfferShapes.PHASE;
import static net.cibc.bilan.json.Texts.DAY;
import static net.cibc.bilan.json.Texts.DURATION;
import static net.cibc.bilan.json.Texts.NOT_BLANK;
import static net.cibc.bilan.json.WrittenShapes.EDITION;

import java.time.LocalDate;
import net.cibc.bilan.FollowUpCourse;
import net.cibc.bilan.Retention;
import net.cibc.bilan.Stage;
import net.cibc.bilan.document.DocumentKind;
import net.cibc.bilan.json.Parts.Three;
import net.cibc.bilan.json.Parts.Two;
import net.cibc.bilan.offer.Channel;
import net.cibc.bilan.offer.FollowUpWindow;
import net.cibc.bilan.written.SubjectKind;
import net.cibc.bilan.written.WrittenChannel;
import net.cibc.bilan.written.WrittenHours;
import net.cibc.bilan.written.WrittenRetention;
import net.cibc.bilan.written.WrittenRhythm;
import net.cibc.bilan.written.WrittenSummary;

/**
 * The JSON forms of a summary of a case file.
 */
final class SummaryShapes {

    static final Codec<FollowUpWindow> FOLLOW_UP_WINDOW = Shape.of(
                    "FollowUpWindow",
                    Three<LocalDate, LocalDate, LocalDate>::new,
                    parts -> parts.to(FollowUpWindow::new))
            .required("opens", DAY, FollowUpWindow::opens, Three::first)
            .required("target", DAY, FollowUpWindow::target, Three::second)
            .required("closes", DAY, FollowUpWindow::closes, Three::third);

    static final Codec<WrittenHours> WRITTEN_HOURS = Shape.of(
                    "WrittenHours", WrittenHours::builder, WrittenHours.Builder::build)
            .optional("phase", PHASE, WrittenHours::getPhase, WrittenHours.Builder::phase)
            .optional("agreed", DURATION, WrittenHours::getAgreed, WrittenHours.Builder::agreed)
            .required("planned", DURATION, WrittenHours::getPlanned, WrittenHours.Builder::planned)
            .required("held", DURATION, WrittenHours::getHeld, WrittenHours.Builder::held);

    static final Codec<WrittenChannel> WRITTEN_CHANNEL = Shape.of(
                    "WrittenChannel", Two<Channel, Integer>::new, parts -> parts.to(WrittenChannel::new))
            .required("channel", Constant.of(Channel.class), WrittenChannel::channel, Two::first)
            .required("sessions", Count.from(0), WrittenChannel::sessions, Two::second);

    static final Codec<WrittenRhythm> WRITTEN_RHYTHM = Shape.of(
                    "WrittenRhythm", WrittenRhythm::builder, WrittenRhythm.Builder::build)
            .required("sessions", Count.from(0), WrittenRhythm::getSessions, WrittenRhythm.Builder::sessions)
            .required(
                    "asLongAsInPerson",
                    Count.from(0),
                    WrittenRhythm::getAsLongAsInPerson,
                    WrittenRhythm.Builder::asLongAsInPerson)
            .optional("meanLength", DURATION, WrittenRhythm::getMeanLength, WrittenRhythm.Builder::meanLength)
            .optional(
                    "longestSession", DURATION, WrittenRhythm::getLongestSession, WrittenRhythm.Builder::longestSession)
            .optional("meanInterval", DURATION, WrittenRhythm::getMeanInterval, WrittenRhythm.Builder::meanInterval)
            .optional(
                    "longestInterval",
                    DURATION,
                    WrittenRhythm::getLongestInterval,
                    WrittenRhythm.Builder::longestInterval)
            .list("channels", WRITTEN_CHANNEL, WrittenRhythm::getChannels, WrittenRhythm.Builder::addChannels)
            .required("answered", Count.from(0), WrittenRhythm::getAnswered, WrittenRhythm.Builder::answered)
            .required("unanswered", Count.from(0), WrittenRhythm::getUnanswered, WrittenRhythm.Builder::unanswered)
            .optional(
                    "meanAnswerTime",
                    DURATION,
                    WrittenRhythm::getMeanAnswerTime,
                    WrittenRhythm.Builder::meanAnswerTime);

    static final Codec<WrittenRetention> WRITTEN_RETENTION = Shape.of(
                    "WrittenRetention",
                    Three<DocumentKind, LocalDate, Retention.Ground>::new,
                    parts -> parts.to(WrittenRetention::new))
            .required("document", Constant.of(DocumentKind.class), WrittenRetention::document, Three::first)
            .required("until", DAY, WrittenRetention::until, Three::second)
            .required("ground", Constant.of(Retention.Ground.class), WrittenRetention::ground, Three::third);

    static final Codec<WrittenSummary> WRITTEN_SUMMARY = Format.stated(
                    "summary", Shape.of("WrittenSummary", WrittenSummary::builder, WrittenSummary.Builder::build))
            .required("edition", EDITION, WrittenSummary::getEdition, WrittenSummary.Builder::edition)
            .required(
                    "subject",
                    Constant.of(SubjectKind.class),
                    WrittenSummary::getSubject,
                    WrittenSummary.Builder::subject)
            .required("bilan", BILAN_ID, WrittenSummary::getBilan, WrittenSummary.Builder::bilan)
            .required("day", DAY, WrittenSummary::getDay, WrittenSummary.Builder::day)
            .required("stage", Constant.of(Stage.class), WrittenSummary::getStage, WrittenSummary.Builder::stage)
            .required("label", NOT_BLANK, WrittenSummary::getLabel, WrittenSummary.Builder::label)
            .optional("firstDay", DAY, WrittenSummary::getFirstDay, WrittenSummary.Builder::firstDay)
            .optional("lastDay", DAY, WrittenSummary::getLastDay, WrittenSummary.Builder::lastDay)
            .optional("lastDayOfSpan", DAY, WrittenSummary::getLastDayOfSpan, WrittenSummary.Builder::lastDayOfSpan)
            .optional("endOfAction", DAY, WrittenSummary::getEndOfAction, WrittenSummary.Builder::endOfAction)
            .optional("foreseenEnd", DAY, WrittenSummary::getForeseenEnd, WrittenSummary.Builder::foreseenEnd)
            .optional(
                    "followUpWindow",
                    FOLLOW_UP_WINDOW,
                    WrittenSummary::getFollowUpWindow,
                    WrittenSummary.Builder::followUpWindow)
            .required(
                    "followUp",
                    Constant.of(FollowUpCourse.State.class),
                    WrittenSummary::getFollowUp,
                    WrittenSummary.Builder::followUp)
            .optional(
                    "lastDayOfResources",
                    DAY,
                    WrittenSummary::getLastDayOfResources,
                    WrittenSummary.Builder::lastDayOfResources)
            .required("countedTime", DURATION, WrittenSummary::getCountedTime, WrittenSummary.Builder::countedTime)
            .required("hours", WRITTEN_HOURS, WrittenSummary::getHours, WrittenSummary.Builder::hours)
            .list("phases", WRITTEN_HOURS, WrittenSummary::getPhases, WrittenSummary.Builder::addPhases)
            .required("rhythm", WRITTEN_RHYTHM, WrittenSummary::getRhythm, WrittenSummary.Builder::rhythm)
            .list(
                    "retentions",
                    WRITTEN_RETENTION,
                    WrittenSummary::getRetentions,
                    WrittenSummary.Builder::addRetentions);

    private SummaryShapes() {}
}
