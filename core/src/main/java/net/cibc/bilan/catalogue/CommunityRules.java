package net.cibc.bilan.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.cibc.bilan.calendar.Moments;
import net.cibc.bilan.community.CommunitySnapshot;
import net.cibc.bilan.community.Mark;
import net.cibc.bilan.community.Member;
import net.cibc.bilan.community.MemberKind;
import net.cibc.bilan.community.Production;
import net.cibc.bilan.community.RequestConcern;
import net.cibc.bilan.community.RequestRoute;
import net.cibc.bilan.community.RequestState;
import net.cibc.bilan.community.SupportRequest;
import net.cibc.bilan.norm.Sources;
import net.cibc.bilan.offer.Offers;
import net.cibc.bilan.people.QualificationKind;
import net.cibc.bilan.rule.Answer;
import net.cibc.bilan.rule.Rule;
import net.cibc.bilan.rule.Severity;
import net.cibc.bilan.text.Words;

/**
 * Whether a community keeps the secrecy of bilans, and its members are trained. A finding's path begins with the
 * identifier of the request, the production or the member, as in {@code sud/2026-0031 agreedOn}.
 */
public final class CommunityRules {

    /**
     * A specialist knows or may recognise the person only with the person's agreement (Code du travail, art. L6313-4,
     * and Code pénal, art. 226-13: members of other centres are third parties to a bilan).
     *
     * <p>Boundary: an agreement of the day of the request is in time; one of a later day does not heal. A person who
     * asks directly agrees by asking. Decisive day: the day of the request. Not applicable without a request about a
     * person who can be known. Unknown: never, as an agreement that is not recorded was not given.
     *
     * <p>Disputed: practice knows a secret that professionals share in the person's interest. No text allows it for
     * bilans, and ours is the strict reading.
     */
    public static final Rule AGREEMENT = Rule.about(CommunitySnapshot.class, "request.agreement", Sources.L6313_4)
            .title(
                    "Une demande où la personne est identifiable a son accord",
                    "A request in which the person can be known has the person's agreement")
            .text(
                    "kept",
                    "Demandes avec l'accord de la personne : {count}",
                    "Requests with the person's agreement: {count}")
            .text(
                    "none",
                    "{request} : posée le {day} sans l'accord de la personne, qui y est identifiable",
                    "{request}: asked on {day} without the agreement of the person, who can be known")
            .checkEach(
                    snapshot -> about(snapshot, RequestConcern.IDENTIFIED),
                    CommunityRules::askedOn,
                    CommunityRules::agreed);

    /**
     * No mark of a person stands in a request that concerns nobody who can be known, nor in what all can read (Code du
     * travail, art. L6313-4, and Code pénal, art. 226-13).
     *
     * <p>Boundary: what {@link Mark} finds in a question, in the reason for which others learn nothing, and in a
     * production. An e-mail address, a telephone number and a social security number are errors; a date, a company's
     * number, a link or a name after <em>Mme</em> are warnings, as they may be harmless. Judged is what stands there: a
     * text that was removed says nothing. What is about a person who can be known is the matter of {@code
     * request.text-removed}. Decisive day: the day of the request or of the
     * publication. Not applicable without a text. Unknown: never; that nothing is found does not prove that a story
     * gives nobody away.
     */
    public static final Rule NO_MARKS = Rule.about(CommunitySnapshot.class, "request.no-marks", Sources.L6313_4)
            .title(
                    "Ni une demande sans personne identifiable ni une production ne montre qui est la personne",
                    "Neither a request about nobody who can be known nor a production shows who the person is")
            .text("kept", "Textes sans marque d'une personne : {count}", "Texts without a mark of a person: {count}")
            .text("marked", "{of} : à retirer du texte : {marks}", "{of}: to be taken out of the text: {marks}")
            .checkEach(CommunityRules::texts, (told, snapshot) -> told.since(), CommunityRules::unmarked);

    /**
     * The question about a person who can be known is removed once the request is done with, and the reason for which
     * others learn nothing shows no person: what was made for a bilan is destroyed at its end (Code du travail, art.
     * R6313-7, read so by us).
     *
     * <p>Boundary: any question, and a reason in which {@link Mark} finds something. Removed on the day on which the
     * request is closed or withdrawn is in time. Pending until that day is over, broken from the day after, for each of
     * both. Decisive day: the day of the end. Not applicable without a request about a person who can be known.
     * Unknown: never.
     */
    public static final Rule TEXT_REMOVED = Rule.about(CommunitySnapshot.class, "request.text-removed", Sources.R6313_7)
            .title(
                    "La question sur une personne identifiable est effacée à la fin de la demande",
                    "The question about a person who can be known is removed when the request is done with")
            .text(
                    "kept",
                    "Demandes sans texte sur une personne identifiable : {count}",
                    "Requests without a text about a person who can be known: {count}")
            .text(
                    "awaited",
                    "{request} : {what} à effacer quand la demande sera close",
                    "{request}: {what} to be removed when the request is closed")
            .text(
                    "awaited-today",
                    "{request} : terminée, {what} à effacer le {until} au plus tard",
                    "{request}: done with, {what} to be removed by {until}")
            .text(
                    "kept-too-long",
                    "{request} : terminée le {day}, encore là : {what}",
                    "{request}: done with on {day}, still there: {what}")
            .checkEach(
                    snapshot -> about(snapshot, RequestConcern.IDENTIFIED),
                    (request, snapshot) -> endOf(request, snapshot).orElse(snapshot.day()),
                    CommunityRules::removed);

