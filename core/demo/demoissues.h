// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

#include <span>

namespace regulars {

/// The words of what customers of the demo shop write about. Variants are separated by '|'; {n} the customer's first name,
/// {p} the product, {o} the order, {u} who answers.
struct DemoIssue
{
    qint64 category; ///< of the DemoDesk
    TicketType type;
    int share; ///< weight among all
    const char16_t *subjects;
    const char16_t *questions;
    const char16_t *answers;
    const char16_t *furtherQuestions;
    const char16_t *furtherAnswers;
    const char16_t *notes;
    const char16_t *causes;
};

[[nodiscard]] std::span<const DemoIssue> demoIssues();

/// What customers write when all is well again, and what the shop writes when it has heard nothing.
[[nodiscard]] const char16_t *demoThanks();
[[nodiscard]] const char16_t *demoSilence();

} // namespace regulars
