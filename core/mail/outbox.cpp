// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/outbox.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 msPerMinute = 60'000;

Instant nextAttempt(int attempts, Instant now)
{
    static constexpr std::array minutes{1, 5, 15, 30, 60};
    const auto index = std::clamp<size_t>(static_cast<size_t>(std::max(attempts, 1)) - 1, 0, minutes.size() - 1);
    return {now.ms + minutes[index] * msPerMinute};
}

} // namespace

OutboxStep afterSending(SendOutcome outcome, int attempts, Instant now)
{
    switch (outcome) {
    case SendOutcome::Accepted:
        return {OutboxState::Sent, {}};
    case SendOutcome::TryLater:
        if (attempts < mostSendAttempts)
            return {OutboxState::Queued, nextAttempt(attempts, now)};
        break;
    case SendOutcome::Rejected:
        break;
    case SendOutcome::NotReached:
        return {OutboxState::Queued, nextAttempt(attempts, now)};
    case SendOutcome::Unclear:
        return {OutboxState::Unknown, {}};
    }
    return {OutboxState::Failed, {}};
}

bool mayDecide(OutboxState state, OutboxDecision decision)
{
    switch (decision) {
    case OutboxDecision::SendAgain:
        return state == OutboxState::Failed || state == OutboxState::Unknown;
    case OutboxDecision::ItArrived:
        return state == OutboxState::Unknown;
    case OutboxDecision::Discard:
        break;
    }
    return state == OutboxState::Queued || state == OutboxState::Failed || state == OutboxState::Unknown;
}

} // namespace regulars