    /**
     * A consultant who is listed was trained beforehand in the tools and in the approach: "ont au préalable été formés
     * aux outils multimodaux [...] mais aussi à cette nouvelle approche" (Centre Inffo, 12 April 2023).
     *
     * <p>Boundary: both qualifications are valid on the first day as a member. Broken, with a warning, where one is
     * missing and another is recorded. Decisive day: that day. Not applicable without a consultant. Unknown where no
     * qualification is recorded at all, which names the member.
     */
    public static final Rule TRAINED = Rule.about(
                    CommunitySnapshot.class, "member.trained-beforehand", Offers.REMOTE_2023.getSource())
            .title(
                    "Un consultant est formé avant d'entrer dans la communauté",
                    "A consultant is trained before joining the community")
            .text("kept", "Consultants formés au préalable : {count}", "Consultants trained beforehand: {count}")
            .text(
                    "untrained",
                    "{member} : sans formation ({qualification}) le {day}, premier jour dans la communauté",
                    "{member}: not trained ({qualification}) on {day}, the first day in the community")
            .checkEach(
                    CommunityRules::consultants,
                    (member, snapshot) -> member.getListedSince(),
                    (member, snapshot) -> trained(member));

    /**
     * Somebody looks whether a question without marks gives the person away all the same, before it is asked. No text
     * asks for it; we suggest it.
     *
     * <p>Boundary: on the day of the request is in time. Broken, with a warning, otherwise. Decisive day: the day of
     * the request. Not applicable without a question about somebody who cannot be recognised; a question that was
     * removed is not there to be reread. Unknown: never.
     */
    public static final Rule REREAD = Rule.about(CommunitySnapshot.class, "request.reread", Sources.SUGGESTION)
            .title(
                    "Une question anonymisée est relue avant d'être posée",
                    "An anonymised question is reread beforehand")
            .text("kept", "Questions relues : {count}", "Questions reread: {count}")
            .text(
                    "unread",
                    "{request} : posée le {day} sans relecture enregistrée",
                    "{request}: asked on {day}, and nobody is recorded to have reread it")
            .checkEach(CommunityRules::anonymised, CommunityRules::askedOn, CommunityRules::reread);

    /**
     * A request is closed by something from which all can learn, or it is said why not. No text asks for it; we suggest
     * it.
     *
     * <p>Broken, with a warning, where a closed request has neither. Not applicable while no request is closed.
     * Unknown: never.
     */
    public static final Rule CLOSED_BY_PRODUCTION = Rule.about(
                    CommunitySnapshot.class, "request.closed-by-production", Sources.SUGGESTION)
            .title(
                    "Une demande close laisse une production, ou dit pourquoi non",
                    "A closed request leaves a production, or says why not")
            .text("kept", "Demandes closes : {count}", "Requests closed: {count}")
            .text(
                    "lost",
                    "{request} : close sans production, et sans dire pourquoi",
                    "{request}: closed without a production, and without saying why")
            .checkEach(
                    CommunityRules::closed,
                    (request, snapshot) -> snapshot.day(),
                    (request, snapshot) -> request.getProduction().isPresent()
                                    || request.getNoProductionBecause().isPresent()
                            ? Answer.satisfied()
                            : told(Answer.broken("lost").as(Severity.WARNING), request, "production"));

    private static final Words QUESTION = new Words("question sur une personne", "question about a person");
    private static final Words REASON = new Words("motif où une personne se reconnaît", "reason that shows a person");

    private CommunityRules() {}

    /** What law and offer ask for. */
    static List<Rule> standard() {
        return List.of(AGREEMENT, NO_MARKS, TEXT_REMOVED, TRAINED);
    }

    /** What only this library proposes. */
    static List<Rule> suggested() {
        return List.of(REREAD, CLOSED_BY_PRODUCTION);
    }

    /** A text that all members can read: of what, in which property, and since when. */
    private record Told(String of, String path, LocalDate since, String text) {}

