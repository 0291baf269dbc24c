// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

#include <functional>

class QObject;

namespace regulars {

class Database;

/// Hands the tags in use to the form when they are read, the most used first; not when the form is gone before.
void suggestTags(Database &database, QObject *form, const std::function<void(const QStringList &)> &suggest);

} // namespace regulars
