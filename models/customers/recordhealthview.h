// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/recordhealth.h"
#include "models/base/watchedview.h"

namespace regulars {

/// Whether the state of the records is shown.
struct RecordHealthKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const RecordHealthKey &, const RecordHealthKey &) = default;
};

/// How many records want putting right. Every customer is looked at for it, so it is read while somebody looks, and what
/// changes in quick succession is read once.
class RecordHealthView final : public WatchedView<RecordHealthKey, RecordHealth>
{
    Q_OBJECT

public:
    explicit RecordHealthView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

/// Keeps the counts of today for the comparison a week later, unless there are some already; the view does so as well.
/// Counts on a reader thread. A file that can't be written keeps none.
[[nodiscard]] QFuture<Result<void>> noteRecordHealth(Database &database, const CancelToken &token = {});

} // namespace regulars
