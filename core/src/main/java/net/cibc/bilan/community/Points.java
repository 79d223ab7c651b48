package net.cibc.bilan.community;

import java.util.Optional;
import net.cibc.bilan.text.Text;

/**
 * A part of the points of a specialist, and for what.
 *
 * @param kind  for what
 * @param topic  the topic that was asked for, where they are for a topic
 * @param points  the points, negative where they are taken away
 * @param text  for what, in words, such as a topic, and by which other one that stands above or below it
 */
public record Points(PointsKind kind, Optional<TopicId> topic, int points, Text text) {}
