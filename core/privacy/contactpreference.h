// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/interactions/interaction.h"
#include "core/privacy/consent.h"

#include <QtCore/QDateTime>

namespace regulars {

/// Whether the customer wants to be reached so; without a preference, every way is right.
[[nodiscard]] bool suits(PreferredChannel preferred, ConsentChannel channel);
/// Whether the customer wants to be reached at that time of the shop's clock: mornings are from 8 to 12, afternoons to 17,
/// evenings to 21, weekends Saturday and Sunday from 8 to 21.
[[nodiscard]] bool suits(PreferredTime preferred, const QDateTime &local);

/// By which channel an entry of the kind reaches somebody; nothing for a note or a visit.
[[nodiscard]] std::optional<ConsentChannel> channelOf(InteractionKind kind);

} // namespace regulars
