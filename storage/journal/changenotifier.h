// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/changeset.h"

#include <QtCore/QObject>

namespace regulars {

/// Announces every committed change set, in commit order, in the thread it lives in (the GUI's). Nobody fires
/// "updated" by hand: the database posts to it.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Queues the announcement. Any thread.
    void post(const ChangeSet &changes);

Q_SIGNALS:
    void changed(const regulars::ChangeSet &changes);
};

} // namespace regulars
