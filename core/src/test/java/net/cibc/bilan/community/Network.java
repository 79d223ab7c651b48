package net.cibc.bilan.community;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import net.cibc.bilan.people.MemberId;
import net.cibc.bilan.people.SpecialtyKind;

/** A fictitious network, on 1 December 2026. */
final class Network {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static final TopicId SANTE = TopicId.of("sante");
    static final TopicId HOPITAL = TopicId.of("hopital");
    static final TopicId INAPTITUDE = TopicId.of("inaptitude");

    static final MemberId AMINA = MemberId.of("est", "c-03");
    static final MemberId LEA = MemberId.of("sud", "c-12");
    static final MemberId ELSA = MemberId.of("sud", "c-02");

    /** Léa needs somebody who knows the hospital; that he or she knows of inaptitude is wished. */
    static final Need NEED = Need.of(HOPITAL).withWished(INAPTITUDE).withDepartment("13");

    static final Community COMMUNITY = Community.builder()
            .zone(PARIS)
            .addTopics(
                    Topic.of("sante", SpecialtyKind.SECTOR, "santé"),
                    Topic.of("hopital", SpecialtyKind.SECTOR, "hôpital")
                            .withBroader(SANTE)
                            .withCodes("86"),
                    Topic.of("commerce", SpecialtyKind.SECTOR, "commerce"),
                    Topic.of("inaptitude", SpecialtyKind.THEME, "inaptitude").withAliases("restrictions médicales"))
            .addMembers(
                    member("est", "c-03", "Amina", "67", HOPITAL, INAPTITUDE),
                    member("est", "c-05", "Farid", "57", HOPITAL, INAPTITUDE),
                    member("ouest", "c-01", "Chloé", "44", SANTE, INAPTITUDE),
                    member("sud", "c-07", "Bruno", "13", HOPITAL),
                    member("sud", "c-02", "Elsa", "13", HOPITAL).withCapacity(3),
                    member("ouest", "c-04", "Gaël", "35", HOPITAL)
                            .withAway(new Absence(day("2026-11-23"), day("2026-12-04"))),
                    member("sud", "c-09", "David", "84")
                            .withExpertise(
                                    Expertise.of(HOPITAL, day("2020-01-01")).withUntil(day("2026-11-30"))),
                    member("sud", "c-12", "Léa", "13", HOPITAL),
                    member("ouest", "c-08", "Inès", "44", TopicId.of("commerce")))
            .addRequests(
                    taken("2026-0001", AMINA, "2026-10-02T10:00+02:00"),
                    taken("2026-0002", MemberId.of("est", "c-05"), "2026-11-20T10:00+01:00"),
                    taken("2026-0003", ELSA, "2026-11-02T10:00+01:00"),
                    taken("2026-0004", ELSA, "2026-11-03T10:00+01:00"),
                    taken("2026-0005", ELSA, "2026-11-04T10:00+01:00"))
            .build();

    private Network() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }

    private static Member member(String centre, String number, String name, String department, TopicId... topics) {
        return Member.consultant(MemberId.of(centre, number), name, day("2023-04-03"))
                .withDepartments(department)
                .withExpertise(List.of(topics).stream()
                        .map(topic -> Expertise.of(topic, day("2019-09-01")))
                        .toList());
    }

    private static SupportRequest taken(String number, MemberId member, String moment) {
        return asked(number).build().taken(member, at(moment));
    }

    static SupportRequest.Builder asked(String number) {
        SupportRequest.Builder builder =
                SupportRequest.asked(RequestId.of("sud", number), LEA, at("2026-09-30T09:00+02:00"));
        builder.need(Need.of(HOPITAL)).concern(RequestConcern.NO_CASE);
        return builder;
    }
}
