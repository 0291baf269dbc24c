// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"

namespace regulars {

/// What a line of the list shows.
struct CustomerRow
{
    CustomerId id;
    QString name;
    CustomerKind kind = CustomerKind::Person;
    QString email;
    QString phone;
    QString city;
    QStringList tags;
    int orders = 0;
    Money net;
    std::optional<Instant> firstOrderAt;
    std::optional<Instant> lastOrderAt;
    std::optional<Instant> lastActivityAt;
    Lifecycle lifecycle = Lifecycle::Prospect;
    bool deleted = false;
};

} // namespace regulars
