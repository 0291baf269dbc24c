// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"
#include "ui/base/icons.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for what happens with a customer, in the program's language. Any thread.
class TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TimelineTexts)

public:
    [[nodiscard]] static QString kind(InteractionKind kind);
    [[nodiscard]] static IconName icon(TimelineKind kind);
    [[nodiscard]] static IconName icon(InteractionKind kind);
    [[nodiscard]] static QString direction(Direction direction);
    [[nodiscard]] static QString outcome(Outcome outcome);
    [[nodiscard]] static QString sentiment(Sentiment sentiment);
    [[nodiscard]] static Tone sentimentTone(Sentiment sentiment);
    /// Empty for an unknown channel.
    [[nodiscard]] static QString channel(OrderChannel channel);
    [[nodiscard]] static QString status(OrderStatus status);
    /// "Call from the customer", "E-mail sent", "Note".
    [[nodiscard]] static QString interaction(TimelineKind kind, Direction direction);
    /// "Got 50 points", "120 Stars expired". `pointName`: as the shop calls its points; empty: points.
    [[nodiscard]] static QString points(PointsEntryType type, Points points, const QString &pointName,
                                        const Formatting &formatting);
    /// Another tier; an empty name is none.
    [[nodiscard]] static QString tier(const QString &now, const QString &before);
};

} // namespace regulars
