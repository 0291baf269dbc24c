// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/changenotifier.h"

namespace regulars {

void ChangeNotifier::post(const ChangeSet &changes)
{
    QMetaObject::invokeMethod(
        this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

} // namespace regulars
