// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <functional>

class QObject;

namespace regulars {

/// Where secrets are kept safely. Nothing waits: answers arrive through functions in the thread of `context`, and not at all
/// when that is gone. Lives in the GUI thread.
class Keyring
{
public:
    virtual ~Keyring() = default;
    /// Errors: NotFound; Refused (reason no_keyring) when none answers.
    virtual void read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> answered) = 0;
    /// Error: Refused (reason no_keyring).
    virtual void write(const QString &key, const QString &secret, QObject *context,
                       std::function<void(const Result<void> &)> answered) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace regulars
