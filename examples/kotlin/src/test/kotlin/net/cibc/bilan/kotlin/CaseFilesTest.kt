package net.cibc.bilan.kotlin

import java.nio.file.Path
import java.time.LocalDate
import java.time.LocalDateTime
import java.time.ZoneId
import kotlin.time.Duration.Companion.hours
import kotlin.time.Duration.Companion.minutes
import net.cibc.bilan.Bilan
import net.cibc.bilan.BilanId
import net.cibc.bilan.activity.Session
import net.cibc.bilan.activity.SessionStatus
import net.cibc.bilan.document.Consent
import net.cibc.bilan.json.BilanJson
import net.cibc.bilan.norm.SourceKind
import net.cibc.bilan.offer.Offers
import net.cibc.bilan.offer.Phase
import net.cibc.bilan.people.Beneficiary
import net.cibc.bilan.people.Centre
import net.cibc.bilan.people.Consultant
import net.cibc.bilan.rule.Outcome
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The case file of the library's README, told in Kotlin. */
class CaseFilesTest {
    private val paris = ZoneId.of("Europe/Paris")

    private val evening = LocalDateTime.of(2026, 11, 30, 18, 0)

    private val lea = Consultant.of("c-12", "Léa Bonnet")

    private val bilan =
        Bilan.open(
            BilanId.of("sud", "2026-0417"),
            Offers.REMOTE_2023,
            Beneficiary.of("b-0417", "Sofia Martin", paris),
            Centre.of("sud", "CIBC Sud"),
        ) +
            Consent.toUndertake(LocalDate.of(2026, 11, 26)).inWriting() +
            plannedSession(
                id = "s1",
                phase = Phase.PRELIMINARY,
                consultant = lea,
                start = evening,
                length = 75.minutes,
                zone = paris,
            )

    @Test
    fun `a session that was held as planned is written down and the case file judged`(@TempDir folder: Path) {
        val file = folder.resolve("sofia.json")
        BilanJson.write(bilan, file)

        val report = noteAsHeld(file, "s1")

        assertThat(BilanJson.read(file).sessions.map { it.status }).containsExactly(SessionStatus.HELD)
        assertThat(report.day).isEqualTo(LocalDate.of(2026, 11, 30))
        assertThat(report.of(SourceKind.LAW).outcome()).isEqualTo(Outcome.KEPT)
    }

    @Test
    fun `a session takes an hour unless said otherwise`() {
        assertThat(plannedSession("s2", Phase.INVESTIGATION, evening, paris, lea).length).isEqualTo(1.hours)
        assertThat(bilan.session("s1").length).isEqualTo(75.minutes)
    }

    @Test
    fun `a length that nobody noted is null`() {
        assertThat(Session.held("s3", Phase.PRELIMINARY).at(evening, paris).build().length).isNull()
    }
}
