package net.cibc.bilan.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.cibc.bilan.figure.Delays;

/**
 * How members helped one another with some requests, as numbers. What tells how long somebody took or waited is left
 * out where it rests on few members; counts are not.
 *
 * @param names  what the requests are about or where they come from: a topic, or centres that are counted together;
 *     empty for all requests
 * @param asked  how many were asked
 * @param taken  how many a member took, be it that they were given back
 * @param answered  how many were answered
 * @param withProduction  how many were closed with something from which all can learn
 * @param without  how many were closed without it
 * @param withdrawn  how many were withdrawn
 * @param open  how many have no answer yet, and were neither closed nor withdrawn
 * @param oldestOpen  the day on which the oldest of these was asked, or empty if there is none or too few members asked
 * @param askers  how many members asked
 * @param answerers  how many members answered
 * @param halfOfAnswers  the least number of members who gave half of the answers: where it is small, the others depend
 *     on few
 * @param delays  how long the answers took, with the open requests as longer than any, or empty if too few members
 *     answered
 */
public record HelpFigures(
        List<String> names,
        int asked,
        int taken,
        int answered,
        int withProduction,
        int without,
        int withdrawn,
        int open,
        Optional<LocalDate> oldestOpen,
        int askers,
        int answerers,
        int halfOfAnswers,
        Optional<Delays> delays) {}
