// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demopeople.h"

namespace regulars {

/// A record of a made-up shop, and who it really is.
struct DemoRecord
{
    Customer customer;
    qint64 person = 0;
};

/// A shop's customers of whom about one in ten stands there twice or three times: with typing errors, a nickname, names
/// the other way round, without accents, another way to write the phone, less known, moved, with a new e-mail address.
/// Among them people who are not the same though much is: families with one e-mail address or phone, fathers and sons,
/// namesakes, colleagues behind one "info@". For measuring how well duplicates are found.
[[nodiscard]] std::vector<DemoRecord> demoDuplicates(qint64 people, quint64 seed);

} // namespace regulars