    private static List<SupportRequest> about(CommunitySnapshot snapshot, RequestConcern concern) {
        return snapshot.requests().stream()
                .filter(request -> request.getConcern() == concern)
                .toList();
    }

    private static List<SupportRequest> anonymised(CommunitySnapshot snapshot) {
        return about(snapshot, RequestConcern.ANONYMISED).stream()
                .filter(request -> request.getQuestion().isPresent())
                .toList();
    }

    private static List<SupportRequest> closed(CommunitySnapshot snapshot) {
        return snapshot.requests().stream()
                .filter(request -> request.state() == RequestState.CLOSED)
                .toList();
    }

    private static List<Member> consultants(CommunitySnapshot snapshot) {
        return snapshot.members().stream()
                .filter(member -> member.getKind() == MemberKind.CONSULTANT)
                .toList();
    }

    private static Answer agreed(SupportRequest request, CommunitySnapshot snapshot) {
        LocalDate asked = askedOn(request, snapshot);
        return request.getRoute() == RequestRoute.BY_BENEFICIARY_DIRECTLY
                        || request.getAgreedOn()
                                .filter(day -> !day.isAfter(asked))
                                .isPresent()
                ? Answer.satisfied()
                : told(Answer.broken("none"), request, "agreedOn").with("day", asked);
    }

    private static List<Told> texts(CommunitySnapshot snapshot) {
        List<Told> texts = new ArrayList<>();
        for (SupportRequest request : snapshot.requests()) {
            if (request.getConcern() != RequestConcern.IDENTIFIED) {
                String id = request.getId().toString();
                LocalDate since = askedOn(request, snapshot);
                request.getQuestion().ifPresent(text -> texts.add(new Told(id, "question", since, text)));
                request.getNoProductionBecause()
                        .ifPresent(text -> texts.add(new Told(id, "noProductionBecause", since, text)));
            }
        }
        for (Production production : snapshot.productions()) {
            String id = production.getId().toString();
            LocalDate since = production.getPublishedOn();
            texts.add(new Told(id, "question", since, production.getQuestion()));
            texts.add(new Told(id, "text", since, production.getText()));
        }
        return texts;
    }

    private static Answer unmarked(Told told, CommunitySnapshot snapshot) {
        return Marks.judge(told.text(), told.of(), told.path());
    }

    private static Optional<LocalDate> endOf(SupportRequest request, CommunitySnapshot snapshot) {
        return request.getClosedAt()
                .or(request::getWithdrawnAt)
                .map(end -> Moments.dayOf(end, snapshot.community().getZone()));
    }

    private static Answer removed(SupportRequest request, CommunitySnapshot snapshot) {
        Answer answer =
                request.getQuestion().isPresent() ? left(request, "question", QUESTION, snapshot) : Answer.satisfied();
        boolean marked = request.getNoProductionBecause()
                .filter(reason -> !Mark.in(reason).isEmpty())
                .isPresent();
        return marked ? answer.and(left(request, "noProductionBecause", REASON, snapshot)) : answer;
    }

    private static Answer left(SupportRequest request, String path, Words what, CommunitySnapshot snapshot) {
        Answer answer = endOf(request, snapshot)
                .map(end -> end.isBefore(snapshot.day())
                        ? Answer.broken("kept-too-long").with("day", end)
                        : Answer.pending("awaited-today").with("until", end))
                .orElseGet(() -> Answer.pending("awaited"));
        return told(answer, request, path).with("what", what);
    }

    private static Answer trained(Member member) {
        if (member.getQualifications().isEmpty()) {
            return Answer.unknown(List.of(member.getId() + " qualifications"));
        }
        return Stream.of(QualificationKind.MULTIMODAL_TOOLS, QualificationKind.REMOTE_APPROACH)
                .filter(kind -> !member.qualified(kind, member.getListedSince()))
                .map(kind -> Answer.broken("untrained")
                        .as(Severity.WARNING)
                        .at(member.getId() + " qualifications")
                        .with("member", member.getId())
                        .with("qualification", kind)
                        .with("day", member.getListedSince()))
                .reduce(Answer.satisfied(), Answer::and);
    }

    private static Answer reread(SupportRequest request, CommunitySnapshot snapshot) {
        LocalDate asked = askedOn(request, snapshot);
        return request.getRereadOn().filter(day -> !day.isAfter(asked)).isPresent()
                ? Answer.satisfied()
                : told(Answer.broken("unread").as(Severity.WARNING), request, "rereadOn")
                        .with("day", asked);
    }

    private static LocalDate askedOn(SupportRequest request, CommunitySnapshot snapshot) {
        return Moments.dayOf(request.getAskedAt(), snapshot.community().getZone());
    }

    private static Answer told(Answer answer, SupportRequest request, String place) {
        return answer.at(request.getId() + " " + place).with("request", request.getId());
    }
}
