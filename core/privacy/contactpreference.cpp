// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privacy/contactpreference.h"

namespace regulars {

bool suits(PreferredChannel preferred, ConsentChannel channel)
{
    switch (preferred) {
    case PreferredChannel::None:
        return true;
    case PreferredChannel::Email:
        return channel == ConsentChannel::Email;
    case PreferredChannel::Phone:
        return channel == ConsentChannel::Phone;
    case PreferredChannel::Sms:
        return channel == ConsentChannel::Sms;
    case PreferredChannel::Message:
        return channel == ConsentChannel::Messaging || channel == ConsentChannel::Social;
    case PreferredChannel::Post:
        return channel == ConsentChannel::Post;
    case PreferredChannel::InPerson:
        return channel == ConsentChannel::InPerson;
    }
    return true;
}

bool suits(PreferredTime preferred, const QDateTime &local)
{
    const int hour = local.time().hour();
    switch (preferred) {
    case PreferredTime::Any:
        return true;
    case PreferredTime::Morning:
        return hour >= 8 && hour < 12;
    case PreferredTime::Afternoon:
        return hour >= 12 && hour < 17;
    case PreferredTime::Evening:
        return hour >= 17 && hour < 21;
    case PreferredTime::Weekend:
        return local.date().dayOfWeek() >= Qt::Saturday && hour >= 8 && hour < 21;
    }
    return true;
}

std::optional<ConsentChannel> channelOf(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Call:
        return ConsentChannel::Phone;
    case InteractionKind::Email:
        return ConsentChannel::Email;
    case InteractionKind::Chat:
        return ConsentChannel::Messaging;
    case InteractionKind::Letter:
        return ConsentChannel::Post;
    case InteractionKind::Message:
        return ConsentChannel::Sms;
    case InteractionKind::Note:
    case InteractionKind::Visit:
        break;
    }
    return std::nullopt;
}

} // namespace regulars
