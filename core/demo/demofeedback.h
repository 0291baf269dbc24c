// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demorandom.h"
#include "core/feedback/survey.h"

#include <optional>

namespace regulars {

/// What customers of the demo shop answer when they are asked. Shops that answer quicker are liked better: scores rise a
/// little from year to year.
class DemoFeedback
{
public:
    /// `now`: nobody answers later.
    DemoFeedback(quint64 seed, Instant now) : m_seed(seed), m_now(now) {}

    /// Whether they would recommend the shop; nothing from those who do not answer. `n`: a number of the order's own.
    [[nodiscard]] std::optional<SurveyResponse> afterOrder(qint64 n, CustomerId customer, Instant orderedAt) const;
    /// How they liked the help they got with a ticket.
    [[nodiscard]] std::optional<SurveyResponse> afterTicket(TicketId ticket, CustomerId customer, Instant solvedAt) const;
    /// How easy it was for them to be helped; some were asked that.
    [[nodiscard]] std::optional<SurveyResponse> effortOf(TicketId ticket, CustomerId customer, Instant solvedAt) const;

private:
    [[nodiscard]] std::optional<SurveyResponse> answer(DemoRandom &random, SurveyKind kind, CustomerId customer,
                                                       Instant askedAt) const;

    quint64 m_seed;
    Instant m_now;
};

} // namespace regulars
