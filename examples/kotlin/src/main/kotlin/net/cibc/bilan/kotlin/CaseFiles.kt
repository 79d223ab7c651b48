package net.cibc.bilan.kotlin

import java.nio.file.Path
import java.time.LocalDateTime
import java.time.ZoneId
import kotlin.jvm.optionals.getOrNull
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.toJavaDuration
import kotlin.time.toKotlinDuration
import net.cibc.bilan.Bilan
import net.cibc.bilan.activity.Session
import net.cibc.bilan.catalogue.BilanRules
import net.cibc.bilan.json.BilanJson
import net.cibc.bilan.offer.Channel
import net.cibc.bilan.offer.Phase
import net.cibc.bilan.people.Consultant
import net.cibc.bilan.rule.Report
import net.cibc.bilan.value.Fact

/** The case file with one more fact; the one that it is added to stays as it was. */
operator fun Bilan.plus(fact: Fact): Bilan = record(fact)

/** A session of an hour by video unless said otherwise. Its caller names what it gives, in whatever order. */
fun plannedSession(
    id: String,
    phase: Phase,
    start: LocalDateTime,
    zone: ZoneId,
    consultant: Consultant,
    length: Duration = 1.hours,
    channel: Channel = Channel.VIDEO,
): Session =
    Session.planned(id, phase).by(channel).with(consultant).at(start, zone).lasting(length.toJavaDuration())

/** From start to end; null where nobody noted the end. */
val Session.length: Duration?
    get() = length().getOrNull()?.toKotlinDuration()

/** Notes in a file that a planned session was held as planned, and judges the case file at the end of its day. */
fun noteAsHeld(file: Path, session: String): Report {
    val before = BilanJson.read(file)
    val bilan = before + before.session(session).heldAsPlanned()
    BilanJson.write(bilan, file)
    return BilanRules.standard().check(bilan, bilan.session(session).lastDay(bilan.zone))
}
